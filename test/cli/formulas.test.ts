import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { openBook, type BookValue } from "../../src/book";
import { run } from "../../src/cli/run";
import { bookOf, SPENDING } from "../excel/lists";

const folder = mkdtempSync(join(tmpdir(), "grade-formulas-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, bytes: Uint8Array) => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};
const out = join(folder, "out.xlsx");
const FLAGS = ["--scheme", "abc-top5", "--as-of", "2026-11-22", "--out", out];
const opened = (path = out) => openBook(readFileSync(path));

/** Values and formulas of an area of the list. */
function cellsOf(path: string, columns: readonly number[]) {
  const [list] = opened(path).sheets;
  return SPENDING.map((_, row) =>
    columns.map((column) => {
      const { value, formula } = list.cell(row, column);
      return [value, formula] as const;
    })
  );
}

test("formulas stand beside the list and on two new sheets, with what they give; the list stays", async () => {
  const path = file("list.xlsx", bookOf(SPENDING).save());
  const { code, stdout, stderr } = await run(["formulas", path, ...FLAGS]);
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toContain(
    "已为 7 户写入公式：等级、下次跟进日期，计算过程在 评级计算、分级方案。"
  );
  expect(cellsOf(out, [0, 1, 2, 3])).toEqual(cellsOf(path, [0, 1, 2, 3]));
  const book = opened();
  expect(book.sheets.map(({ name }) => name)).toEqual(["客户", "分级方案", "评级计算"]);
  const [list] = book.sheets;
  expect([4, 5].map((column) => list.cell(1, column).value)).toEqual(["等级", "下次跟进日期"]);
  const tier = list.cell(2, 4);
  expect(tier.value).toBe("A 关键客户");
  expect(tier.formula).toMatch(/^INDEX\('评级计算'!.*,ROW\(\)-ROW\(\$A\$2\)\)$/);
  expect(list.cell(8, 4).value).toBe("未评级");
  // The total row below the list is no customer.
  expect(list.cell(9, 4)).toMatchObject({ value: null });
  expect(book.format(list.cell(2, 5).style).numberFormat).toBe("yyyy-mm-dd");
});

test("the tiers are those of score, and Excel is asked to work everything out on opening", async () => {
  const path = file("same.xlsx", bookOf(SPENDING).save());
  await run(["formulas", path, ...FLAGS]);
  const scored = await run(["score", path, "--scheme", "abc-top5", "--as-of", "2026-11-22"]);
  const { rows } = JSON.parse(scored.stdout) as { rows: { row: number; tier: string }[] };
  const [list] = opened().sheets;
  expect(rows.map(({ row }) => list.cell(row - 1, 4).value)).toEqual(rows.map(({ tier }) => tier));
  const parts = unzipSync(readFileSync(out));
  expect(new TextDecoder().decode(parts["xl/workbook.xml"])).toContain('fullCalcOnLoad="1"');
});

test("parts of the workbook that have no share in it keep their bytes", async () => {
  const book = bookOf(SPENDING);
  book.addSheet("别的").edit([{ row: 0, column: 0, value: 1 }]);
  const path = file("parts.xlsx", book.save());
  await run(["formulas", path, ...FLAGS]);
  const [before, after] = [path, out].map((name) => unzipSync(readFileSync(name)));
  expect(Buffer.from(after["xl/worksheets/sheet2.xml"])).toEqual(
    Buffer.from(before["xl/worksheets/sheet2.xml"])
  );
});

test("a second export leaves the first alone and names its sheets anew", async () => {
  const path = file("twice.xlsx", bookOf(SPENDING).save());
  await run(["formulas", path, ...FLAGS]);
  const first = file("first.xlsx", readFileSync(out));
  const { code } = await run(["formulas", first, ...FLAGS, "--sheet", "客户"]);
  expect(code).toBe(0);
  expect(opened().sheets.map(({ name }) => name)).toEqual([
    "客户",
    "分级方案",
    "评级计算",
    "分级方案 2",
    "评级计算 2",
  ]);
  expect(cellsOf(out, [4])).toEqual(cellsOf(first, [4]));
});

test("new columns right beside a table become its columns", async () => {
  const book = bookOf(SPENDING.slice(1, -1));
  book.sheets[0].addTable({ row: 0, column: 0, rows: 8, columns: 4 }, "客户表");
  const path = file("table.xlsx", book.save());
  await run(["formulas", path, ...FLAGS]);
  const [list] = opened().sheets;
  expect(list.tables[0].area).toEqual({ row: 0, column: 0, rows: 8, columns: 6 });
  expect(list.tables[0].columns.map(({ name }) => name).slice(4)).toEqual(["等级", "下次跟进日期"]);
  expect(list.cell(1, 4).value).toBe("A 关键客户");
});

test("columns that the user has are written into with --reuse alone, and never over his formulas", async () => {
  const rows: readonly (readonly BookValue[])[] = SPENDING.map((row, i) =>
    i === 1 ? [...row, "等级"] : [...row, null]
  );
  const path = file("own.xlsx", bookOf(rows).save());
  await run(["formulas", path, ...FLAGS]);
  expect(opened().sheets[0].cell(1, 5).value).toBe("新等级");
  await run(["formulas", path, ...FLAGS, "--reuse"]);
  expect(opened().sheets[0].cell(2, 4).formula).toContain("评级计算");
  const book = bookOf(rows);
  book.sheets[0].edit([{ row: 4, column: 4, formula: "1+1", value: 2 }]);
  const own = file("formula.xlsx", book.save());
  rmSync(out);
  const { code, stderr } = await run(["formulas", own, ...FLAGS, "--reuse"]);
  expect([code, existsSync(out)]).toEqual([1, false]);
  expect(stderr).toContain("E5");
});

test("without --out the usage is told, and what cannot be graded writes nothing", async () => {
  const path = file("usage.xlsx", bookOf(SPENDING).save());
  expect((await run(["formulas", path, "--scheme", "abc-top5"])).code).toBe(2);
  const empty = file("empty.xlsx", bookOf([["没有名单"]]).save());
  rmSync(out, { force: true });
  const { code, stderr } = await run(["formulas", empty, ...FLAGS]);
  expect([code, existsSync(out)]).toEqual([1, false]);
  expect(stderr.trim()).not.toBe("");
});
