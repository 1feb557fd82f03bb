import { closeAll } from "../host/office";
import { errorOf, ready, spilled } from "./channel";

afterEach(closeAll);

const HEAD = ["客户名称", "指标一", "指标二", "指标三", "指标四", "指标五"];
const LIST = [
  HEAD,
  ["甲", 100, 80, 60, 40, 20],
  ["", "", "", "", "", ""],
  ["乙", 50, "", 50, 50, 50],
];

test("each criterion has a column, under a header when the customers come with one", async () => {
  const host = await ready();
  expect(await spilled(host, "POINTS", LIST, "weighted-scorecard")).toEqual([
    HEAD.slice(1),
    [30, 20, 12, 6, 2],
    ["", "", "", "", ""],
    [15, 0, 10, 7.5, 5],
  ]);
});

test("rows whose header is given apart have no header of their own", async () => {
  const host = await ready();
  expect(await spilled(host, "POINTS", [LIST[1]], "weighted-scorecard", [HEAD])).toEqual([
    [30, 20, 12, 6, 2],
  ]);
});

test("an item that is left out of points and maximum is blank, not zero", async () => {
  const host = await ready();
  const list = [
    ["客户名称", "财务毛利率(%)", "平均回款天数", "问题应收界限"],
    ["甲", 12, 45, 90],
  ];
  const [header, points] = await spilled(host, "POINTS", list, "pharma-distributor");
  const scores = await spilled(host, "SCORE", list, "pharma-distributor");
  expect(header.length).toBe(points.length);
  const earned = points.filter((cell) => typeof cell === "number");
  const sum = earned.reduce((total, cell) => total + cell, 0);
  // 90 marks count, because one item has no data on the sheet.
  expect((sum / 90) * 100).toBeCloseTo(scores[0][0] as number, 9);
  expect(points).toContain("");
});

test("a scheme without criteria says where its reasons are", async () => {
  const host = await ready();
  expect(await errorOf(host, "POINTS", [["消费额"], [1]], "abc-top5")).toEqual([
    "#N/A",
    "方案“ABC 分类（关键客户前 5%）”没有计分的指标。请改用 GRADE.TIER 或 GRADE.WHY。",
  ]);
});
