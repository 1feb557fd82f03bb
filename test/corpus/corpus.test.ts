import { openBook } from "../../src/book";
import type { Book, BookCell } from "../../src/book/types";
import { isRefusal } from "../../src/cli/onWorkbook";
import type { RegradePlan } from "../../src/excel/types";
import { undoRun } from "../../src/excel/restore/undoRun";
import { wordingFor } from "../../src/wording";
import { contents, differingParts } from "../book/fixture";
import { closeAll } from "../host/office";
import {
  corpus,
  corpusFile,
  readingOf,
  regradeBook,
  type Reading,
  type Regraded,
} from "./readBook";
import readings from "./readings.json";

const TABLE = readings as unknown as Readonly<Record<string, Reading>>;

test("every book of the corpus has its reading, and there are at least forty", () => {
  expect(Object.keys(TABLE)).toEqual([...corpus()].sort());
  expect(corpus().length).toBeGreaterThanOrEqual(40);
});

describe.each(Object.entries(TABLE))("%s.xlsx", (name, like) => {
  const file = corpusFile(name);
  // One regrade serves all tests of a book; the undo comes last.
  let done: Regraded;
  beforeAll(async () => {
    done = await regradeBook(file, like);
  });
  afterAll(closeAll);

  test("is read as a person reads it", () => {
    expect(readingOf(done, like)).toEqual(like);
    if (!isRefusal(done.outcome)) return;
    for (const language of ["zh-CN", "en-US"]) {
      const words = wordingFor(language);
      const said = words.line(words.refusals[done.outcome.code](done.outcome.params));
      // A sentence about a cell names it, and the sheet: another one may be in front.
      const { cell = "", sheet = "" } = done.outcome.params;
      expect(said).toContain(cell);
      expect(said).toContain(sheet);
    }
  });

  test("keeps every cell but our own", () => {
    const { plan, outcome, book } = done;
    if (isRefusal(outcome) || isRefusal(plan)) {
      expect(Buffer.from(book.save()).equals(Buffer.from(file))).toBe(true);
      return;
    }
    expect(others(openBook(book.save()), plan)).toEqual(others(openBook(file), plan));
  });

  if (like.regrade !== "done") return;
  test("is itself again after undo", async () => {
    const { book } = done;
    const undone = await undoRun();
    expect(undone).toMatchObject({ kept: [] });
    expect(all(openBook(book.save()))).toEqual(all(openBook(file)));
    expect(differingParts(file, book.save()).filter((part) => !isStore(part))).toEqual([]);
  });
});

/** The restore store, and the lists of parts that must name it. */
const isStore = (part: string): boolean =>
  /^customXml\/|^\[Content_Types\]\.xml$|^xl\/_rels\/workbook\.xml\.rels$/.test(part);

const all = (book: Book): readonly (readonly [string, Map<string, BookCell>])[] =>
  book.sheets.map((sheet) => [sheet.name, contents(sheet)]);

/** All cells but those of the columns that the plan writes. */
function others(book: Book, plan: RegradePlan): unknown {
  const own = new Set(plan.columns.map(({ column }) => column));
  return all(book).map(([name, cells]) => [
    name,
    [...cells]
      .filter(([at]) => name !== plan.read.list.sheet || !own.has(Number(at.split(",")[1])))
      .map(([at, { value, formula, arrayRef, style }]) => [at, value, formula, arrayRef, style]),
  ]);
}
