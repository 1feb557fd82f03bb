import type { Book } from "../../src/book/types";
import { TIER_COLORS } from "../../src/excel/tierColors";
import { readActiveSheet } from "../../src/excel/readActiveSheet";
import type { ListSetup } from "../../src/excel/types";
import { parseIsoDate } from "../../src/formula/serial";
import { closeAll, start } from "../host/office";
import { sheetsOnly } from "./bookFacts";
import { AS_OF, block, bookOf, request, SPENDING } from "./lists";
import { plan, regrade, undo } from "./running";

afterEach(closeAll);

/** Tier, change and next follow-up go into columns E, F and G. */
const wanted = (change: Partial<ListSetup> = {}) => request("abc-top5", change);
const day = (text: string) => parseIsoDate(text) as number;
const columnOf = (book: Book, column: number) => block(book, 2, column, 7, 1).flat();
const headers = (book: Book) => block(book, 1, 4, 1, 5)[0];

/** Formula and fill of each rule. */
const rules = (book: Book): [string, string][] =>
  book.sheets[0].conditionalFormats.map(({ rule, format }) => [
    "formula" in rule ? rule.formula : "",
    format?.fill ?? "",
  ]);

type Facts = ReturnType<typeof sheetsOnly>[number];

/** Rules that were taken away and put back stand behind those that stayed. */
const inRuleOrder = (found: readonly unknown[]) => found.map((rule) => JSON.stringify(rule)).sort();
const inOrder = ({ conditionalFormats, ...facts }: Facts) => ({
  ...facts,
  conditionalFormats: inRuleOrder(conditionalFormats),
});

const raise = (book: Book) => book.sheets[0].edit([{ row: 6, column: 1, value: 99_000 }]);

describe("own days", () => {
  /** A Friday: the day on which the first customer is due. */
  const due = day("2026-12-04");
  const dueWith = async (change: Partial<ListSetup>) => (await plan(wanted(change))).grades.next[0];

  test("a follow-up on a day off of one's own moves to the next working day", async () => {
    await start(bookOf(SPENDING));
    expect(await dueWith({ workdays: true })).toBe(due);
    const holidays = [{ from: due, to: due + 3, name: "厂休" }];
    expect(await dueWith({ workdays: true, holidays })).toBe(due + 4);
    const makeUpDays = [{ from: due + 1, to: due + 1, name: "加班" }];
    expect(await dueWith({ workdays: true, holidays, makeUpDays })).toBe(due + 1);
    expect(await dueWith({ workdays: false, holidays })).toBe(due);
  });

  test("they are kept with the list, and gone again when the run is undone", async () => {
    await start(bookOf(SPENDING));
    await regrade(wanted({ workdays: true }));
    const holidays = [{ from: due, to: due, name: "厂休" }];
    await regrade(wanted({ workdays: true, holidays }));
    expect((await readActiveSheet()).setup?.holidays).toEqual(holidays);
    await undo();
    expect((await readActiveSheet()).setup).not.toHaveProperty("holidays");
  });
});

