import { planRegrade } from "../../src/excel/planRegrade";
import { readActiveSheet } from "../../src/excel/readActiveSheet";
import type { Refusal } from "../../src/excel/types";
import { writeRegrade } from "../../src/excel/writeRegrade";
import { openBook } from "../../src/book";
import { closeAll, start, withSheetXml, afterCells, type Running } from "../host/office";
import { block, bookOf, request, SPENDING } from "./lists";
import { plan, regrade } from "./running";

afterEach(closeAll);

const C = "C 普通客户";
const TIERS = ["A 关键客户", "B 主要客户", C, C, C, C, "未评级", null];

test("a regrade writes tier, change and date right of the list, and leaves the rest alone", async () => {
  const { book } = await start(bookOf(SPENDING));
  const before = block(book, 0, 0, 10, 4);
  const done = await regrade(request("abc-top5"));
  expect(block(book, 1, 4, 1, 3)).toEqual([["等级", "变动", "下次跟进日期"]]);
  expect(block(book, 2, 4, 8, 1).flat()).toEqual(TIERS);
  expect(block(book, 2, 5, 2, 1).flat()).toEqual([
    "2026-11-22 新评 A 关键客户",
    "2026-11-22 新评 B 主要客户",
  ]);
  // 46330 is 2026-11-04; a month later is 2026-12-04, 46360. Only A has a rhythm.
  expect(block(book, 2, 6, 8, 1).flat()).toEqual([46360, ...Array<null>(7).fill(null)]);
  expect(block(book, 0, 0, 10, 4)).toEqual(before);
  expect(done.counts).toEqual({ up: 0, down: 0, new: 6, same: 0, unrated: 1 });
  expect(done.cellsWritten).toBe(3 + 7 + 6 + 1);
});

test("a regrade takes at most six round trips, and a second one with nothing changed writes nothing", async () => {
  const { host, book } = await start(bookOf(SPENDING));
  await regrade(request("abc-top5"));
  expect(host.requests).toBeLessThanOrEqual(6);
  const saved = book.save();
  host.resetCounters();
  const second = await regrade(request("abc-top5"));
  expect(second.cellsWritten).toBe(0);
  expect(second.counts).toEqual({ up: 0, down: 0, new: 0, same: 6, unrated: 1 });
  expect(Buffer.from(book.save())).toEqual(Buffer.from(saved));
  expect(host.requests).toBeLessThanOrEqual(2);
});

test("our columns are found again after the file was closed and a header renamed", async () => {
  const first = await start(bookOf(SPENDING));
  await regrade(request("abc-top5"));
  first.book.sheets[0].edit([
    { row: 1, column: 4, value: "我的等级" },
    { row: 5, column: 1, value: 99000 },
  ]);
  const saved = first.book.save();
  closeAll();
  const { book } = await start(openBook(saved));
  const done = await regrade(request("abc-top5"));
  expect(done.columns.map(({ column, place }) => [column, place])).toEqual([
    [4, "own"],
    [5, "own"],
    [6, "own"],
  ]);
  expect(block(book, 1, 4, 1, 4)).toEqual([["我的等级", "变动", "下次跟进日期", null]]);
  expect(done.counts).toMatchObject({ up: 1, down: 2 });
  expect(block(book, 5, 4, 1, 2).flat()).toEqual([
    "A 关键客户",
    "2026-11-22 升 C 普通客户→A 关键客户",
  ]);
});

const GRADED = SPENDING.map((row, i) =>
  i === 1 ? [...row, "等级"] : i > 1 && i < 9 ? [...row, "C 普通客户"] : [...row, null]
);

test("an existing 等级 is left alone without consent, and tells who moved", async () => {
  const { book } = await start(bookOf(GRADED));
  const planned = await plan(request("abc-top5"));
  expect(planned.offered).toEqual([{ kind: "tier", header: "等级", column: 4 }]);
  await writeRegrade(planned);
  expect(block(book, 1, 4, 3, 2)).toEqual([
    ["等级", "新等级"],
    ["C 普通客户", "A 关键客户"],
    ["C 普通客户", "B 主要客户"],
  ]);
  expect(planned.counts).toEqual({ up: 2, down: 0, new: 0, same: 4, unrated: 1 });
});

