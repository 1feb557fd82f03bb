import { catalogue } from "../../src/catalogue";
import { closeAll } from "../host/office";
import { ready } from "./channel";

afterEach(closeAll);

const HEAD = ["客户名称", "消费额", "上次联系日期"];
const ROWS = [
  ["甲", 9000, 45322],
  ["乙", 7000, ""],
  ["丙", 5000, ""],
  ["丁", 3000, ""],
  ["己", 1000, ""],
  ["庚", 500, ""],
];

test("a list with its header spills one tier per customer, blank and total rows stay blank", async () => {
  const host = await ready();
  const list = [HEAD, ...ROWS.slice(0, 3), ["", "", ""], ...ROWS.slice(3), ["合计", 25500, ""]];
  expect(await host.callFunction("GRADE.TIER", [list, "abc-top5"])).toEqual([
    ["A 关键客户"],
    ["B 主要客户"],
    ["C 普通客户"],
    [""],
    ["C 普通客户"],
    ["C 普通客户"],
    ["C 普通客户"],
    [""],
  ]);
});

test("scores come exact, dates as serials, and a customer without data is not rated", async () => {
  const host = await ready();
  const list = [
    ["客户名称", "财务毛利率(%)", "平均回款天数", "问题应收界限", "上次联系日期"],
    ["甲", 12, 45, 90, 45352],
    ["乙", "", "", "", ""],
  ];
  const scores = (await host.callFunction("GRADE.SCORE", [
    list,
    "pharma-distributor",
  ])) as unknown[][];
  // 12 + 7.5 of the 90 marks that count.
  expect(scores[0][0]).toBeCloseTo((19.5 / 90) * 100, 9);
  expect(scores[1][0]).toBe("");
  expect(await host.callFunction("GRADE.TIER", [list, "医药经销客户百分制分级"])).toEqual([
    ["D类"],
    ["未评级"],
  ]);
  expect(await host.callFunction("GRADE.NEXT", [list, "pharma-distributor"])).toEqual([
    [45352 + 90],
    [""],
  ]);
});

test("one row finds itself in the population, by the header given apart", async () => {
  const host = await ready();
  const tiers = await Promise.all(
    ROWS.map((row) => host.callFunction("GRADE.TIER", [[row], "abc-top5", [HEAD], ROWS]))
  );
  expect(tiers.map((cell) => (cell as unknown[][])[0][0])).toEqual([
    "A 关键客户",
    "B 主要客户",
    ...Array<string>(4).fill("C 普通客户"),
  ]);
});

test("one row without its list is an error that says so, when the scheme ranks", async () => {
  const host = await ready();
  await expect(
    host.callFunction("GRADE.TIER", [[ROWS[0]], "abc-top5", [HEAD]])
  ).rejects.toMatchObject({
    error: "#N/A",
    message: expect.stringContaining("整个名单") as string,
  });
});

test("one row of a scheme that does not rank needs no list", async () => {
  const host = await ready();
  const head = [["业务需求", "预计成交月数"]];
  expect(
    await host.callFunction("GRADE.TIER", [[["明显", 2]], "time-to-close-abcde", head])
  ).toEqual([["B级"]]);
});

test("a wrong scheme name is answered with the nearest", async () => {
  const host = await ready();
  await expect(
    host.callFunction("GRADE.SCORE", [[HEAD, ...ROWS], "abc-top"])
  ).rejects.toMatchObject({
    error: "#VALUE!",
    message: expect.stringContaining("abc-top5") as string,
  });
});

test("without a scheme the workbook's active one is used; without that, an error says so", async () => {
  const host = await ready();
  await expect(host.callFunction("GRADE.TIER", [[HEAD, ...ROWS]])).rejects.toMatchObject({
    error: "#N/A",
  });
  const { setActiveScheme } = await import("../../src/scheme/activeScheme");
  setActiveScheme(catalogue.find(({ id }) => id === "abc-top5"));
  expect(await host.callFunction("GRADE.TIER", [[HEAD, ROWS[0]]])).toEqual([["A 关键客户"]]);
});

test("an error cell in the input spoils its own row alone", async () => {
  const host = await ready();
  const list = [HEAD, ["甲", 9000, ""], ["乙", { code: "#N/A" }, ""]];
  expect(await host.callFunction("GRADE.TIER", [list, "abc-top5"])).toEqual([
    ["A 关键客户"],
    [
      expect.objectContaining({
        code: "#N/A",
        message: expect.stringContaining("消费额") as string,
      }),
    ],
  ]);
});

test("the follow-up without a contact is due on the given day", async () => {
  const host = await ready();
  const list = [HEAD, ["甲", 9000, ""]];
  expect(await host.callFunction("GRADE.NEXT", [list, "abc-top5", null, null, 45000.6])).toEqual([
    [45000],
  ]);
});

test("every built-in scheme answers for a list of its own columns", async () => {
  const host = await ready();
  const answers = await Promise.all(
    catalogue.map(({ id, columns }) => {
      const head = columns.filter(({ periods }) => periods === undefined).map(({ name }) => name);
      return host.callFunction("GRADE.SCORE", [[head, head.map(() => 1)], id]);
    })
  );
  for (const cells of answers) expect(cells).toHaveLength(1);
});
