import { closeAll } from "../host/office";
import { errorCell, errorOf, ready, spilled } from "./channel";

afterEach(closeAll);

/** The forms in which Excel hands over a list, its header and the names beside them. */

const HEAD = ["客户名称", "消费额", "上次联系日期"];
const ROWS = [
  ["甲", 9000, 45322],
  ["乙", 7000, ""],
  ["丙", 5000, ""],
  ["丁", 3000, ""],
  ["己", 1000, ""],
  ["庚", 500, ""],
];
const LIST = [HEAD, ...ROWS];
const TIERS = ["A 关键客户", "B 主要客户", ...Array<string>(4).fill("C 普通客户")].map((tier) => [
  tier,
]);
const BLANK = ["", "", ""];
const CRITERIA = ["指标一", "指标二", "指标三", "指标四", "指标五"];

test("whole columns are cut behind the last row that holds anything", async () => {
  const host = await ready();
  const empty = Array.from({ length: 5000 }, () => BLANK);
  expect(await spilled(host, "TIER", [...LIST, ...empty], "abc-top5")).toEqual(TIERS);
  const rows = [...ROWS, ...empty];
  expect(await spilled(host, "TIER", rows, "abc-top5", [HEAD])).toEqual(TIERS);
  expect(await spilled(host, "TIER", [ROWS[1]], "abc-top5", [HEAD], [...LIST, ...empty])).toEqual([
    TIERS[1],
  ]);
});

test("blank rows inside a list stay blank, however many there are", async () => {
  const host = await ready();
  const gap = Array.from({ length: 30 }, () => BLANK);
  const list = [HEAD, ...ROWS.slice(0, 2), ...gap, ...ROWS.slice(2)];
  const expected = [...TIERS.slice(0, 2), ...gap.map(() => [""]), ...TIERS.slice(2)];
  expect(await spilled(host, "TIER", list, "abc-top5")).toEqual(expected);
  expect(await spilled(host, "TIER", list.slice(1), "abc-top5", [HEAD])).toEqual(expected);
});

test("a formula filled down beyond the list stays blank, beside a total row too", async () => {
  const host = await ready();
  expect(await spilled(host, "TIER", [BLANK], "abc-top5", [HEAD], LIST)).toEqual([[""]]);
  expect(await spilled(host, "SCORE", [["", null, ""]], "abc-top5", [HEAD])).toEqual([[""]]);
  const total = ["合计", 24000, ""];
  const list = [...LIST, total];
  expect(await spilled(host, "TIER", [total], "abc-top5", [HEAD], list)).toEqual([[""]]);
  const head = ["客户名称", ...CRITERIA];
  const scored = await spilled(host, "SCORE", [["合计", 1, 2, 3, 4, 5]], "weighted-scorecard", [
    head,
  ]);
  expect(scored).toEqual([[""]]);
});

test("a header without customers is no error of the arguments, and says what to select", async () => {
  const host = await ready();
  const [error, says] = await errorOf(host, "TIER", [HEAD], "abc-top5");
  expect([error, says]).toEqual(["#N/A", expect.stringContaining("表头下面没有客户")]);
  expect((await errorOf(host, "TIER", [HEAD, BLANK], "abc-top5"))[0]).toBe("#N/A");
  expect((await errorOf(host, "TIER", [BLANK, BLANK], "abc-top5"))[1]).toContain("没有内容");
});

test("a row among the population is answered with its header in or out of it", async () => {
  const host = await ready();
  for (const population of [LIST, ROWS])
    expect(await spilled(host, "TIER", [ROWS[0]], "abc-top5", [HEAD], population)).toEqual([
      TIERS[0],
    ]);
});

test("a row that the population lacks is ranked among it", async () => {
  const host = await ready();
  expect(await spilled(host, "TIER", [["新", 9500, ""]], "abc-top5", [HEAD], LIST)).toEqual([
    ["A 关键客户"],
  ]);
});

test("arguments that are left out or empty cells arrive as null and count as left out", async () => {
  const host = await ready();
  expect(await spilled(host, "TIER", LIST, "abc-top5", null, null)).toEqual(TIERS);
  expect(await spilled(host, "TIER", LIST, [["abc-top5"]], [[null]], [[""]])).toEqual(TIERS);
  expect((await errorOf(host, "TIER", LIST, [[null]]))[0]).toBe("#N/A");
});

