import type { Book } from "../../src/book/types";
import { orRefusal } from "../../src/excel/asRefusal";
import { planRegrade } from "../../src/excel/planRegrade";
import { readActiveSheet } from "../../src/excel/readActiveSheet";
import type { RegradeRequest } from "../../src/excel/types";
import { writeRegrade } from "../../src/excel/writeRegrade";
import { wordingFor } from "../../src/wording";
import { afterCells, closeAll, start, withSheetXml } from "../host/office";
import { sheetsOnly } from "./bookFacts";
import { block, bookOf, request, SPENDING } from "./lists";
import { plan, regrade } from "./running";

afterEach(closeAll);

const GRADED = SPENDING.map((row, i) =>
  i === 1 ? [...row, "等级"] : i > 1 && i < 9 ? [...row, "C 普通客户"] : [...row, null]
);
const REUSE = request("abc-top5", { reuse: true });

const attempt = (wanted: RegradeRequest) =>
  orRefusal(async () => {
    const planned = planRegrade(await readActiveSheet(), wanted);
    return "code" in planned ? planned : writeRegrade(planned);
  });

/** What a regrade says that is not done, and that the book is as it was. */
async function refusedBy(book: Book, wanted: RegradeRequest) {
  const before = Buffer.from(book.save());
  const outcome = await attempt(wanted);
  expect(Buffer.from(book.save()).equals(before)).toBe(true);
  if (!("code" in outcome)) throw new Error("it was written");
  for (const language of ["zh-CN", "en-US"] as const) {
    const { says, remedy } = wordingFor(language).refusals[outcome.code](outcome.params);
    expect(says).not.toContain("undefined");
    expect(remedy).not.toBe("");
  }
  return outcome;
}

const withXml = (book: Book, xml: string) => withSheetXml(book, (sheet) => afterCells(sheet, xml));

const validation = (type: string, rule: string, more = "") =>
  `<dataValidations count="1"><dataValidation type="${type}" allowBlank="1" showErrorMessage="1" ` +
  `sqref="E3:E9"${more}>${rule}</dataValidation></dataValidations>`;

test("a validation that would reject the tier is respected, and says what it allows", async () => {
  const rule = validation("list", '<formula1>"甲,乙,丙"</formula1>');
  const { book } = await start(withXml(bookOf(GRADED), rule));
  expect(await refusedBy(book, REUSE)).toEqual({
    code: "validation-rejects",
    params: { sheet: "客户", cell: "E3", value: "A 关键客户", allowed: "甲、乙、丙" },
  });
});

test("a validation that allows what is written stops nothing", async () => {
  const list = '<formula1>"A 关键客户,B 主要客户,C 普通客户,未评级"</formula1>';
  const { book } = await start(withXml(bookOf(GRADED), validation("list", list)));
  expect(await attempt(REUSE)).not.toHaveProperty("code");
  expect(book.sheets[0].cell(2, 4).value).toBe("A 关键客户");
});

test("a list of allowed values that stands in cells is read there", async () => {
  const listed = (last: string) => {
    const book = bookOf(GRADED);
    const allowed = book.addSheet("选项");
    allowed.edit(
      ["A 关键客户", "B 主要客户", "C 普通客户", last].map((value, row) => ({
        row,
        column: 0,
        value,
      }))
    );
    return withXml(book, validation("list", "<formula1>选项!$A$1:$A$4</formula1>"));
  };
  const good = await start(listed("未评级"));
  expect(await attempt(REUSE)).not.toHaveProperty("code");
  expect(good.book.sheets[0].cell(2, 4).value).toBe("A 关键客户");
  closeAll();
  const { book } = await start(listed("其他"));
  expect(await refusedBy(book, REUSE)).toMatchObject({
    code: "validation-rejects",
    params: { cell: "E9", value: "未评级" },
  });
});