test("with consent the existing 等级 is written into", async () => {
  const { book } = await start(bookOf(GRADED));
  await regrade(request("abc-top5", { reuse: true }));
  expect(block(book, 1, 4, 3, 3)).toEqual([
    ["等级", "变动", "下次跟进日期"],
    ["A 关键客户", "2026-11-22 升 C 普通客户→A 关键客户", 46360],
    ["B 主要客户", "2026-11-22 升 C 普通客户→B 主要客户", null],
  ]);
  await regrade(request("abc-top5", { reuse: true }));
  expect(block(book, 1, 4, 1, 4)).toEqual([["等级", "变动", "下次跟进日期", null]]);
});

test("a formula in a column to be written stops everything before a cell is changed", async () => {
  const source = bookOf(GRADED);
  source.sheets[0].edit([
    { row: 3, column: 4, formula: 'IF(B4>1,"B 主要客户","C")', value: "C 普通客户" },
  ]);
  const { book } = await start(source);
  const saved = Buffer.from(book.save());
  const refused = await writeRegrade(await plan(request("abc-top5", { reuse: true })));
  expect(refused).toEqual({ code: "formula-in-column", params: { sheet: "客户", cell: "E4" } });
  expect(Buffer.from(book.save())).toEqual(saved);
});

test("colours are conditional formats on our columns: one per tier, three for the date", async () => {
  const { book } = await start(bookOf(SPENDING));
  const sheet = book.sheets[0];
  sheet.addConditionalFormat(
    [{ row: 2, column: 1, rows: 5, columns: 1 }],
    { type: "expression", formula: "$B3>8000" },
    { fill: "#FFFF00" }
  );
  await regrade(request("abc-top5"));
  const formulas = () =>
    sheet.conditionalFormats.map(({ rule, areas }) => [
      "formula" in rule ? rule.formula : "",
      areas.map(({ row, column, rows }) => [row, column, rows]),
    ]);
  const expected = [
    ["$B3>8000", [[2, 1, 5]]],
    ['$E3="A 关键客户"', [[2, 4, 7]]],
    ['$E3="B 主要客户"', [[2, 4, 7]]],
    ['$E3="C 普通客户"', [[2, 4, 7]]],
    ["AND(ISNUMBER($G3),$G3<TODAY())", [[2, 6, 7]]],
    ["AND(ISNUMBER($G3),$G3>=TODAY(),$G3<=TODAY()+7)", [[2, 6, 7]]],
    ["AND(ISNUMBER($G3),$G3>TODAY()+7)", [[2, 6, 7]]],
  ];
  expect(formulas().sort()).toEqual([...expected].sort());
  // One more customer below: our rules are renewed for the longer list, the user's stays.
  sheet.edit([
    { row: 9, column: 0, value: "辛公司" },
    { row: 9, column: 1, value: 100 },
  ]);
  await regrade(request("abc-top5"));
  expect(formulas()).toHaveLength(7);
  expect(formulas()).toContainEqual(['$E3="A 关键客户"', [[2, 4, 8]]]);
  expect(formulas()).toContainEqual(["$B3>8000", [[2, 1, 5]]]);
});

test("new columns beside a table become columns of the table", async () => {
  const source = bookOf(SPENDING.slice(1, 9));
  source.sheets[0].addTable({ row: 0, column: 0, rows: 8, columns: 4 }, "客户表");
  const { book } = await start(source);
  await regrade(request("abc-top5"));
  expect(book.sheets[0].tables[0].area).toEqual({ row: 0, column: 0, rows: 8, columns: 7 });
  expect(book.sheets[0].tables[0].columns.map(({ name }) => name)).toEqual([
    "客户名称",
    "消费额（元）",
    "上次联系日期",
    "备注",
    "等级",
    "变动",
    "下次跟进日期",
  ]);
  const second = await regrade(request("abc-top5"));
  expect(second.cellsWritten).toBe(0);
});

test("columns in use beside the list are stepped over", async () => {
  const noted = SPENDING.map((row, i) => [...row, null, i === 4 ? "请核对" : null]);
  const { book } = await start(bookOf(noted));
  const done = await regrade(request("abc-top5"));
  expect(done.columns.map(({ column }) => column)).toEqual([6, 7, 8]);
  expect(book.sheets[0].cell(4, 5).value).toBe("请核对");
});

test("a protected sheet is refused and named", async () => {
  const source = withSheetXml(bookOf(SPENDING), (xml) =>
    afterCells(xml, '<sheetProtection sheet="1"/>')
  );
  await start(source);
  const planned = planRegrade(await readActiveSheet(), request("abc-top5"));
  expect(planned).toEqual({ code: "sheet-protected", params: { sheet: "客户" } });
});