test("one bad row gives one error with a sentence, the others are right", async () => {
  const host = await ready();
  const bad = { type: "Error", basicValue: "#DIV/0!", basicType: "Error" };
  const head = ["客户名称", ...CRITERIA];
  const list = [head, ["甲", 100, 100, 100, 100, 100], ["乙", 100, bad, 100, 100, 100]];
  const says = errorCell("#VALUE!", "“指标二”是 #DIV/0!");
  expect(await spilled(host, "SCORE", list, "weighted-scorecard")).toEqual([[100], [says]]);
  expect(await spilled(host, "TIER", list, "weighted-scorecard")).toEqual([["A"], [says]]);
  expect(await spilled(host, "POINTS", list, "weighted-scorecard")).toEqual([
    CRITERIA,
    [30, 25, 20, 15, 10],
    [30, says, 20, 15, 10],
  ]);
  expect(await spilled(host, "WHY", list, "weighted-scorecard")).toEqual([
    [expect.stringContaining("总分 100")],
    [says],
  ]);
});

test("an error in a column that cannot change the result spoils nothing", async () => {
  const host = await ready();
  const list = [
    HEAD,
    ["甲", 9000, { code: "#REF!", type: "CustomFunctionError" }],
    ...ROWS.slice(1),
  ];
  expect(await spilled(host, "TIER", list, "abc-top5")).toEqual(TIERS);
  // The date counts from that very cell.
  expect((await spilled(host, "NEXT", list, "abc-top5", null, null, 45000))[0]).toEqual([
    errorCell("#VALUE!", "上次联系日期"),
  ]);
});

test("rich values count as what their cells show", async () => {
  const host = await ready();
  const list = [
    HEAD,
    [{ type: "Entity", text: "甲", basicValue: "#VALUE!", basicType: "Error" }, 9000, ""],
    ["乙", { type: "FormattedNumber", basicValue: 7000, numberFormat: "¥#,##0" }, ""],
    ["丙", { type: "String", basicValue: "0.5万" }, ""],
    ["丁", { type: "Double", basicValue: 3000 }, { type: "Empty", basicValue: "" }],
    ...ROWS.slice(4),
  ];
  expect(await spilled(host, "TIER", list, "abc-top5")).toEqual(TIERS);
});

test("an entity counts by the text it shows, a picture as blank", async () => {
  const host = await ready();
  const rich = { basicValue: "#VALUE!", basicType: "Error" };
  const head = [["业务需求", "预计成交月数"]];
  const tier = (need: unknown) => spilled(host, "TIER", [[need, 2]], "time-to-close-abcde", head);
  expect(await tier({ ...rich, type: "Entity", text: "明显" })).toEqual([["B级"]]);
  expect(await tier({ ...rich, type: "WebImage", address: "" })).toEqual(await tier(""));
});

test("the number format of a rich value says that it is a percentage", async () => {
  const host = await ready();
  const rate = { type: "FormattedNumber", basicValue: 0.12, numberFormat: "0.0%" };
  const list = (value: unknown) => [
    ["客户名称", "财务毛利率(%)", "平均回款天数", "问题应收界限"],
    ["甲", value, 45, 90],
  ];
  expect(await spilled(host, "SCORE", list(rate), "pharma-distributor")).toEqual(
    await spilled(host, "SCORE", list(12), "pharma-distributor")
  );
});

test("a header of two rows is read as one", async () => {
  const host = await ready();
  const headers = [
    ["客户名称", "消费额", "上次联系日期"],
    ["", "（元）", ""],
  ];
  expect(await spilled(host, "TIER", ROWS, "abc-top5", headers)).toEqual(TIERS);
});

test("a wrong scheme name is answered with the nearest, a scheme in cells is not understood yet", async () => {
  const host = await ready();
  expect(await errorOf(host, "TIER", LIST, "rmf")).toEqual([
    "#VALUE!",
    "没有名为“rmf”的方案，您是不是要用“rfm”？",
  ]);
  const range = [
    ["方案", "abc"],
    ["版本", 1],
  ];
  const [error, says] = await errorOf(host, "TIER", LIST, range);
  expect([error, says]).toEqual(["#VALUE!", expect.stringContaining("没有方案表")]);
});

test("errors speak the language of the person", async () => {
  const host = await ready({ displayLanguage: "en-US" });
  expect((await errorOf(host, "TIER", LIST, "rmf"))[1]).toContain('Did you mean "rfm"?');
  expect((await errorOf(host, "POINTS", LIST, "abc-top5"))[1]).toContain("no criteria");
  const [header] = await spilled(host, "POINTS", [CRITERIA, [1, 2, 3, 4, 5]], "weighted-scorecard");
  expect(header[0]).toBe("Criterion 1");
});
