import { readdirSync } from "node:fs";
import { join } from "node:path";
import { breach, MAY_IMPORT } from "./arrows";
import { importsOf, importsUnder } from "./imports";

const root = join(__dirname, "../..");
const all = importsUnder(root, "src");

describe("the arrows between the rooms", () => {
  test("every folder of src is a known room", () => {
    const rooms = readdirSync(join(root, "src"), { withFileTypes: true });
    expect(rooms.filter((entry) => !(entry.name in MAY_IMPORT)).map((entry) => entry.name)).toEqual(
      []
    );
  });

  test("no import goes against them", () => {
    expect(all.length).toBeGreaterThan(10);
    expect(all.map(breach).filter((why) => why !== undefined)).toEqual([]);
  });

  test("no two rooms depend on each other, however long the way round", () => {
    const reach = (room: string, seen: ReadonlySet<string> = new Set()): ReadonlySet<string> =>
      (MAY_IMPORT[room] ?? []).reduce(
        (found, next) => (found.has(next) ? found : reach(next, new Set([...found, next]))),
        seen
      );
    for (const room of Object.keys(MAY_IMPORT)) expect(reach(room)).not.toContain(room);
  });
});

describe("the reader of imports", () => {
  test.each([
    ['import { a } from "../table/read";', "src/grading/tier.ts", "grading may not import table"],
    [
      'import type { Book } from "../book/types";',
      "src/excel/write.ts",
      "excel may not import book",
    ],
    ['export * from "../host/run";', "src/taskpane/a/b.tsx", undefined],
    ['export * from "../../host/run";', "src/taskpane/a/b.tsx", "taskpane may not import host"],
    ['const m = await import("../excel/read");', "src/table/read.ts", "table may not import excel"],
    ['const m = require("../excel/read");', "src/table/read.ts", "table may not import excel"],
    ['import "../workbench/page/main";', "src/cli/main.ts", "cli may not import workbench"],
    ['import { readFile } from "node:fs/promises";', "src/book/open.ts", "needs Node"],
    ['import { join } from "path";', "src/scheme/check.ts", "needs Node"],
    ['import { join } from "path";', "src/cli/main.ts", undefined],
    ['import x from "../../test/x";', "src/cli/main.ts", "reaches out of src"],
    ['import { f } from "../functions/f";', "src/new/x.ts", "no known room"],
  ])("%s in %s", (text, file, why) => {
    const expected = why === undefined ? undefined : expect.stringContaining(why);
    expect(importsOf(file, text).map(breach)).toEqual([expected]);
  });
});
