import { openBook } from "../../src/book";
import type { Book } from "../../src/book/types";
import { orRefusal } from "../../src/excel/asRefusal";
import { nextColumn, planContact } from "../../src/excel/contact/planContact";
import type { ContactOrder, ContactOutcome, ContactRecord } from "../../src/excel/contact/types";
import { undoContact } from "../../src/excel/contact/undoContact";
import { writeContact } from "../../src/excel/contact/writeContact";
import { readActiveSheet } from "../../src/excel/readActiveSheet";
import type { RegradeRequest } from "../../src/excel/types";
import { stateFromXml, stateToXml } from "../../src/excel/workbookState";
import { weekday } from "../../src/formula/serial";
import { afterCells, closeAll, start, withSheetXml } from "../host/office";
import { sheetsOnly } from "./bookFacts";
import { AS_OF, bookOf, request, SPENDING } from "./lists";
import { plan, regrade, undo } from "./running";

afterEach(closeAll);

jest.setTimeout(60_000);

const WANTED = request("abc-top5");
/** 0-based: 上次联系日期 is C, 下次跟进日期 is G; 甲公司 stands in row 3. */
const LAST = 2;
const NEXT = 6;
const ROW = 2;
const CONTACTED: ContactOrder = { kind: "contacted", index: 0, column: LAST };
const SNOOZED: ContactOrder = { kind: "snoozed", index: 0, until: AS_OF + 7, reason: "出差" };

/** A book that was regraded once, as saved. */
async function graded(source: Book = bookOf(SPENDING), wanted = WANTED): Promise<Buffer> {
  const { book } = await start(source);
  await regrade(wanted);
  const saved = Buffer.from(book.save());
  closeAll();
  return saved;
}

const open = (bytes: Uint8Array) => start(openBook(bytes));

async function planned(order: ContactOrder, wanted: RegradeRequest = WANTED) {
  const list = await plan(wanted);
  const next = nextColumn(list.snapshot);
  if (next === undefined) throw new Error("never regraded");
  const found = planContact(list, order, next);
  if ("code" in found) throw new Error(JSON.stringify(found));
  return found;
}

const write = async (order: ContactOrder, wanted?: RegradeRequest) =>
  writeContact(await planned(order, wanted));

function recordOf(outcome: ContactOutcome): ContactRecord {
  if (outcome.contact !== "written") throw new Error(JSON.stringify(outcome));
  return outcome.record;
}

const stateOf = (book: Book) =>
  book.customXml.map(({ xml }) => stateFromXml(xml)).find(({ lists }) => "1" in lists);

/** What a sheet is but for some cells of one row. */
function but(book: Book, row: number, columns: readonly number[]) {
  const facts = sheetsOnly(book);
  return facts.map((sheet, i) =>
    i > 0
      ? sheet
      : {
          ...sheet,
          cells: sheet.cells.map((line, r) =>
            r + (sheet.used?.row ?? 0) !== row
              ? line
              : line.map((cell, c) =>
                  columns.includes(c + (sheet.used?.column ?? 0)) ? "stamped" : cell
                )
          ),
        }
  );
}

