import { openBook } from "../../src/book";
import type { Book } from "../../src/book/types";
import { orRefusal } from "../../src/excel/asRefusal";
import { planRegrade } from "../../src/excel/planRegrade";
import { readActiveSheet } from "../../src/excel/readActiveSheet";
import { undoRun } from "../../src/excel/restore/undoRun";
import type { Refusal, RegradeDone, RegradeRequest } from "../../src/excel/types";
import { writeRegrade } from "../../src/excel/writeRegrade";
import type { Failure } from "../../src/host/host";
import { closeAll, start, type Running } from "../host/office";
import { bookFacts, sheetsOnly } from "./bookFacts";
import { bookOf, request, SPENDING } from "./lists";
import { regrade, undo } from "./running";

afterEach(closeAll);

jest.setTimeout(120_000);

type Outcome = RegradeDone | Refusal;

/** One run, however it ends; the same code as behind the buttons. */
const attempt = (wanted: RegradeRequest): Promise<Outcome> =>
  orRefusal(async () => {
    const planned = planRegrade(await readActiveSheet(), wanted);
    return "code" in planned ? planned : writeRegrade(planned, { at: "2026-11-22 09:30" });
  });

interface Scene {
  readonly title: string;
  readonly wanted: RegradeRequest;
  readonly make: () => Promise<Uint8Array>;
  /** The run exchanges colours that were there. */
  readonly recolors?: boolean;
}

async function after(source: Book, ...steps: ((running: Running) => Promise<unknown>)[]) {
  const running = await start(source);
  for (const step of steps) await step(running);
  const saved = running.book.save();
  closeAll();
  return saved;
}

const TABLE = () => {
  const book = bookOf(SPENDING.slice(1, 9));
  book.sheets[0].addTable({ row: 0, column: 0, rows: 8, columns: 4 }, "客户表");
  return book;
};

const GRADED = SPENDING.map((row, i) =>
  i === 1 ? [...row, "等级"] : i > 1 && i < 9 ? [...row, "C 普通客户"] : [...row, null]
);

const SCENES: readonly Scene[] = [
  {
    title: "a first regrade",
    wanted: request("abc-top5"),
    make: () => after(bookOf(SPENDING)),
  },
  {
    title: "a first regrade of a table",
    wanted: request("abc-top5"),
    make: () => after(TABLE()),
  },
  {
    title: "a regrade into the user's own column",
    wanted: request("abc-top5", { reuse: true }),
    make: () => after(bookOf(GRADED)),
  },
  {
    title: "setting up a list with a ledger",
    wanted: request("abc-top5", { ledger: true }),
    make: () => after(bookOf(SPENDING)),
  },
  {
    title: "a second regrade with a ledger",
    wanted: request("abc-top5", { ledger: true }),
    make: () =>
      after(
        bookOf(SPENDING),
        () => regrade(request("abc-top5", { ledger: true })),
        ({ book }) => {
          book.sheets[0].edit([{ row: 6, column: 1, value: 99_000 }]);
          return Promise.resolve();
        }
      ),
  },
  {
    title: "beginning a ledger for a list that was set up without",
    wanted: request("abc-top5", { ledger: true }),
    make: () => after(bookOf(SPENDING), () => regrade(request("abc-top5"))),
  },
  {
    title: "a second regrade with other data and a longer list",
    recolors: true,
    wanted: request("abc-top5"),
    make: () =>
      after(
        bookOf(SPENDING),
        () => regrade(request("abc-top5")),
        ({ book }) => {
          book.sheets[0].edit([
            { row: 6, column: 1, value: 99_000 },
            { row: 9, column: 0, value: "辛公司" },
            { row: 9, column: 1, value: 100 },
          ]);
          return Promise.resolve();
        }
      ),
  },
];

/** The book before, after a run that nothing disturbs, and how many requests that took. */
async function undisturbed({ make, wanted }: Scene) {
  const old = Buffer.from(await make());
  const { host, book } = await start(openBook(old));
  const outcome = await attempt(wanted);
  expect(outcome).not.toHaveProperty("code");
  const requests = host.requests;
  const fresh = Buffer.from(book.save());
  closeAll();
  return { old, fresh, requests };
}

const KINDS: readonly Omit<Failure, "request">[] = [
  {},
  { code: "RequestPayloadSizeLimitExceeded" },
  { code: "lost" },
  { code: "lost", actionsDone: Infinity },
];

describe.each(SCENES)("$title", (scene) => {
  test("whichever request fails, the book is bit for bit the old one, and a new try succeeds", async () => {
    const { old, fresh, requests } = await undisturbed(scene);
    const { host, book } = await start(openBook(old));
    const before = bookFacts(book);
    for (let k = 1; k <= requests; k++) {
      for (const kind of KINDS) {
        host.resetCounters();
        host.failAt({ request: k, ...kind });
        const outcome = await attempt(scene.wanted);
        const where = `request ${k} of ${requests} ${JSON.stringify(kind)}`;
        expect([where, outcome]).toEqual([where, expect.objectContaining({ code: "excel-error" })]);
        // Colours that were exchanged and put back bear new numbers in the file; they are the same.
        if (scene.recolors !== true) expect([where, sameBytes(book, old)]).toEqual([where, true]);
        expect([where, bookFacts(book)]).toEqual([where, before]);
      }
    }
    host.failAt(undefined);
    expect(await attempt(scene.wanted)).not.toHaveProperty("code");
    if (scene.recolors !== true) expect(sameBytes(book, fresh)).toBe(true);
    expect(bookFacts(book)).toEqual(bookFacts(openBook(fresh)));
  });

  test("wherever the writing request stops, everything it did is taken back", async () => {
    const { old, fresh, requests } = await undisturbed(scene);
    const { host, book } = await start(openBook(old));
    const before = bookFacts(book);
    let stopped = true;
    let actionsDone = 0;
    for (; stopped; actionsDone++) {
      host.resetCounters();
      host.failAt({ request: requests, actionsDone });
      stopped = "code" in (await attempt(scene.wanted));
      if (stopped) expect([actionsDone, bookFacts(book)]).toEqual([actionsDone, before]);
    }
    expect(bookFacts(book)).toEqual(bookFacts(openBook(fresh)));
    expect(actionsDone).toBeGreaterThan(10);
  });
});

