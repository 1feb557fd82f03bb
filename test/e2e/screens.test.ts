import { describeInBrowser } from "./describeInBrowser";
import { LANGUAGES } from "./looks";
import { runInNode } from "./runInNode";
import type { ScreensSeen } from "./runScreens";

/** Includes the first build of the grid and of the add-in on a slow machine. */
const LIMIT = 480_000;

/** What the screens say, by language. */
const SAYS = {
  "zh-CN": {
    read: /客户分级：60 户客户[^]*表头在第 3 行 · 1 行合计已跳过/,
    counts: /降级\s+5\s+新评\s+7\s+不变\s+48/,
    assumed: "原资料未给出",
    effect: /补这 1 格，1 户等级可能变/,
    held: /1 户暂缓/,
    sum: /小计\s+[\d.]+[^]*总分/,
    adjustedBy: /人工调整 C类→A类（计算为 C类，至 \d{4}-\d\d-\d\d）：战略合作/,
    saved: "重新评级",
    listed: /战略合作（林经理/,
    run: /1 升 · 0 降 · 0 新 · 59 不变/,
    moved: /A类 → C类/,
    matrix: /原等级 ＼ 新等级/,
    kept: "随工作簿保存",
    person: "只保存在这台电脑",
    empty: "填表说明",
    sample: "客户分级示例",
    sampleRead: /20 户客户/,
  },
  "en-US": {
    read: /60 customers[^]*Header in row 3/i,
    counts: /5[^]*7[^]*48/,
    assumed: "source",
    effect: /1 customer/,
    held: /1[^]*held/i,
    sum: /[\d.]+[^]*Score/i,
    adjustedBy: /C类[^]*A类[^]*战略合作/,
    saved: "Regrade",
    listed: /战略合作[^]*林经理/,
    run: /1 up · 0 down · 0 new · 59 unchanged/,
    moved: /A类 → C类/,
    matrix: /Movements between tiers/,
    kept: "workbook",
    person: "this computer",
    empty: "填表说明",
    sample: "sample",
    sampleRead: /20 customers/,
  },
} as const;

for (const language of LANGUAGES)
  describeInBrowser(`every screen of the pane in ${language}`, (browser) => {
    const says = SAYS[language];
    let seen: ScreensSeen;
    beforeAll(async () => {
      seen = await runInNode<ScreensSeen>("runScreens.ts", [browser, language], LIMIT);
    }, LIMIT);

    test("Start says what it read and shows the result before a cell is written", () => {
      expect(seen.start.read).toMatch(says.read);
      expect(seen.start.counts).toMatch(says.counts);
      expect(seen.start.cellsBefore).toBe("");
    });

    test("Schemes lists all, finds by search, says what is assumed, and adopts one", () => {
      expect(seen.schemes.all).toBe(71);
      expect(seen.schemes.found).toEqual([expect.stringContaining("RFM")]);
      expect(seen.schemes.details).toContain(says.assumed);
      expect(seen.schemes.adopted).toBe("pharma-distributor");
    });

    test("Columns tells problems by effect, and a press jumps to the cell", () => {
      const { effects, cell, selected } = seen.columns;
      expect(effects[0]).toMatch(says.effect);
      const [, letters, row] = /([A-Z]+)(\d+)/.exec(cell)!;
      expect(selected).toEqual({
        sheet: "客户分级",
        row: Number(row) - 1,
        column: columnOf(letters),
      });
    });

    test("Changes lists who moves and why, jumps to his row, and holds one until he is released", () => {
      const { rows, jumped, held, other, after } = seen.changes;
      expect(rows.length).toBeGreaterThan(5);
      for (const row of rows) expect(row).toMatch(/[A-D]类/);
      expect(jumped.row).toBeGreaterThan(2);
      expect(held).toBe("");
      expect(other).toMatch(/^[A-D]类$/);
      expect(after).toMatch(says.held);
    });

    test("Customer follows the selected row and adds the points up to the score", () => {
      const { name, nameInGrid, tier, tierInGrid, criteria, sum, found } = seen.customer;
      expect(name).toBe(nameInGrid);
      expect(tier).toBe(tierInGrid);
      expect(criteria).toBe(9);
      expect(sum).toMatch(says.sum);
      expect(found).toContain("恒济");
    });

    test("Today stamps a contact into two cells and takes it back, and makes a calendar file", () => {
      const { contactBefore, dueBefore, contactAfter, nextAfter, undone, ics } = seen.today;
      expect(contactAfter).toBeGreaterThan(contactBefore as number);
      expect(nextAfter).toBeGreaterThan(contactAfter as number);
      expect(undone).toEqual([contactBefore, dueBefore]);
      expect(ics).toMatch(/^BEGIN:VCALENDAR\r?\n[^]*BEGIN:VEVENT/);
    });

    test("Adjust sets a tier by hand, says so on the sheet beside the computed one, and takes it back", () => {
      const { said, listed, tierInGrid, changeInGrid, afterRemoval } = seen.adjust;
      expect(said).toContain(says.saved);
      expect(listed).toMatch(says.listed);
      expect(tierInGrid).toBe("A类");
      expect(changeInGrid).toMatch(says.adjustedBy);
      expect(afterRemoval).toBe("C类");
    });

    test("History tells each run, whom it moved, and the movements between two", () => {
      const { runs, moved, matrix } = seen.history;
      expect(runs).toHaveLength(4);
      expect(runs[1]).toMatch(says.run);
      expect(moved).toMatch(says.moved);
      expect(matrix).toMatch(says.matrix);
    });

    test("Settings says what is kept where, and changes the language", () => {
      expect(seen.settings.groups).toContain(says.kept);
      expect(seen.settings.groups).toContain(says.person);
      expect(seen.settings.language).toBe(language === "zh-CN" ? "en-US" : "zh-CN");
    });

    test("without a list a sample is one press away", () => {
      expect(seen.empty.text).toContain(says.empty);
      expect(seen.empty.sheets.at(-1)?.toLowerCase()).toContain(says.sample);
      expect(seen.empty.read).toMatch(says.sampleRead);
    });

    test("asks nothing of any other origin, and leaves no error in the console", () => {
      expect(seen.foreign).toEqual([]);
      expect(seen.complaints).toEqual([]);
    });
  });

/** 0-based column of letters. */
const columnOf = (letters: string) =>
  [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
