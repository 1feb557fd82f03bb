/**
 * `npm run parity [-- --rows 100 --scheme ID --seed 1]`: every built-in scheme over random customers,
 * as formulas that LibreOffice works out, against the engine. Exit 1 where one row differs.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openBook } from "../../src/book";
import { catalogue } from "../../src/catalogue";
import { chineseCalendar } from "../../src/grading/chineseCalendar";
import { parseIsoDate } from "../../src/formula/serial";
import { withOptions } from "../../src/scheme/withOptions";
import type { Scheme } from "../../src/scheme/types";
import { compareSheets } from "./compareSheets";
import { exportList, type Exported } from "./exportList";
import { messy } from "./messy";
import { randomList } from "./randomList";
import { recalculate } from "./recalculate";

const AS_OF = parseIsoDate("2026-11-22") as number;
/** One start of LibreOffice takes so many files. */
const BATCH = 12;

interface Case {
  readonly id: string;
  readonly scheme: Scheme;
  /**
   * messy: texts that have to be normalised, other units; workdays: dates moved to working days; edited:
   * every constant of the scheme sheet is changed by hand, and the engine grades by the changed scheme.
   */
  readonly kind?: "messy" | "workdays" | "edited";
}

const { values } = parseArgs({
  options: {
    rows: { type: "string", default: "1000" },
    scheme: { type: "string", multiple: true },
    seed: { type: "string", default: "1" },
    keep: { type: "string" },
  },
});

/** Every scheme as it is, and with each of its options chosen. */
function cases(): readonly Case[] {
  return catalogue
    .filter(({ id }) => values.scheme === undefined || values.scheme.includes(id))
    .flatMap((scheme, i): Case[] => [
      { id: scheme.id, scheme },
      ...(i % 4 === 1
        ? ([
            { id: `${scheme.id} messy`, scheme, kind: "messy" },
            { id: `${scheme.id} workdays`, scheme, kind: "workdays" },
          ] as const)
        : []),
      ...(i % 4 === 2 || i % 4 === 1
        ? [{ id: `${scheme.id} edited`, scheme, kind: "edited" } as const]
        : []),
      ...(scheme.options ?? []).flatMap((option) =>
        option.values.slice(1).map((value) => ({
          id: `${scheme.id} ${option.id}=${value.id}`,
          scheme: withOptions(scheme, { [option.id]: value.id }),
        }))
      ),
    ]);
}

async function main(): Promise<void> {
  const folder = values.keep ?? mkdtempSync(join(tmpdir(), "grade-parity-"));
  const all = cases();
  let failed = 0;
  console.log("scheme | rows | equal | rated | tiers | other cells | first difference");
  try {
    for (let at = 0; at < all.length; at += BATCH) {
      const batch = all.slice(at, at + BATCH).map(exported);
      const files = batch.map(({ bytes }, i) => {
        const file = join(folder, `list${at + i}.xlsx`);
        writeFileSync(file, bytes);
        return file;
      });
      const out = await recalculate(files, folder);
      batch.forEach((each, i) => {
        const book = openBook(readFileSync(join(out, `list${at + i}.xlsx`)));
        const { rows, equal, rated, tiers, cells, first, firstCell } = compareSheets(book, each);
        if (equal < rows) failed++;
        const line = [all[at + i].id, rows, equal, rated, tiers, cells, first ?? firstCell ?? ""];
        console.log(line.join(" | "));
        if (first !== undefined && firstCell !== undefined) console.log(`    ${firstCell}`);
      });
    }
  } finally {
    if (values.keep === undefined) rmSync(folder, { recursive: true, force: true });
  }
  console.log(`${all.length - failed} of ${all.length} equal`);
  process.exitCode = failed === 0 ? 0 : 1;
}

function exported({ scheme, kind }: Case, i: number): Exported {
  const list = randomList(scheme, Number(values.rows), AS_OF, Number(values.seed) + i);
  const cells = kind === "messy" ? messy(list, scheme) : list;
  return exportList(cells, scheme, {
    asOf: AS_OF,
    percent: "fraction",
    ...(kind === "workdays" && { calendar: chineseCalendar() }),
    ...(kind === "edited" && { edit: (constant: number) => constant + 1 }),
  });
}

void main();