describe("已联系", () => {
  test("stamps today and the date the tier's rhythm gives, and touches no other cell", async () => {
    const bytes = await graded();
    const { host, book } = await open(bytes);
    const [sheet] = book.sheets;
    const style = sheet.cell(ROW, LAST).style;
    const before = but(book, ROW, [LAST, NEXT]);
    const order = await planned(CONTACTED);
    host.resetCounters();
    const record = recordOf(await writeContact(order));
    expect(host.requests).toBe(3);
    expect(sheet.cell(ROW, LAST).value).toBe(AS_OF);
    expect(sheet.cell(ROW, LAST).style).toBe(style);
    expect(but(book, ROW, [LAST, NEXT])).toEqual(before);
    expect(record).toMatchObject({ kind: "contacted", customer: { name: "甲公司" }, day: AS_OF });
    expect(record.next).toBe(sheet.cell(ROW, NEXT).value);
    // A regrade on the same day agrees: nothing of this row would change.
    const again = await plan(WANTED);
    expect(again.writes.filter(({ row }) => row === ROW)).toEqual([]);
    expect(record.next).toBeGreaterThan(AS_OF);
  });

  test("clears the next date of a tier without a rhythm", async () => {
    const { book } = await open(await graded());
    book.sheets[0].edit([{ row: 5, column: NEXT, value: AS_OF }]);
    const outcome = await write({ kind: "contacted", index: 3, column: LAST });
    expect(recordOf(outcome).next).toBeNull();
    expect(book.sheets[0].cell(5, NEXT).value).toBeNull();
    await undoContact(recordOf(outcome));
    expect(book.sheets[0].cell(5, NEXT).value).toBe(AS_OF);
  });

  test("respects working days where the list does", async () => {
    const workdays = request("abc-top5", { workdays: true });
    await open(await graded(bookOf(SPENDING), workdays));
    const { next: free } = recordOf(await write(CONTACTED, { ...WANTED, asOf: AS_OF + 5 }));
    const { next } = recordOf(await write(CONTACTED, { ...workdays, asOf: AS_OF + 5 }));
    expect([1, 7]).toContain(weekday(free ?? 0));
    expect(next).toBeGreaterThan(free ?? 0);
    expect([1, 7]).not.toContain(weekday(next ?? 0));
  });

  test("keeps the format of a date, makes a plain cell a date, and leaves a text cell a text", async () => {
    const formats = ['m"月"d"日"', "General", "0.00", "@"];
    const { book } = await open(await graded());
    const [sheet] = book.sheets;
    sheet.edit(
      formats.map((numberFormat, i) => ({
        row: 2 + i,
        column: LAST,
        value: numberFormat === "@" ? "2026-10-01" : 46300,
        style: book.styleLike(0, { numberFormat }),
      }))
    );
    const before = sheetsOnly(book);
    const records: ContactRecord[] = [];
    for (const index of formats.keys())
      records.push(recordOf(await write({ kind: "contacted", index, column: LAST })));
    const now = formats.map((_, i) => sheet.cell(2 + i, LAST));
    expect(now.map(({ style }) => book.format(style).numberFormat)).toEqual([
      formats[0],
      "yyyy-mm-dd",
      "yyyy-mm-dd",
      "@",
    ]);
    expect(now.map(({ value }) => value)).toEqual([AS_OF, AS_OF, AS_OF, "2026-11-22"]);
    for (const record of records)
      expect(await undoContact(record)).toMatchObject({ contact: "undone" });
    expect(sheetsOnly(book)).toEqual(before);
  });

  test("writes dates of a workbook that counts from 1904", async () => {
    const source = withSheetXml(
      bookOf(SPENDING),
      (xml) => xml,
      (xml) => xml.replace(/<workbookPr[^>]*\/>|(?=<sheets>)/, '<workbookPr date1904="1"/>')
    );
    const { book } = await open(await graded(source));
    expect(book.date1904).toBe(true);
    const record = recordOf(await write(CONTACTED));
    expect(book.sheets[0].cell(ROW, LAST).value).toBe(AS_OF - 1462);
    expect(book.sheets[0].cell(ROW, NEXT).value).toBe((record.next ?? 0) - 1462);
  });

  test("remembers another column than the scheme's with the list, also for the next regrade", async () => {
    const rows = SPENDING.map((row, i) => [
      ...row,
      i === 1 ? "回访日" : i > 1 && i < 9 ? 46200 : null,
    ]);
    const { book } = await open(await graded(bookOf(rows)));
    const list = await plan(WANTED);
    expect(list.read.list.headers[4]).toBe("回访日");
    const record = recordOf(await write({ kind: "contacted", index: 0, column: 4 }));
    expect(book.sheets[0].cell(ROW, 4).value).toBe(AS_OF);
    expect(book.sheets[0].cell(ROW, LAST).value).toBe(46330);
    const { setup, inputs } = await readActiveSheet();
    expect(setup?.columns).toEqual({ 上次联系日期: "回访日" });
    expect(inputs).not.toHaveProperty("上次联系日期");
    if (setup === undefined) throw new Error("no setup");
    const again = await plan({ ...WANTED, setup });
    expect(again.grades.next[0]).toBe(record.next);
  });
});