test("rows moved by a co-author between reading and writing are noticed and nothing is written", async () => {
  const { book } = await start(bookOf(SPENDING));
  const planned = await plan(request("abc-top5"));
  book.sheets[0].edit([
    { row: 2, column: 0, value: "乙公司" },
    { row: 3, column: 0, value: "甲公司" },
  ]);
  const saved = Buffer.from(book.save());
  expect(await writeRegrade(planned)).toEqual({
    code: "sheet-changed",
    params: { sheet: "客户", cell: "A3" },
  });
  expect(Buffer.from(book.save())).toEqual(saved);
});

test.each([1, 2, 3, 4, 5])(
  "when request %i fails, the book is the old or the new one, nothing between",
  async (k) => {
    const old = Buffer.from(bookOf(SPENDING).save());
    const reference = await start(openBook(old));
    await regrade(request("abc-top5"));
    const fresh = Buffer.from(reference.book.save());
    closeAll();
    const { host, book } = await start(openBook(old));
    host.failAt(k);
    const outcome = await regrade(request("abc-top5")).catch((error: unknown) => error);
    const now = Buffer.from(book.save());
    expect(now.equals(old) || now.equals(fresh)).toBe(true);
    if (outcome instanceof Error) expect(now.equals(old)).toBe(true);
  }
);

test("dates of a 1904 book are written in its own system", async () => {
  const old = SPENDING.map((row) =>
    row.map((value) => (typeof value === "number" && value > 46000 ? value - 1462 : value))
  );
  const { book } = await start(
    withSheetXml(
      bookOf(old),
      (xml) => xml,
      (xml) =>
        xml
          .replace(/<workbookPr[^>]*\/>/, "")
          .replace("<sheets>", '<workbookPr date1904="1"/><sheets>')
    )
  );
  expect(book.date1904).toBe(true);
  await regrade(request("abc-top5"));
  expect(block(book, 2, 6, 1, 1)).toEqual([[46360 - 1462]]);
});

test("a tier that begins like a formula is written as text", async () => {
  const { book } = await start(bookOf(SPENDING));
  const wanted = request("abc-top5");
  const risky = "=1+1";
  const scheme = {
    ...wanted.scheme,
    tiers: wanted.scheme.tiers.map((t, i) => (i === 0 ? { ...t, label: risky } : t)),
    decide: {
      by: "conditions" as const,
      rules: [{ tier: risky, when: { column: "消费额", topPercent: 5 } }, { tier: "C 普通客户" }],
    },
  };
  await regrade({ ...wanted, scheme });
  expect(book.sheets[0].cell(2, 4)).toMatchObject({ value: risky });
  expect(book.sheets[0].cell(2, 4).formula).toBeUndefined();
});

async function refusalOf(running: Promise<Running>, schemeId: string): Promise<Refusal> {
  await running;
  return planRegrade(await readActiveSheet(), request(schemeId)) as Refusal;
}

test("what cannot be graded is refused with what was missing and what was seen", async () => {
  expect(await refusalOf(start(["空表"]), "abc-top5")).toEqual({
    code: "empty-sheet",
    params: { sheet: "空表" },
  });
  closeAll();
  expect(await refusalOf(start(bookOf(SPENDING)), "time-to-close-abcde")).toEqual({
    code: "no-columns",
    params: {
      sheet: "客户",
      missing: "业务需求、预计成交月数、无成交机会",
      headers: "客户名称、消费额（元）、上次联系日期、备注",
    },
  });
  closeAll();
  expect(await refusalOf(start(bookOf(SPENDING.slice(0, 2))), "abc-top5")).toMatchObject({
    params: { sheet: "客户" },
  });
});

test("a survey without tiers gets its scores, and none where nothing was answered", async () => {
  const { book } = await start(
    bookOf([
      ["受访者", "商品印象", "价格评价", "服务态度", "建议"],
      ["甲", "很好", "很好", "很好", "多进新货"],
      ["乙", "一般", null, null, null],
      ["丙", null, null, null, "没有意见"],
    ])
  );
  const done = await regrade(request("shop-feedback-survey"));
  expect(done.columns.map(({ header }) => header)).toEqual(["总分"]);
  expect(block(book, 0, 5, 4, 1).flat()).toEqual(["总分", 100, 60, null]);
});
