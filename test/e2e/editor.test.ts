import { describeInBrowser } from "./describeInBrowser";
import { LANGUAGES } from "./looks";
import type { EditorSeen } from "./runEditor";
import { runInNode } from "./runInNode";

/** Includes the first build of the grid and of the add-in on a slow machine. */
const LIMIT = 480_000;

/** What the screen says, by language. */
const SAYS = {
  "zh-CN": {
    untouched: /草稿.*还没有修改/,
    noMoves: "没有客户的等级会变。",
    moved: /^9 户升级 · 0 户降级 · 0 户其他 · 51 户不变$/,
    workload: /每周要跟进 17\.2 次 → 22 次/,
    order: /高于前一个分界/,
    kept: /接着上次没有保存的草稿/,
    saved: /工作表“分级方案/,
    refused: /3 处问题，没有导入任何内容/,
  },
  "en-US": {
    untouched: /Draft.*Nothing changed yet/,
    noMoves: "No customer's tier would change.",
    moved: /^9 up · 0 down · 0 other · 51 unchanged$/,
    workload: /Follow-ups a week: 17\.2 → 22/,
    order: /above|higher/i,
    kept: /draft you had not saved/,
    saved: /sheet “/,
    refused: /3 problems; nothing was taken over/,
  },
} as const;

/** Customers by tier as the scheme has them, and with the first cut above 85 instead of 90. */
const BEFORE = [6, 12, 15, 27];
const AFTER = [15, 3, 15, 27];

for (const language of LANGUAGES)
  describeInBrowser(`the scheme editor in ${language}`, (browser) => {
    const says = SAYS[language];
    let seen: EditorSeen;
    beforeAll(async () => {
      seen = await runInNode<EditorSeen>("runEditor.ts", [browser, language], LIMIT);
    }, LIMIT);

    test("begins with the scheme in force, by which nobody moves", () => {
      expect(seen.begun.state).toMatch(says.untouched);
      expect(seen.begun.moves).toBe(says.noMoves);
      expect(columns(seen.begun.table)).toEqual([BEFORE, BEFORE]);
    });

    test("moves the counts, the customers and the workload with a cut, before a cell is written", () => {
      expect(columns(seen.cut.table)).toEqual([BEFORE, AFTER]);
      expect(seen.cut.moves).toMatch(says.moved);
      expect(seen.cut.workload).toMatch(says.workload);
    });

    test("tells at the field what is wrong with a cut, and does not save it", () => {
      expect(seen.broken.problems).toMatch(says.order);
      expect(seen.broken.canSave).toBe(false);
    });

    test("takes a step back", () => {
      expect(columns(seen.back.table)).toEqual([BEFORE, AFTER]);
    });

    test("keeps the draft while another screen is open, and says so", () => {
      expect(seen.kept.cut).toBe("85");
      expect(seen.kept.facts).toMatch(says.kept);
    });

    test("refuses a spoilt file with all its problems, and takes a whole one as it is", () => {
      expect(seen.file.refused).toMatch(says.refused);
      expect(seen.file.taken).toBe("85");
      expect(JSON.parse(seen.file.text)).toMatchObject({
        id: "pharma-distributor-own",
        decide: { cuts: [{ above: 85 }, { above: 80 }, { above: 70 }] },
      });
    });

    test("saves it as one sheet more, and leaves the customers as they are", () => {
      expect(seen.saved.text).toMatch(says.saved);
      const added = seen.saved.sheets.filter((name) => !seen.sheetsBefore.includes(name));
      expect(added).toHaveLength(1);
      expect(seen.saved.cells).toEqual(seen.cellsBefore);
      expect(seen.saved.inForce).toContain(added[0]);
    });

    test("regrades by it as was foretold, and undoes that", () => {
      expect(Object.values(seen.foretold)).toEqual(AFTER);
      expect(seen.written).toEqual(seen.foretold);
      expect(seen.undone).toEqual(seen.cellsBefore);
    });

    test("asks nothing of any other origin, and leaves no error in the console", () => {
      expect(seen.foreign).toEqual([]);
      expect(seen.complaints).toEqual([]);
    });
  });

/** The counts now and by the draft: the first two numbers behind each label. */
function columns(table: string): readonly (readonly number[])[] {
  const rows = [...table.matchAll(/[A-D]类\s+(\d+)\s+(\d+)/g)];
  return [1, 2].map((column) => rows.map((cells) => Number(cells[column])));
}