describe("推迟", () => {
  test("writes the one date and keeps the reason; a contact ends it", async () => {
    const { book } = await open(await graded());
    const before = but(book, ROW, [NEXT]);
    const outcome = await write(SNOOZED);
    expect(recordOf(outcome).cells).toHaveLength(1);
    expect(book.sheets[0].cell(ROW, NEXT).value).toBe(AS_OF + 7);
    expect(but(book, ROW, [NEXT])).toEqual(before);
    const snooze = { until: AS_OF + 7, reason: "出差", since: AS_OF };
    expect((await readActiveSheet()).notes.snoozes).toEqual([
      { customer: { code: "", name: "甲公司" }, ...snooze },
    ]);
    const { next } = recordOf(await write(CONTACTED));
    expect(next).not.toBe(AS_OF + 7);
    expect(book.sheets[0].cell(ROW, NEXT).value).toBe(next);
  });

  test("put off twice, the later day counts; undone twice, none is left", async () => {
    const { book } = await open(await graded());
    const before = sheetsOnly(book);
    const notes = (await readActiveSheet()).notes;
    const first = recordOf(await write(SNOOZED));
    const second = recordOf(await write({ ...SNOOZED, until: AS_OF + 1, reason: "" }));
    expect((await readActiveSheet()).notes.snoozes).toHaveLength(1);
    await undoContact(second);
    expect((await readActiveSheet()).notes.snoozes).toMatchObject([{ reason: "出差" }]);
    await undoContact(first);
    expect((await readActiveSheet()).notes).toEqual(notes);
    expect(sheetsOnly(book)).toEqual(before);
  });

  test("made on the day of a contact, begins the day after, so that the contact does not end it", async () => {
    await open(await graded());
    await write(CONTACTED);
    await write(SNOOZED);
    expect((await readActiveSheet()).notes.snoozes).toMatchObject([{ since: AS_OF + 1 }]);
  });
});

describe("undo", () => {
  test("puts both cells back bit for bit after the file was closed and opened", async () => {
    const bytes = await graded();
    const first = await open(bytes);
    const before = sheetsOnly(first.book);
    recordOf(await write(CONTACTED));
    const saved = first.book.save();
    closeAll();
    const { book } = await open(saved);
    expect(sheetsOnly(book)).not.toEqual(before);
    const [record] = stateOf(book)?.contacts ?? [];
    expect(await undoContact(record)).toMatchObject({ contact: "undone" });
    expect(sheetsOnly(book)).toEqual(before);
    expect(stateOf(book)).not.toHaveProperty("contacts");
    expect(await undoContact(record)).toMatchObject({ refusal: { code: "nothing-to-undo" } });
  });

  test("finds the row and the columns where they stand by now", async () => {
    const { host, book } = await open(await graded());
    const record = recordOf(await write(CONTACTED));
    host.userInsertsRows("客户", 2, 2);
    host.userEdits("客户", "A3", "新客户");
    expect(await undoContact(record)).toMatchObject({ contact: "undone" });
    expect(book.sheets[0].cell(ROW + 2, LAST).value).toBe(46330);
    const again = recordOf(await write({ kind: "contacted", index: 1, column: LAST }));
    host.userSortsRows("客户", "A5:G11", 1);
    const row =
      [4, 5, 6, 7, 8, 9, 10].find((at) => book.sheets[0].cell(at, 0).value === "甲公司") ?? 0;
    expect(row).not.toBe(again.row);
    expect(await undoContact(again)).toMatchObject({ contact: "undone" });
    expect(book.sheets[0].cell(row, LAST).value).toBe(46330);
  });

  test("leaves everything alone when a cell holds something else by now", async () => {
    const { host, book } = await open(await graded());
    const record = recordOf(await write(CONTACTED));
    host.userEdits("客户", "G3", 46400);
    const before = Buffer.from(book.save());
    expect(await undoContact(record)).toEqual({
      contact: "refused",
      refusal: { code: "sheet-changed", params: { sheet: "客户", cell: "G3" } },
    });
    expect(Buffer.from(book.save()).equals(before)).toBe(true);
  });

  test("says so when the customer or the sheet is gone", async () => {
    const { host } = await open(await graded());
    const record = recordOf(await write(CONTACTED));
    expect(await undoContact({ ...record, worksheetId: "{0}" })).toMatchObject({
      refusal: { code: "undo-sheet-gone" },
    });
    host.userDeletesRows("客户", ROW);
    expect(await undoContact(record)).toMatchObject({ refusal: { code: "sheet-changed" } });
  });

  test("survives a regrade in between: the record and the snooze stay in the workbook", async () => {
    const { book } = await open(await graded());
    const before = sheetsOnly(book);
    const record = recordOf(await write(SNOOZED));
    book.sheets[0].edit([{ row: 6, column: 1, value: 99_000 }]);
    await regrade(WANTED);
    await undo();
    book.sheets[0].edit([{ row: 6, column: 1, value: 1000 }]);
    expect(stateOf(book)?.contacts).toEqual([record]);
    expect(await undoContact(record)).toMatchObject({ contact: "undone" });
    expect(sheetsOnly(book)).toEqual(before);
  });

  test("is kept for the last twenty", async () => {
    const { book } = await open(await graded());
    for (let i = 0; i < 22; i++) await write({ ...SNOOZED, until: AS_OF + 1 + i });
    const kept = stateOf(book)?.contacts ?? [];
    expect(kept.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, i) => i + 3));
  });
});

