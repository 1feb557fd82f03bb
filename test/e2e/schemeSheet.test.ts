import { describeInBrowser } from "./describeInBrowser";
import { runInNode } from "./runInNode";
import type { SchemeSheetSeen } from "./runSchemeSheet";

/** Includes the first build of the grid and of the add-in on a slow machine. */
const LIMIT = 420_000;

describeInBrowser("a scheme sheet in a browser", (browser) => {
  let seen: SchemeSheetSeen;
  beforeAll(async () => {
    seen = await runInNode<SchemeSheetSeen>("runSchemeSheet.ts", [browser], LIMIT);
  }, LIMIT);

  test("any scheme is written as a sheet and listed as the workbook's own", () => {
    expect(seen.written).toContain("分级方案·医药经销客户百分制分级");
  });

  test("a wrong cell of the sheet is told with its place", () => {
    expect(seen.problems).toEqual([expect.stringMatching(/^C\d+：“九十五”不是数字/)]);
  });

  test("the list is graded by the sheet as it is now", () => {
    expect(seen.inUse).toContain("正在使用");
    const [first, second] = seen.summaries;
    expect(first).toContain("5 降");
    // The best customers fall below a cut of 99; nobody else is touched.
    expect(second).toMatch(/评级完成0 升 · [1-6] 降 · 0 新/);
  });

  test("the screen leaves no barrier, with and without problems", () => {
    expect(seen.violations).toEqual([]);
  });

  test("nothing complains and nothing is asked elsewhere", () => {
    expect([seen.complaints, seen.foreign]).toEqual([[], []]);
  });
});
