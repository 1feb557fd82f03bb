import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { catalogue } from "../../src/catalogue";
import { closeAll } from "../host/office";
import { column, errorCell, errorOf, ready, spilled, type Cells } from "./channel";

afterEach(closeAll);

/** ABC, RFM and SCHEMES: the built-in schemes without a list around them. */

const AMOUNTS = [500, 120, 90, 80, 70, 60, 40, 30, 8, 2];
const upright = (values: readonly unknown[]): Cells => values.map((value) => [value]);

test("classes are those of the built-in ABC scheme", async () => {
  const host = await ready();
  const classes = await spilled(host, "ABC", upright(AMOUNTS));
  const list = [["客户名称", "销售额"], ...AMOUNTS.map((amount, i) => [`客户${i}`, amount])];
  expect(classes).toEqual(await spilled(host, "TIER", list, "abc-pareto"));
  // 500 + 120 + 90 are 71 %, with 80 they are 79 %, with 60 they are 92 % of 1,000.
  expect(column(classes).join("")).toBe("AAAABBCCCC");
});

test("blanks stay blank, texts are read as in a list, and an error spoils its own cell", async () => {
  const host = await ready();
  const values = ["销售额", "500万", "", { code: "#N/A" }, "1000000", "待定", "", ""];
  expect(await spilled(host, "ABC", upright(values))).toEqual([
    ["B"],
    [""],
    [errorCell("#N/A", "销售额")],
    ["C"],
    ["未评级"],
  ]);
});

test("a range that lies across keeps its shape", async () => {
  const host = await ready();
  expect(await spilled(host, "ABC", [AMOUNTS])).toEqual([[..."AAAABBCCCC"]]);
});

test("cuts are shares or per cent, as many as one likes", async () => {
  const host = await ready();
  const classes = async (...cuts: readonly unknown[]) =>
    column(await spilled(host, "ABC", upright(AMOUNTS), [cuts])).join("");
  expect(await classes(80, 95)).toBe("AAAABBCCCC");
  expect(await classes(0.8, 0.95)).toBe("AAAABBCCCC");
  expect(await classes(65, 80, 95)).toBe("AABBCCDDDD");
  expect(await classes(80)).toBe("AAAABBBBBB");
  // Whoever reaches a cut is beyond it, as in the built-in scheme.
  const exact = upright([80, 15, 5]);
  expect(column(await spilled(host, "ABC", exact)).join("")).toBe("BCC");
  expect(column(await spilled(host, "ABC", exact, [[80, 95]])).join("")).toBe("BCC");
  for (const wrong of [[95, 80], [80, 120], ["高"], [0, 50], [80, 80]])
    expect(await errorOf(host, "ABC", upright(AMOUNTS), [wrong])).toEqual([
      "#VALUE!",
      expect.stringContaining(wrong.join(", ")),
    ]);
});

test("a column without numbers is told from one with", async () => {
  const host = await ready();
  expect((await errorOf(host, "ABC", upright(["", ""])))[1]).toContain("没有数字");
  expect((await errorOf(host, "RFM", [[""]], [[""]], [[""]]))[1]).toContain("没有数字");
});

type Row = Readonly<Record<string, string>>;
const published = Papa.parse<Row>(
  readFileSync(join(__dirname, "../peers/rfm-r/orders_scores_5bins.csv"), "utf8"),
  { header: true, skipEmptyLines: true }
).data;
const numbers = (name: string) => upright(published.map((row) => Number(row[name])));
const RFM = ["recency_days", "transaction_count", "amount"].map(numbers);

test("the bins of 995 customers are those that the R package published", async () => {
  const host = await ready();
  const rows = await spilled(host, "RFM", ...RFM);
  expect(rows.map((row) => row.slice(1))).toEqual(
    published.map((row) => [
      row.rfm_score,
      Number(row.recency_score),
      Number(row.frequency_score),
      Number(row.monetary_score),
    ])
  );
  const head = ["客户名称", "距上次购买天数", "购买次数", "购买金额"];
  const list = published.map((row, i) => [row.customer_id, ...RFM.map((one) => one[i][0])]);
  expect(column(rows)).toEqual(column(await spilled(host, "TIER", [head, ...list], "rfm")));
});

test("columns with headers spill a header, and dates stand for days", async () => {
  const host = await ready();
  const days = RFM.map((one) => one.slice(0, 50));
  const dates = days[0].map(([day]) => [46000 - Number(day)]);
  const [header, ...rows] = await spilled(
    host,
    "RFM",
    [["最近购买日期"], ...dates],
    [["购买次数"], ...days[1]],
    [["购买金额"], ...days[2]]
  );
  expect(header).toEqual(["客户分群", "RFM 编码", "R 分", "F 分", "M 分"]);
  expect(rows).toEqual(await spilled(host, "RFM", ...days));
});

test("other numbers of bins have codes but no segments", async () => {
  const host = await ready();
  const rows = await spilled(host, "RFM", ...RFM, 3);
  expect(new Set(column(rows))).toEqual(new Set([""]));
  expect(new Set(column(rows, 2))).toEqual(new Set([1, 2, 3]));
  expect(await spilled(host, "RFM", ...RFM, 5)).toEqual(await spilled(host, "RFM", ...RFM));
  for (const wrong of [1, 10, 2.5, "五"])
    expect((await errorOf(host, "RFM", ...RFM, wrong))[1]).toContain(`“${wrong}”`);
});

test("columns of different lengths are refused, blank rows stay blank, an error spoils its row", async () => {
  const host = await ready();
  const [recency, frequency, monetary] = RFM.map((one) => one.slice(0, 20));
  expect(await errorOf(host, "RFM", recency.slice(1), frequency, monetary)).toEqual([
    "#VALUE!",
    expect.stringContaining("19, 20, 20"),
  ]);
  const with_ = (cells: Cells, last: unknown) => [...cells, [""], [last], [""]];
  const rows = await spilled(
    host,
    "RFM",
    with_(recency, { code: "#DIV/0!" }),
    with_(frequency, 3),
    with_(monetary, 300)
  );
  expect(rows).toHaveLength(22);
  expect(rows[20]).toEqual(["", "", "", "", ""]);
  expect(rows[21].slice(0, 3)).toEqual([errorCell("#VALUE!", "#DIV/0!"), "", ""]);
});

test("all schemes are listed with what they need, in the language of Excel", async () => {
  const [header, ...rows] = await spilled(await ready(), "SCHEMES");
  expect(header).toEqual(["编号", "名称", "完整程度", "数据列"]);
  expect(column(rows)).toEqual(catalogue.map(({ id }) => id));
  expect(rows.find(([id]) => id === "abc-pareto")).toEqual([
    "abc-pareto",
    "ABC 分析（累计占比 80/95）",
    "完整",
    "客户名称、客户代码、销售额、上次联系日期",
  ]);
  closeAll();
  const [head, first] = await spilled(await ready({ displayLanguage: "en-US" }), "SCHEMES");
  expect([head[0], first[1]]).toEqual(["Id", catalogue[0].name.en]);
});