describe("columns that are not wanted", () => {
  test("are not made", async () => {
    const { book } = await start(bookOf(SPENDING));
    await regrade(wanted({ skip: ["change", "next"] }));
    expect(headers(book)).toEqual(["等级", null, null, null, null]);
  });

  test("a movement is not written without the tier it is told from", async () => {
    const { book } = await start(bookOf(SPENDING));
    await regrade(wanted({ skip: ["tier"] }));
    expect(headers(book)).toEqual(["下次跟进日期", null, null, null, null]);
  });

  test("stay as they are once they are there, colours too, and go on when wanted again", async () => {
    const { book } = await start(bookOf(SPENDING));
    await regrade(wanted());
    const [tiers, next] = [columnOf(book, 4), columnOf(book, 6)];
    const colors = rules(book);
    raise(book);
    await regrade({ ...wanted({ skip: ["tier"] }), asOf: AS_OF + 30 });
    expect(columnOf(book, 4)).toEqual(tiers);
    expect(columnOf(book, 6)).not.toEqual(next);
    expect(rules(book)).toHaveLength(colors.length);
    expect(rules(book)).toEqual(expect.arrayContaining(colors));
    await regrade(wanted());
    expect(columnOf(book, 4)[4]).toBe("A 关键客户");
    expect(book.sheets[0].cell(1, 7).value).toBeNull();
  });

  test("are no inputs of the scheme either, and the run can be undone", async () => {
    const { book } = await start(bookOf(SPENDING));
    await regrade(wanted());
    raise(book);
    const before = sheetsOnly(book);
    await regrade({ ...wanted({ skip: ["tier", "next"] }), asOf: AS_OF + 30 });
    await undo();
    expect(sheetsOnly(book)).toEqual(before);
    const { read } = await plan(wanted({ skip: ["tier"] }));
    expect(read.matches.flatMap(({ sheetColumns }) => sheetColumns)).not.toContain(4);
  });

  test("without tiers to write the ledger notes the run and no change", async () => {
    const { book } = await start(bookOf(SPENDING));
    await regrade(wanted({ ledger: true, skip: ["tier"] }));
    expect(book.sheet("评级台账")?.cell(1, 0).value).toBe(1);
    expect(book.sheet("变动明细")?.cell(1, 0).value ?? null).toBeNull();
  });
});

describe("colours", () => {
  /** A person's own rule on our tier column. */
  const addOwn = (book: Book) =>
    book.sheets[0].addConditionalFormat(
      [{ row: 2, column: 4, rows: 7, columns: 1 }],
      { type: "expression", formula: 'LEFT($E3,1)="A"' },
      { fill: "#FFFF00" }
    );
  const OWN = ['LEFT($E3,1)="A"', "#FFFF00"];

  test("switched off, ours go and a person's own stay; an undo brings ours back", async () => {
    const { book } = await start(bookOf(SPENDING));
    await regrade(wanted());
    addOwn(book);
    const before = sheetsOnly(book);
    const cells = block(book, 0, 0, 10, 8);
    await regrade(wanted({ colors: "off" }));
    expect(rules(book)).toEqual([OWN]);
    expect(block(book, 0, 0, 10, 8)).toEqual(cells);
    await undo();
    expect(sheetsOnly(book).map(inOrder)).toEqual(before.map(inOrder));
  });

  test("never switched on, none are made", async () => {
    const { book } = await start(bookOf(SPENDING));
    await regrade(wanted({ colors: "off" }));
    expect(rules(book)).toEqual([]);
  });

  test("of columns that are no longer written go too, and come back with an undo", async () => {
    const { book } = await start(bookOf(SPENDING));
    await regrade(wanted());
    const before = sheetsOnly(book);
    await regrade(wanted({ colors: "off", skip: ["tier"] }));
    expect(rules(book)).toEqual([]);
    await undo();
    expect(sheetsOnly(book).map(inOrder)).toEqual(before.map(inOrder));
  });

  test("of one's own choice replace the scheme's, once, and can be undone", async () => {
    const { book, host } = await start(bookOf(SPENDING));
    await regrade(wanted());
    const before = rules(book);
    const purple = wanted({ colors: { "A 关键客户": "purple" } });
    await regrade(purple);
    const fills = Object.fromEntries(rules(book));
    expect(fills['$E3="A 关键客户"']).toBe(TIER_COLORS.purple.fill);
    expect(fills['$E3="B 主要客户"']).toBe(Object.fromEntries(before)['$E3="B 主要客户"']);
    expect(rules(book)).toHaveLength(before.length);
    const planned = await plan(purple);
    expect(planned.scheme.tiers[0].color).toBe("purple");
    host.resetCounters();
    await regrade(purple);
    expect(host.requests).toBeLessThanOrEqual(2);
    await undo();
    expect(inRuleOrder(rules(book))).toEqual(inRuleOrder(before));
  });
});
