import fc, { SEED } from "../fastCheck";
import { openBook } from "../../src/book";
import type { BookValue } from "../../src/book/types";
import { catalogue } from "../../src/catalogue";
import { orRefusal } from "../../src/excel/asRefusal";
import { readActiveSheet } from "../../src/excel/readActiveSheet";
import type { SheetSnapshot } from "../../src/excel/types";
import { writeRegrade } from "../../src/excel/writeRegrade";
import type { SheetValue } from "../../src/table/types";
import { corpus, corpusFile, type Reading } from "../corpus/readBook";
import readings from "../corpus/readings.json";
import { request } from "../excel/lists";
import { closeAll, start } from "../host/office";
import { snapshotOf } from "../taskpane/sheet";
import { checkPlanned, checkRefusal } from "./checkPlan";
import { anySheet, mutated, mutations } from "./sheets";

const RUNS = Number(process.env["FUZZ_RUNS"] ?? 5_000);
/** Each takes a running office.js of its own. */
const HOSTED = Math.ceil(RUNS / 40);
const MINUTES = 60_000;

const READINGS = readings as unknown as Readonly<Record<string, Reading>>;

beforeAll(() => void process.stdout.write(`FUZZ_SEED=${SEED} FUZZ_RUNS=${RUNS}\n`));
afterEach(closeAll);

test(
  "random sheets are graded or refused with a sentence, and only own columns are written",
  () => {
    const wanted = fc
      .constantFrom(...catalogue)
      .chain((scheme) => fc.tuple(fc.constant(scheme), anySheet(scheme), fc.boolean()));
    let planned = 0;
    fc.assert(
      fc.property(wanted, ([scheme, cells, reuse]) => {
        const right = cells.column + (cells.values[0]?.length ?? 0);
        const snapshot = { ...snapshotOf([]), cells, firstBareColumn: right };
        const plan = checkPlanned(snapshot, request(scheme.id, { reuse }));
        if (!("code" in plan)) planned += 1;
      }),
      { numRuns: RUNS }
    );
    // Sheets that are all refused would prove nothing.
    expect(planned).toBeGreaterThan(RUNS / 4);
  },
  5 * MINUTES
);

test(
  "sheets of the corpus after accidents are graded or refused with a sentence",
  async () => {
    const snapshots: (readonly [string, SheetSnapshot])[] = [];
    for (const name of corpus()) {
      await start(openBook(corpusFile(name)));
      snapshots.push([name, await readActiveSheet()]);
      closeAll();
    }
    fc.assert(
      fc.property(fc.constantFrom(...snapshots), mutations, ([name, snapshot], accidents) => {
        const { cells } = snapshot;
        const values = mutated(cells.values, accidents);
        const format = (row: number): readonly string[] =>
          cells.numberFormats[row] ?? cells.numberFormats[0] ?? [];
        const numberFormats = values.map((_, row) => format(row));
        const { scheme = "abc-top5", reuse = false } = READINGS[name] ?? {};
        const changed = { ...snapshot, cells: { ...cells, values, numberFormats } };
        checkPlanned(changed, request(scheme, { reuse }));
      }),
      { numRuns: RUNS }
    );
  },
  5 * MINUTES
);

test(
  "books of the corpus after accidents keep every cell but our own, through office.js",
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...corpus()), mutations, async (name, accidents) => {
        const book = openBook(corpusFile(name));
        const sheet = book.activeSheet;
        const area = sheet.usedArea(true);
        if (area) {
          // Accidents do not happen to formulas that fill a block, nor to the header of a table.
          const old = grid(area.rows, area.columns, (r, c) =>
            asValue(sheet.cell(area.row + r, area.column + c).value)
          );
          const now = mutated(old, accidents);
          sheet.edit(
            old.flatMap((line, r) =>
              line.flatMap((value, c) => {
                const to = now[r]?.[c] ?? "";
                const place = { row: area.row + r, column: area.column + c };
                const { arrayRef } = sheet.cell(place.row, place.column);
                return to === value || arrayRef !== undefined
                  ? []
                  : [{ ...place, value: asCell(to) }];
              })
            )
          );
        }
        const before = openBook(book.save());
        await start(book);
        const { scheme = "abc-top5", reuse = false } = READINGS[name] ?? {};
        const plan = checkPlanned(await readActiveSheet(), request(scheme, { reuse }));
        const outcome = "code" in plan ? plan : await orRefusal(() => writeRegrade(plan));
        if ("code" in outcome) checkRefusal(outcome);
        const own = new Set("code" in plan ? [] : plan.columns.map(({ column }) => column));
        const kept = before.sheet(sheet.name);
        const used = kept?.usedArea(false);
        if (kept && used) {
          for (let row = used.row; row < used.row + used.rows; row++) {
            for (let column = used.column; column < used.column + used.columns; column++) {
              if (own.has(column) && !("code" in outcome)) continue;
              expect(sheet.cell(row, column)).toEqual(kept.cell(row, column));
            }
          }
        }
        if ("code" in outcome) expect(book.save()).toEqual(before.save());
        closeAll();
      }),
      { numRuns: HOSTED }
    );
  },
  5 * MINUTES
);

function grid(
  rows: number,
  columns: number,
  at: (r: number, c: number) => SheetValue
): SheetValue[][] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_c, c) => at(r, c))
  );
}

const asValue = (value: BookValue): SheetValue => (value === null ? "" : (value as SheetValue));

/** A cell of a file takes no character that XML has not. */
const asCell = (value: SheetValue): BookValue => (value === "" ? null : value);
