import { readNumber } from "../../src/table/readNumber";

const plain = { header: undefined, scheme: undefined };
const wan = { header: undefined, scheme: "万元" };
const yuanToWan = { header: "元", scheme: "万元" };
const days = { header: undefined, scheme: "天" };
const months = { header: undefined, scheme: "月" };
const tons = { header: undefined, scheme: "吨" };
const pieces = { header: undefined, scheme: "件" };
const wanzhi = { header: undefined, scheme: "万支" };

describe("numbers typed as text", () => {
  test.each([
    ["1200", plain, 1200, "read-text-number"],
    ["1,200", plain, 1200, "read-text-number"],
    ["1,234,567.89", plain, 1234567.89, "read-text-number"],
    ["３，０００", plain, 3000, "read-text-number"],
    ["１２．５", plain, 12.5, "read-text-number"],
    [" 1 200 ", plain, 1200, "read-text-number"],
    ["－8", plain, -8, "read-text-number"],
    ["−8", plain, -8, "read-text-number"],
    ["+8", plain, 8, "read-text-number"],
    ["(1,200)", plain, -1200, "read-text-number"],
    ["（1,200）", plain, -1200, "read-text-number"],
    ["￥1,200", plain, 1200, "read-text-number"],
    ["¥ 1,200.00", plain, 1200, "read-text-number"],
    ["$80", plain, 80, "read-text-number"],
    ["-￥80", plain, -80, "read-text-number"],
    ["￥-80", plain, -80, "read-text-number"],
    ["'0800", plain, 800, "read-text-number"],
    ["1.5e3", plain, 1500, "read-text-number"],
    [".5", plain, 0.5, "read-text-number"],
    ["80万", plain, 800000, "read-with-unit"],
    ["80万", wan, 80, "read-with-unit"],
    ["80W", wan, 80, "read-with-unit"],
    ["80万", yuanToWan, 80, "read-with-unit"],
    ["150万元", wan, 150, "read-with-unit"],
    ["1.2亿", wan, 12000, "read-with-unit"],
    ["1.13万", { header: undefined, scheme: "元" }, 11300, "read-with-unit"],
    ["3千万", wan, 3000, "read-with-unit"],
    ["5百万", wan, 500, "read-with-unit"],
    ["1亿2000万", wan, 12000, "read-with-unit"],
    ["1200元", wan, 0.12, "read-with-unit"],
    ["1,200", yuanToWan, 0.12, "read-text-number"],
    ["1200元整", yuanToWan, 0.12, "read-with-unit"],
    ["80万元/月", wan, 80, "read-with-unit"],
    ["约80万", wan, 80, "read-approximate"],
    ["大约 80 万元", wan, 80, "read-approximate"],
    ["80万左右", wan, 80, "read-approximate"],
    ["80多万", wan, 80, "read-approximate"],
    ["八十几万", wan, 80, "read-approximate"],
    ["3万5000元", { header: undefined, scheme: "元" }, 35000, "read-with-unit"],
    ["90天", days, 90, "read-with-unit"],
    ["3个月", days, 90, "read-with-unit"],
    ["2周", days, 14, "read-with-unit"],
    ["1年", days, 365, "read-with-unit"],
    ["3个月", months, 3, "read-with-unit"],
    ["三个月", months, 3, "read-with-unit"],
    ["半年", months, 6, "read-with-unit"],
    ["1年半", months, 18, "read-with-unit"],
    ["两年", months, 24, "read-with-unit"],
    ["1年3个月", months, 15, "read-with-unit"],
    ["半个月", months, 0.5, "read-with-unit"],
    ["90天", months, 3, "read-with-unit"],
    ["500公斤", tons, 0.5, "read-with-unit"],
    ["12 t", tons, 12, "read-with-unit"],
    ["1.5万", pieces, 15000, "read-with-unit"],
    ["20件", pieces, 20, "read-with-unit"],
    ["300000支", wanzhi, 30, "read-with-unit"],
    ["40万支", wanzhi, 40, "read-with-unit"],
    ["27%", plain, 0.27, "read-with-unit"],
    ["80千克", plain, 80, "read-with-unit"],
  ])("%s with %j is %p, said as %s", (text, units, value, code) => {
    expect(readNumber(text, units)).toMatchObject({ value, code });
  });

  test.each(["", " ", "　"])("%p is a blank and nothing to tell", (text) =>
    expect(readNumber(text, wan)).toEqual({})
  );

  test.each(["-", "—", "——", "/", "无", "N/A", "n/a", "#N/A", "暂无", "不详", "待定"])(
    "%p is a blank that was typed",
    (text) => expect(readNumber(text, wan)).toEqual({ code: "read-blank" })
  );

  test.each([
    ["10-20", wan],
    ["10~20万", wan],
    ["12,34", wan],
    ["1,2345", wan],
    ["1.234,56", wan],
    ["3万5", wan],
    ["80吨", wan],
    ["80箱", pieces],
    ["好", wan],
    ["12abc", wan],
    ["1.2.3", wan],
    ["10²", wan],
    ["(-5)", wan],
    ["--5", wan],
    ["1e999", wan],
    ["5/6", wan],
    ["2026-04-21", wan],
    ["三五万", wan],
    ["万", wan],
    ["%", wan],
  ])("%s is no number and is not guessed at", (text, units) => {
    const reading = readNumber(text, units);
    expect(reading.value).toBeUndefined();
    expect(reading.code).toBe("not-a-number");
    expect(reading.detail).toBe(units.scheme);
  });

  test("the note quotes what was taken, in the scheme's unit", () => {
    expect(readNumber("约1.2亿元", wan).detail).toBe("12000万元");
  });
});
