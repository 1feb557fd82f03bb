import { wordingFor } from "../../src/wording";
import { valueText } from "../../src/wording/valueText";

const zh = wordingFor("zh-CN");
const en = wordingFor("en-US");
const yuan = { unit: "元", type: "number" } as const;

test.each([
  [1_310_000, "131 万元"],
  [100_000, "10 万元"],
  [123_400, "12.34 万元"],
  [320_000_000, "3.2 亿元"],
  [-250_000, "-25 万元"],
])("Chinese readers see %p in 万 or 亿", (value, text) => {
  expect(valueText(value, yuan, zh)).toBe(text);
});

test.each([
  [99_999, "99,999 元"],
  [1_310_001, "1,310,001 元"],
  // A value beside the cut at 10 万 must not read as the cut.
  [99_999.999, "99,999.999 元"],
  [100_000.001, "100,000.001 元"],
])("a number that two decimals would round keeps its digits: %p", (value, text) => {
  expect(valueText(value, yuan, zh)).toBe(text);
});

test("a unit that counts in 万 itself is not counted again", () => {
  expect(valueText(120_000, { unit: "万元", type: "number" }, zh)).toBe("120,000 万元");
});

test("without a unit the number stands alone, in 万 too", () => {
  expect(valueText(500_000, undefined, zh)).toBe("50 万");
});

test("percents and English keep their digits", () => {
  expect(valueText(250_000, { type: "percent" }, zh)).toBe("250,000%");
  expect(valueText(1_310_000, { type: "number" }, en)).toBe("1,310,000");
});
