import { catalogue } from "../../src/catalogue";
import { bestSheet, rankSheets } from "../../src/table/rankSheets";
import type { SheetCells, SheetValue } from "../../src/table/types";
import { sheet } from "./sheet";

const named = (name: string, rows: readonly (readonly SheetValue[])[]): SheetCells => ({
  ...sheet(rows),
  sheet: name,
});
const scheme = catalogue.find(({ id }) => id === "chemical-methanol-dme");
if (scheme === undefined) throw new Error("no scheme");

const HEAD = ["客户名称", "客户性质", "产品", "购货量", "合同总量", "合作时间(月)"];
const customers = (count: number) =>
  Array.from({ length: count }, (_, i) => [`客户${i}`, "经销商", "甲醇", i, 2 * i, 12]);

const notes = named("说明", [["填表说明"], ["一、每行一个客户"], ["二、金额以万元计"]]);
const lookUp = named("选项", [
  ["客户性质", "得分"],
  ...Array.from({ length: 40 }, (_, i) => [`性质${i}`, i]),
]);
const list = named("客户", [["二〇二六年客户名单"], HEAD, ...customers(12)]);
const half = named("上年", [HEAD.slice(0, 3), ...customers(12).map((row) => row.slice(0, 3))]);
const empty = named("空表", []);
const bare = named("模板", [HEAD]);

describe("the sheet of a book that holds the customers", () => {
  test("notes, empty sheets and templates score nothing, look-up sheets little", () => {
    const ranked = rankSheets([notes, lookUp, empty, bare, half, list], scheme);
    expect(ranked.map(({ sheet: name }) => name).slice(0, 3)).toEqual(["客户", "上年", "选项"]);
    expect(ranked.slice(3).map(({ score }) => score)).toEqual([0, 0, 0]);
    expect(ranked[0]).toMatchObject({ customers: 12, matched: 5 });
    expect(ranked[0].score).toBeGreaterThan(2 * ranked[1].score);
  });
  test("the active sheet keeps its place unless another is more than twice as good", () => {
    const larger = named("全部", [HEAD, ...customers(60)]);
    expect(bestSheet(rankSheets([list, larger], scheme), "客户")).toBe("客户");
    expect(bestSheet(rankSheets([lookUp, list, notes], scheme), "选项")).toBe("客户");
    expect(bestSheet(rankSheets([notes, list], scheme), "说明")).toBe("客户");
  });
  test("columns that we wrote make no sheet fit better", () => {
    const graded = named("客户", [
      [...HEAD.slice(0, 3), "购货量"],
      ...customers(12).map((row) => row.slice(0, 4)),
    ]);
    const plain = rankSheets([{ ...half, sheet: "客户" }], scheme);
    expect(rankSheets([graded], scheme, () => [3])).toEqual(plain);
    expect(rankSheets([graded], scheme, () => [])).not.toEqual(plain);
  });
  test("where no sheet holds a list the active one is asked", () => {
    expect(bestSheet(rankSheets([empty, notes], scheme), "说明")).toBe("说明");
    expect(bestSheet([], "说明")).toBe("说明");
  });
});
