import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { openBook } from "../../src/book";
import { run } from "../../src/cli/run";
import { sheetsOnly } from "../excel/bookFacts";
import { bookOf, SPENDING } from "../excel/lists";

const folder = mkdtempSync(join(tmpdir(), "grade-undo-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const given = join(folder, "in.xlsx");
const graded = join(folder, "graded.xlsx");
const undone = join(folder, "undone.xlsx");
const sample = join(__dirname, "../../src/workbench/samples/pharma-60.xlsx");

const REGRADE = ["--scheme", "abc-top5", "--as-of", "2026-11-22", "--out", graded];

async function done(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await run(args);
  expect([code, stderr]).toEqual([0, ""]);
  return stdout;
}

/**
 * Parts that hold our columns (the list's sheet, the texts and formats of its cells, the hidden names),
 * the restore store, and what lists the store's parts.
 */
const OWN =
  /^customXml\/|^\[Content_Types\]\.xml$|^xl\/_rels\/workbook\.xml\.rels$|^xl\/(?:workbook|worksheets\/sheet1|styles|sharedStrings)\.xml$/;

test("undo puts a graded file back, every part but the restore store byte for byte", async () => {
  for (const [file, scheme] of [
    [given, "abc-top5"],
    [sample, "pharma-distributor"],
  ]) {
    if (file === given) writeFileSync(given, bookOf(SPENDING).save());
    await done("regrade", file, "--scheme", scheme, "--as-of", "2026-11-22", "--out", graded);
    const said = await done("undo", graded, "--out", undone);
    expect(said).toMatch(/已撤销 \d{4}-\d\d-\d\d \d\d:\d\d 对“.+”的评级（.+），还原 \d+ 个单元格/);
    const old = unzipSync(readFileSync(file));
    const now = unzipSync(readFileSync(undone));
    const changed = Object.keys({ ...old, ...now }).filter(
      (part) => !(part in old && part in now) || !Buffer.from(old[part]).equals(now[part])
    );
    expect(changed.filter((part) => !OWN.test(part))).toEqual([]);
    const [before, after] = [file, undone].map((path) => openBook(readFileSync(path)));
    expect(sheetsOnly(after)).toEqual(sheetsOnly(before));
    expect(after.names).toEqual(before.names);
  }
});

test("what can be undone is listed, as lines and as JSON", async () => {
  writeFileSync(given, bookOf(SPENDING).save());
  expect(await done("undo", given, "--list")).toBe("没有可以撤销的评级。\n");
  await done("regrade", given, ...REGRADE);
  expect(await done("undo", graded, "--list")).toContain(
    " · 客户 · ABC 分类（关键客户前 5%） · 0 升 · 0 降 · 6 新 · 0 不变 · 1 暂不评级 · 17 个单元格"
  );
  const points = JSON.parse(await done("undo", graded, "--list", "--json")) as unknown[];
  expect(points).toEqual([
    expect.objectContaining({ run: 1, sheet: "客户", customers: 7, cells: 17 }),
  ]);
});

test("cells that were changed since are left, and named", async () => {
  writeFileSync(given, bookOf(SPENDING).save());
  await done("regrade", given, ...REGRADE);
  const book = openBook(readFileSync(graded));
  book.sheets[0].edit([{ row: 3, column: 4, value: "重点" }]);
  writeFileSync(graded, book.save());
  expect(await done("undo", graded, "--out", undone, "--lang", "en")).toContain("E4 “重点”");
});

test("a file without a run to undo is refused, and wrong usage is told", async () => {
  writeFileSync(given, bookOf(SPENDING).save());
  const { code, stderr } = await run(["undo", given, "--out", undone]);
  expect([code, stderr]).toEqual([1, expect.stringContaining("没有可以撤销的评级")]);
  expect((await run(["undo", given])).code).toBe(2);
  expect((await run(["undo", given, "--list", "--out", undone])).code).toBe(2);
});

test("--ledger keeps a ledger, and later regrades go on with it", async () => {
  writeFileSync(given, bookOf(SPENDING).save());
  await done("regrade", given, ...REGRADE, "--ledger");
  const book = openBook(readFileSync(graded));
  expect(book.sheets.map(({ name }) => name)).toEqual(["客户", "评级台账", "变动明细"]);
  book.sheets[0].edit([{ row: 6, column: 1, value: 99_000 }]);
  writeFileSync(given, book.save());
  await done("regrade", given, ...REGRADE);
  const ledger = openBook(readFileSync(graded)).sheet("评级台账");
  expect([1, 2, 3].map((row) => ledger?.cell(row, 0).value)).toEqual([1, 2, null]);
  expect(sheetsOnly(openBook(readFileSync(graded)))).toHaveLength(3);
});
