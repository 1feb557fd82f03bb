import { nearestName } from "../../src/formula/nearest";

const known = [
  "AVERAGE",
  "AVERAGEIFS",
  "MAX",
  "MIN",
  "RANK.EQ",
  "月均进货额",
  "合作时间(月)",
  "客户名称",
];

test.each([
  ["AVERGE", "AVERAGE"],
  ["MXA", "MAX"],
  ["rank.eq", "RANK.EQ"],
  ["RANKEQ", "RANK.EQ"],
  ["月均进货", "月均进货额"],
  ["合作时间（月）", "合作时间(月)"],
  ["合作时间", "合作时间(月)"],
  ["名称", "客户名称"],
])("%s most likely means %s", (wanted, meant) => {
  expect(nearestName(wanted, known)).toBe(meant);
});

test.each(["XYZZY", "预计成交日期", ""])("nothing is close to %p", (wanted) => {
  expect(nearestName(wanted, known)).toBeUndefined();
});