test.each([
  [
    "a formula rule cannot be judged and counts as a no",
    "custom",
    "<formula1>LEN(E3)&lt;3</formula1>",
  ],
  ["a rule for numbers rejects a text", "decimal", "<formula1>0</formula1><formula2>9</formula2>"],
  [
    "a text that is too long is rejected",
    "textLength",
    "<formula1>1</formula1><formula2>3</formula2>",
  ],
])("%s", async (_, type, rule) => {
  const { book } = await start(withXml(bookOf(GRADED), validation(type, rule)));
  expect(await refusedBy(book, REUSE)).toMatchObject({ code: "validation-rejects" });
});

test("a rule on some cells of the column is found there, and only there", async () => {
  const rule = validation("list", '<formula1>"甲,乙"</formula1>').replace("E3:E9", "E6 E8");
  const { book } = await start(withXml(bookOf(GRADED), rule));
  // 丁公司 and 庚公司 keep C 普通客户: nothing is written into E6 and E8.
  expect(await attempt(REUSE)).not.toHaveProperty("code");
  expect(block(book, 2, 4, 7, 1).flat()).toContain("A 关键客户");
  closeAll();
  const other = await start(withXml(bookOf(GRADED), rule.replace("E6 E8", "E6 E4")));
  expect(await refusedBy(other.book, REUSE)).toMatchObject({
    code: "validation-rejects",
    params: { cell: "E4", value: "B 主要客户" },
  });
});

test("a rule that only warns does not stop a regrade", async () => {
  const rule = validation("list", '<formula1>"甲"</formula1>', ' errorStyle="warning"');
  await start(withXml(bookOf(GRADED), rule));
  expect(await attempt(REUSE)).not.toHaveProperty("code");
});

test("cells that an array formula spills into are never written", async () => {
  const source = withSheetXml(bookOf(GRADED), (xml) =>
    xml.replace(
      /<c r="E4"([^>]*)t="s"[^>]*><v>\d+<\/v><\/c>/,
      '<c r="E4"$1t="str"><f t="array" ref="E4:E6">B4:B6&amp;""</f><v>7000</v></c>'
    )
  );
  const { book } = await start(source);
  expect(await refusedBy(book, REUSE)).toMatchObject({
    code: expect.stringMatching(/formula-in-column|spilled-cells/) as unknown,
    params: { cell: "E4" },
  });
});

test("merged cells in a column to be written are refused with their area", async () => {
  const source = withXml(
    bookOf(GRADED),
    '<mergeCells count="1"><mergeCell ref="E3:E4"/></mergeCells>'
  );
  const { book } = await start(source);
  expect(await refusedBy(book, REUSE)).toEqual({
    code: "merged-cells",
    params: { sheet: "客户", cell: "E4", area: "E3:E4" },
  });
});

test("a workbook that is open read-only is refused before anything is tried", async () => {
  const { book } = await start(bookOf(SPENDING), { readOnly: true });
  expect(await refusedBy(book, request("abc-top5"))).toEqual({ code: "read-only", params: {} });
});

test("unlocked cells of a protected sheet are not tried either", async () => {
  const source = withXml(bookOf(SPENDING), '<sheetProtection sheet="1" objects="1"/>');
  const { book } = await start(source);
  expect(await refusedBy(book, request("abc-top5"))).toMatchObject({ code: "sheet-protected" });
});

test("under a filter every cell is written by itself, hidden rows included, and the filter stays", async () => {
  const { book: plain } = await start(bookOf(SPENDING));
  await regrade(request("abc-top5"));
  const expected = block(plain, 1, 0, 9, 7);
  closeAll();
  const { host, book } = await start(
    withXml(
      bookOf(SPENDING),
      '<autoFilter ref="A2:D9"><filterColumn colId="0"><filters><filter val="甲公司"/></filters>' +
        "</filterColumn></autoFilter>"
    )
  );
  host.userHidesRows("客户", [3, 4, 5, 6, 7]);
  const before = book.sheets[0].autoFilter;
  await regrade(request("abc-top5"));
  expect(block(book, 1, 0, 9, 7)).toEqual(expected);
  expect(book.sheets[0].autoFilter).toEqual(before);
});