describe("is refused, and the book stays as it was,", () => {
  const GRADED = bookOf(SPENDING);
  const withXml = (bytes: Buffer, xml: string) =>
    Buffer.from(withSheetXml(openBook(bytes), (sheet) => afterCells(sheet, xml)).save());

  /** Plans, lets `meanwhile` happen, and writes. */
  async function refusedAfter(
    bytes: Buffer,
    meanwhile: (running: Awaited<ReturnType<typeof start>>) => void,
    order = CONTACTED
  ) {
    const running = await open(bytes);
    const wanted = await planned(order);
    meanwhile(running);
    const before = Buffer.from(running.book.save());
    const outcome = await writeContact(wanted);
    expect(Buffer.from(running.book.save()).equals(before)).toBe(true);
    if (outcome.contact !== "refused") throw new Error(outcome.contact);
    return outcome.refusal;
  }

  test("when a co-author moved, sorted or deleted rows", async () => {
    const bytes = await graded(GRADED);
    const inserted = await refusedAfter(bytes, ({ host }) => host.userInsertsRows("客户", 2));
    expect(inserted).toEqual({ code: "sheet-changed", params: { sheet: "客户", cell: "A3" } });
    closeAll();
    const deleted = await refusedAfter(bytes, ({ host }) => host.userDeletesRows("客户", 2));
    expect(deleted).toMatchObject({ code: "sheet-changed", params: { cell: "A3" } });
  });

  test.each([
    ["the last contact", "C3", 46345],
    ["the next date", "G3", ""],
    ["the customer", "A3", "甲公司（新）"],
    ["the header of the date", "C2", "签约日期"],
  ])("when %s was changed since it was read", async (_, cell, value) => {
    const bytes = await graded();
    const refusal = await refusedAfter(bytes, ({ host }) => host.userEdits("客户", cell, value));
    expect(refusal).toEqual({ code: "sheet-changed", params: { sheet: "客户", cell } });
  });

  test("when one of the two cells is a formula", async () => {
    const { book } = await open(await graded());
    book.sheets[0].edit([{ row: ROW, column: LAST, value: 46330, formula: "46300+30" }]);
    const saved = Buffer.from(book.save());
    closeAll();
    expect(await refusedAfter(saved, () => undefined)).toEqual({
      code: "formula-in-column",
      params: { sheet: "客户", cell: "C3" },
    });
  });

  test("when the sheet was protected meanwhile, or the file is read-only", async () => {
    const bytes = await graded();
    const refusal = await refusedAfter(bytes, ({ host }) => host.userProtects("客户", true));
    expect(refusal).toMatchObject({ code: "sheet-protected" });
    closeAll();
    await start(openBook(bytes), { readOnly: true });
    await expect(plan(WANTED)).rejects.toThrow("read-only");
  });

  test("when a validation would not let the date in", async () => {
    const rule =
      '<dataValidations count="1"><dataValidation type="list" showErrorMessage="1" sqref="C3:C9">' +
      '<formula1>"是,否"</formula1></dataValidation></dataValidations>';
    expect(await refusedAfter(withXml(await graded(), rule), () => undefined)).toMatchObject({
      code: "validation-rejects",
      params: { cell: "C3", value: String(AS_OF), allowed: "是、否" },
    });
  });

  test("when the cell lies under merged cells", async () => {
    const xml = '<mergeCells count="1"><mergeCell ref="G3:G4"/></mergeCells>';
    const order: ContactOrder = { ...SNOOZED, index: 1 };
    expect(await refusedAfter(withXml(await graded(), xml), () => undefined, order)).toMatchObject({
      code: "merged-cells",
      params: { cell: "G4", area: "G3:G4" },
    });
  });

  test("when a run was interrupted meanwhile", async () => {
    const refusal = await refusedAfter(await graded(), ({ book }) => {
      const part = book.customXml.find(({ xml }) => xml.includes("workbook:1"));
      if (part === undefined) throw new Error("no state");
      book.setCustomXml(part.id, stateToXml({ ...stateFromXml(part.xml), open: 2 }));
    });
    expect(refusal).toMatchObject({ code: "interrupted-run" });
  });
});

