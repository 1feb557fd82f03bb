import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cellAddress, openBook } from "../../src/book";
import type { Book, BookSheet } from "../../src/book/types";
import { run } from "../../src/cli/run";
import { bookOf, SPENDING } from "../excel/lists";

const folder = mkdtempSync(join(tmpdir(), "scheme-sheet-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
const path = (end = "xlsx") => join(folder, `${++files}.${end}`);

function keep(book: Book): string {
  const file = path();
  writeFileSync(file, book.save());
  return file;
}

const list = () => keep(bookOf(SPENDING));

async function written(id: string, ...more: readonly string[]): Promise<string> {
  const out = path();
  const done = await run(["scheme", id, "--out", out, ...more]);
  if (done.code !== 0) throw new Error(done.stderr);
  return out;
}

/** The scheme's file with one number changed, found by what stands left of it. */
function changed(file: string, from: number, to: number | string) {
  const book = openBook(readFileSync(file));
  const [sheet] = book.sheets;
  const at = placeOf(sheet, from);
  sheet.edit([{ ...at, value: to }]);
  return { file: keep(book), at: `${sheet.name}!${cellAddress(at.row, at.column)}` };
}

function placeOf(sheet: BookSheet, share: number) {
  for (let row = 0; row < 300; row++)
    if (sheet.cell(row, 1).value === "在前百分之" && sheet.cell(row, 3).value === share)
      return { row, column: 3 };
  throw new Error(`no ${share} %`);
}

interface Report {
  readonly rows: readonly { readonly customer: string; readonly tier: string }[];
}

async function tiers(file: string, scheme: string): Promise<readonly string[]> {
  const { code, stdout, stderr } = await run([
    ...["score", file, "--scheme", scheme, "--as-of", "2026-11-22"],
  ]);
  if (code !== 0) throw new Error(stderr);
  return (JSON.parse(stdout) as Report).rows.map(({ tier }) => tier);
}

test("a scheme written as a workbook grades like the built-in one, in both languages", async () => {
  const file = list();
  const expected = await tiers(file, "abc-top5");
  expect(await tiers(file, await written("abc-top5"))).toEqual(expected);
  expect(await tiers(file, await written("abc-top5", "--lang", "en"))).toEqual(expected);
});

test("a number changed on the sheet counts for score, regrade and check", async () => {
  const { file } = changed(await written("abc-top5"), 20, 60);
  const source = list();
  const expected = await tiers(source, file);
  expect(expected.filter((tier) => tier === "B 主要客户")).toHaveLength(3);
  const out = path();
  const done = await run(["regrade", source, "--scheme", file, "--out", out]);
  expect(done.code).toBe(0);
  const [sheet] = openBook(readFileSync(out)).sheets;
  expect([2, 3, 4, 5, 6, 7].map((row) => sheet.cell(row, 4).value)).toEqual(expected.slice(0, 6));
  expect((await run(["check", file])).code).toBe(0);
});

test("a wrong cell fails with its sheet and cell, and nothing is written", async () => {
  const { file, at } = changed(await written("abc-top5"), 20, "两成");
  const failed = await run(["score", list(), "--scheme", file]);
  expect(failed).toMatchObject({ code: 1, stdout: "" });
  expect(failed.stderr).toBe(`${at}：“两成”不是数字；请填写数字。\n`);
  const checked = await run(["check", file, "--json"]);
  expect(checked.code).toBe(1);
  expect(JSON.parse(checked.stdout)).toEqual([
    expect.objectContaining({ code: "not-a-number", severity: "error", at }),
  ]);
});

test("a scheme file becomes a sheet, and a sheet a scheme file, without a loss", async () => {
  const json = (await run(["scheme", "rfm", "--json"])).stdout;
  const file = path("json");
  writeFileSync(file, json);
  const sheet = await written(file);
  expect(JSON.parse((await run(["scheme", sheet, "--json"])).stdout)).toEqual(JSON.parse(json));
});

test("of several scheme sheets one must be named, and a file without one says so", async () => {
  const book = openBook(readFileSync(await written("abc-top5")));
  const [first] = book.sheets;
  const copy = book.addSheet("另一张");
  const area = first.usedArea(true);
  for (let row = 0; row < (area?.rows ?? 0); row++)
    copy.edit(
      Array.from({ length: area?.columns ?? 0 }, (_, column) => ({
        row,
        column,
        value: first.cell(row, column).value,
      })).filter(({ value }) => value !== null)
    );
  const file = keep(book);
  const unclear = await run(["score", list(), "--scheme", file]);
  expect([unclear.code, unclear.stderr]).toEqual([1, expect.stringContaining("另一张")]);
  expect(await tiers(list(), `${file}#另一张`)).toHaveLength(7);
  expect((await run(["score", list(), "--scheme", `${file}#没有`])).code).toBe(1);
  const none = await run(["score", list(), "--scheme", list()]);
  expect([none.code, none.stderr]).toEqual([1, expect.stringContaining("没有方案表")]);
});