test("too many cells under a filter are refused with the number", async () => {
  const rows = [
    ["客户名称", "消费额（元）"],
    ...Array.from({ length: 3000 }, (_, i) => [`客户${i}`, i]),
  ];
  const { host, book } = await start(
    withXml(
      bookOf(rows),
      '<autoFilter ref="A1:B3001"><filterColumn colId="0"><filters><filter val="客户1"/></filters>' +
        "</filterColumn></autoFilter>"
    )
  );
  host.userHidesRows("客户", [3]);
  expect(await refusedBy(book, request("abc-top5"))).toMatchObject({
    code: "filter-active",
    params: { most: "5000" },
  });
});

test("frozen panes, grouped and hidden rows and columns stay as they are", async () => {
  const source = withSheetXml(bookOf(SPENDING), (xml) =>
    xml
      .replace(/<sheetViews>[\s\S]*?<\/sheetViews>/, "")
      .replace(
        "<sheetData>",
        '<sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" ' +
          'activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
          '<cols><col min="3" max="3" hidden="1" outlineLevel="1"/></cols><sheetData>'
      )
      .replace('<row r="5"', '<row r="5" hidden="1" outlineLevel="1"')
  );
  const { book } = await start(source);
  await regrade(request("abc-top5"));
  const [sheet] = book.sheets;
  expect(sheet.frozen).toEqual({ rows: 2, columns: 0 });
  expect(sheet.columnHidden(2)).toBe(true);
  expect(sheet.rowHidden(4)).toBe(true);
  expect(block(book, 4, 4, 1, 1)).toEqual([["C 普通客户"]]);
});

test("a sheet without a free column says so", async () => {
  const book = bookOf(SPENDING);
  book.sheets[0].edit([{ row: 3, column: 16383, value: "尽头" }]);
  const full = Array.from({ length: 16383 - 4 }, (_, i) => ({
    row: 3,
    column: 4 + i,
    value: "占用",
  }));
  book.sheets[0].edit(full);
  await start(book);
  expect(await refusedBy(book, request("abc-top5"))).toMatchObject({ code: "no-free-columns" });
});

test("while a person types into a cell the regrade waits, and then is done", async () => {
  const { host, book } = await start(bookOf(SPENDING));
  host.beginsCellEdit();
  const running = regrade(request("abc-top5"));
  await new Promise((resolve) => setImmediate(resolve));
  expect(book.sheets[0].cell(2, 4).value).toBeNull();
  host.endsCellEdit();
  await running;
  expect(book.sheets[0].cell(2, 4).value).toBe("A 关键客户");
});

test("rows that a co-author inserts, deletes or sorts are noticed; a second reading succeeds", async () => {
  for (const change of ["inserts", "deletes", "sorts"] as const) {
    const { host, book } = await start(bookOf(SPENDING));
    const planned = await plan(request("abc-top5"));
    if (change === "inserts") host.userInsertsRows("客户", 4, 1);
    if (change === "deletes") host.userDeletesRows("客户", 4, 1);
    if (change === "sorts") host.userSortsRows("客户", "A3:D9", 1);
    const before = sheetsOnly(book);
    expect(await writeRegrade(planned)).toMatchObject({ code: "sheet-changed" });
    expect(sheetsOnly(book)).toEqual(before);
    await regrade(request("abc-top5"));
    closeAll();
  }
});

test("texts that begin like formulas go in as text", async () => {
  const wanted = request("abc-top5");
  const label = "+A 级";
  const scheme = {
    ...wanted.scheme,
    tiers: wanted.scheme.tiers.map((tier, i) => (i === 0 ? { ...tier, label } : tier)),
    decide: {
      by: "conditions" as const,
      rules: [{ tier: label, when: { column: "消费额", topPercent: 5 } }, { tier: "C 普通客户" }],
    },
  };
  for (const language of ["zh-CN", "en-US"] as const) {
    const { book } = await start(bookOf(SPENDING));
    await regrade({ ...wanted, scheme, language });
    expect(book.sheets[0].cell(2, 4)).toMatchObject({ value: label });
    expect(book.sheets[0].cell(2, 4).formula).toBeUndefined();
    closeAll();
  }
});