/** Cells a co-author may touch: a customer's name, an input, one of our cells, one beside the list. */
const CELLS = ["A4", "B4", "E4", "L4"];

describe.each(SCENES)("$title, with a co-author at work", (scene) => {
  test("a cell changed between any two requests gives the old or the new book with that change", async () => {
    const { old, fresh, requests } = await undisturbed(scene);
    const edited = async (bytes: Buffer, cell: string) => {
      const { host, book } = await start(openBook(bytes));
      host.userEdits("客户", cell, 4711);
      return sheetsOnly(book);
    };
    const first = async (cell: string) => {
      const { host, book } = await start(openBook(old));
      host.userEdits("客户", cell, 4711);
      await attempt(scene.wanted);
      return sheetsOnly(book);
    };
    // Before the cells are read, between reading and writing, or under our own hand.
    const goodOf = new Map<string, readonly string[]>();
    const refusedOf = new Map<string, ReturnType<typeof sheetsOnly>>();
    for (const cell of CELLS) {
      refusedOf.set(cell, await edited(old, cell));
      const good = [await first(cell), await edited(fresh, cell), sheetsOnly(openBook(fresh))];
      goodOf.set(
        cell,
        good.map((facts) => JSON.stringify(facts))
      );
      closeAll();
    }
    for (let k = 1; k < requests; k++) {
      for (const cell of CELLS) {
        const { host, book } = await start(openBook(old));
        host.between((answered) => {
          if (answered === k) host.userEdits("客户", cell, 4711);
        });
        const outcome = await attempt(scene.wanted);
        const now = sheetsOnly(book);
        closeAll();
        const where = `${cell} after request ${k} of ${requests}`;
        if ("code" in outcome) {
          expect([where, outcome.code]).toEqual([where, "sheet-changed"]);
          expect([where, now]).toEqual([where, refusedOf.get(cell)]);
        } else {
          const isGood = goodOf.get(cell)?.includes(JSON.stringify(now));
          expect([where, isGood]).toEqual([where, true]);
        }
        closeAll();
      }
    }
  });
});

test("a connection lost for good leaves a restore point that undoes the half-written run later", async () => {
  const scene = SCENES[0];
  const { old, requests } = await undisturbed(scene);
  const before = sheetsOnly(openBook(old));
  for (const actionsDone of [0, 8, 16, 40, Infinity]) {
    const first = await start(openBook(old));
    first.host.failAt({ request: requests, code: "disconnected", actionsDone });
    const outcome = await attempt(scene.wanted);
    expect(outcome).toMatchObject({ code: "half-written", params: { sheet: "客户", count: "17" } });
    const saved = first.book.save();
    closeAll();
    const { book } = await start(openBook(saved));
    if (actionsDone > 0 && actionsDone < Infinity)
      expect(await attempt(scene.wanted)).toMatchObject({ code: "interrupted-run" });
    const undone = await undoRun();
    if (actionsDone > 0) expect(undone).not.toHaveProperty("code");
    expect([actionsDone, sheetsOnly(book)]).toEqual([actionsDone, before]);
    closeAll();
  }
});

/** The ledger keeps its rows; the list itself must be what it was. */
const listSheet = (book: Book) => sheetsOnly(book)[0];

const undoRows = (book: Book) =>
  [1, 2, 3, 4, 5].filter((row) => book.sheet("评级台账")?.cell(row, 2).value === "撤销").length;

describe.each(SCENES)("undoing $title", (scene) => {
  test("whichever request fails, and however far it got, the book is the graded or the old one", async () => {
    const { fresh } = await undisturbed(scene);
    const graded = listSheet(openBook(fresh));
    const { host } = await start(openBook(fresh));
    await undo();
    const requests = host.requests;
    closeAll();
    const undone = listSheet(openBook(Buffer.from(await scene.make())));
    for (let k = 1; k <= requests; k++) {
      for (const actionsDone of k === requests ? [0, 3, 9, 15, 30, Infinity] : [0]) {
        const running = await start(openBook(fresh));
        running.host.failAt({ request: k, actionsDone, code: "lost" });
        const outcome = await orRefusal(() => undoRun());
        const state = "code" in outcome ? graded : undone;
        expect([k, actionsDone, listSheet(running.book)]).toEqual([k, actionsDone, state]);
        const isUndone = scene.wanted.setup.ledger === true && !("code" in outcome);
        expect([k, actionsDone, undoRows(running.book)]).toEqual([
          k,
          actionsDone,
          isUndone ? 1 : 0,
        ]);
        closeAll();
      }
    }
  });
});

const sameBytes = (book: Book, bytes: Buffer) => Buffer.from(book.save()).equals(bytes);
