import { describeInBrowser } from "./describeInBrowser";
import { runInNode } from "./runInNode";
import type { UndoSeen } from "./runUndo";

/** Includes the first build of the grid and of the add-in on a slow machine. */
const LIMIT = 420_000;
/** 0-based row of the first customer, whose tier is typed over. */
const FIRST = 3;

describeInBrowser("undo in the pane", (browser) => {
  let seen: UndoSeen;
  beforeAll(async () => {
    seen = await runInNode<UndoSeen>("runUndo.ts", [browser], LIMIT);
  }, LIMIT);

  test("puts back every cell and every colour rule, in the Book and in the grid", () => {
    const { before, graded, undone } = seen;
    expect(graded.values.grid).not.toEqual(before.values.grid);
    expect(graded.rules.grid).toBeGreaterThan(before.rules.grid);
    expect(undone).toEqual(before);
  });

  test("says how many cells were put back, and leaves no restore point of that run", () => {
    expect(seen.undoneText).toMatch(
      /“客户分级”的 196 个单元格已还原到 \d{4}-\d\d-\d\d \d\d:\d\d 评级之前/
    );
    expect(seen.pointsAfterUndo).toBe(0);
  });

  test("is offered again after the file was reopened", () => {
    expect(seen.pointsReopened).toEqual([
      expect.stringMatching(/客户分级[^]*医药经销客户百分制分级[^]*写入 196 个单元格/) as string,
    ]);
  });

  test("keeps the tier that a person typed since, and names it", () => {
    expect(seen.keptText).toBe("AB4（B类（人工））");
    const typed = (line: string) =>
      (JSON.parse(line) as unknown[]).map((value, i) =>
        i === seen.tierColumn ? "B类（人工）" : value
      );
    for (const side of ["book", "grid"] as const) {
      const expected = seen.before.values[side].map((line, row) =>
        row === FIRST ? JSON.stringify(typed(line)) : line
      );
      expect(seen.reopened.values[side]).toEqual(expected);
    }
  });

  test("the ledger's sheets are announced, made with the list, and shown by the grid", () => {
    const ledger = ["评级台账", "变动明细"];
    expect(seen.ledgerHint).toContain("会新增工作表“评级台账”和“变动明细”");
    const { book, grid } = seen.sheetsGraded;
    expect(book).toEqual([...seen.sheetsBefore.book, ...ledger]);
    expect(grid).toEqual(book);
    expect(seen.ledgerKept).toContain("“评级台账”和“变动明细”");
  });

  test("asks nothing of any other origin, and leaves no error in the console", () => {
    expect(seen.foreign).toEqual([]);
    expect(seen.complaints).toEqual([]);
  });
});
