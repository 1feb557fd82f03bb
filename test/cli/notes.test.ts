import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openBook } from "../../src/book";
import { run } from "../../src/cli/run";
import { NO_NOTES, type ListNotes } from "../../src/excel/notes/types";
import { AS_OF, block, bookOf, request, SPENDING } from "../excel/lists";
import { regrade } from "../excel/running";
import { closeAll, start } from "../host/office";

const folder = mkdtempSync(join(tmpdir(), "grade-notes-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(closeAll);

const noted = join(folder, "noted.xlsx");
const graded = join(folder, "graded.xlsx");
const [A, B] = ["A 关键客户", "B 主要客户"];
const named = (name: string) => ({ code: "", name });

const NOTES: ListNotes = {
  ...NO_NOTES,
  holds: [{ customer: named("乙公司"), note: "待确认", since: AS_OF }],
  adjustments: [
    {
      customer: named("丙公司"),
      tier: A,
      reason: "老客户",
      owner: "王经理",
      since: AS_OF,
      until: AS_OF + 30,
    },
  ],
};

/** A file that was graded in the pane, with notes and other sums since. */
async function notedFile() {
  const { book } = await start(bookOf(SPENDING));
  await regrade({ ...request("abc-top5"), notes: { ...NOTES, holds: [] } });
  await regrade({ ...request("abc-top5"), notes: NOTES });
  book.sheets[0].edit([{ row: 3, column: 1, value: 1 }]);
  writeFileSync(noted, book.save());
  closeAll();
}

async function printed(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await run(args);
  expect([code, stderr]).toEqual([0, ""]);
  return stdout;
}

const tiersOf = (path: string) => block(openBook(readFileSync(path)), 3, 4, 2, 1).flat();

test("a regrade on the command line heeds the notes in the file until they end", async () => {
  await notedFile();
  const into = ["--scheme", "abc-top5", "--out", graded];
  await printed("regrade", noted, ...into, "--as-of", "2026-11-23");
  expect(tiersOf(graded)).toEqual([B, A]);
  await printed("regrade", noted, ...into, "--as-of", "2026-12-23");
  expect(tiersOf(graded)).toEqual([B, B]);
});

test("score says which tiers are not the computed ones, and what was computed", async () => {
  await notedFile();
  const text = await printed("score", noted, "--scheme", "abc-top5", "--as-of", "2026-11-23");
  const { rows } = JSON.parse(text) as { rows: Record<string, unknown>[] };
  expect(rows[1]).toMatchObject({ tier: B, held: { would: "C 普通客户", note: "待确认" } });
  expect(rows[2]).toMatchObject({
    tier: A,
    adjusted: { computed: B, reason: "老客户", owner: "王经理", until: "2026-12-22" },
  });
  expect(Object.keys(rows[0])).not.toEqual(expect.arrayContaining(["adjusted"]));
});