const KINDS = [{}, { code: "lost" }, { code: "lost", actionsDone: Infinity }] as const;

describe.each([
  ["a contact", CONTACTED],
  ["a snooze", SNOOZED],
])("whichever request of %s fails", (_, order) => {
  test("the book is bit for bit the old one, and a new try succeeds", async () => {
    const bytes = await graded();
    for (let request = 1; request <= 3; request++) {
      for (const kind of KINDS) {
        const { host, book } = await open(bytes);
        const wanted = await planned(order);
        const before = Buffer.from(book.save());
        host.resetCounters();
        host.failAt({ request, ...kind });
        const where = JSON.stringify({ request, ...kind });
        const outcome = await orRefusal(() => writeContact(wanted));
        expect([where, outcome]).toEqual([where, expect.objectContaining({ code: "excel-error" })]);
        expect([where, Buffer.from(book.save()).equals(before)]).toEqual([where, true]);
        expect(await writeContact(wanted)).toMatchObject({ contact: "written" });
        closeAll();
      }
    }
  });

  test("and wherever the writing one stops, what it did is taken back", async () => {
    const bytes = await graded();
    let actionsDone = 0;
    for (let stopped = true; stopped; actionsDone++) {
      const { host, book } = await open(bytes);
      const wanted = await planned(order);
      const before = sheetsOnly(book);
      host.resetCounters();
      host.failAt({ request: 3, actionsDone });
      const outcome = await orRefusal(() => writeContact(wanted));
      stopped = "code" in outcome;
      if (stopped) expect([actionsDone, sheetsOnly(book)]).toEqual([actionsDone, before]);
      if (stopped) expect(stateOf(book)).not.toHaveProperty("contacts");
      closeAll();
    }
    expect(actionsDone).toBeGreaterThan(3);
  });

  test("a connection lost for good leaves a record that undoes it later", async () => {
    const bytes = await graded();
    const before = sheetsOnly(openBook(bytes));
    for (const actionsDone of [6, 8, 10, Infinity]) {
      const first = await open(bytes);
      const wanted = await planned(order);
      first.host.resetCounters();
      first.host.failAt({ request: 3, code: "disconnected", actionsDone });
      const outcome = await writeContact(wanted);
      if (outcome.contact !== "half") throw new Error(outcome.contact);
      const saved = first.book.save();
      closeAll();
      const { book } = await open(saved);
      const undone = await undoContact(outcome.record);
      expect([actionsDone, undone.contact]).toEqual([actionsDone, "undone"]);
      expect(sheetsOnly(book)).toEqual(before);
      closeAll();
    }
  });

  test("an undo is carried to its end", async () => {
    const bytes = await graded();
    const before = sheetsOnly(openBook(bytes));
    for (const actionsDone of [0, 4, 6, 8, Infinity]) {
      const { host, book } = await open(bytes);
      const record = recordOf(await write(order));
      host.resetCounters();
      host.failAt({ request: 6, code: "lost", actionsDone });
      const undone = await undoContact(record);
      expect([actionsDone, undone.contact]).toEqual([actionsDone, "undone"]);
      expect(sheetsOnly(book)).toEqual(before);
      expect(stateOf(book)).not.toHaveProperty("contacts");
      closeAll();
    }
  });
});
