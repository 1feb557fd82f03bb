/**
 * `npm run parity [-- --rows 100 --scheme ID --seed 1 --plain]`: every built-in scheme over random
 * customers, as formulas that LibreOffice works out, against the engine; --plain: each scheme once, as
 * it is. Exit 1 where one row differs.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openBook } from "../../src/book";
import { catalogue } from "../../src/catalogue";
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
const BATCH = 24;

interface Case {
  readonly id: string;
  readonly scheme: Scheme;
  /**
   * messy: texts that have to be normalised, other units; workdays: dates moved to working days; edited:
   * every constant of the scheme sheet is changed by hand, and the engine grades by the changed scheme.
   */
  readonly kind?: "messy" | "workdays" | "edited";
  readonly isTable: boolean;
}

const { values } = parseArgs({
  options: {
    rows: { type: "string", default: "1000" },
    scheme: { type: "string", multiple: true },
    seed: { type: "string", default: "1" },
    plain: { type: "boolean", default: false },
    keep: { type: "string" },
  },
});

/** Every scheme as it is, half of them over a table, and with each of its options chosen. */
function cases(): readonly Case[] {
  return catalogue
    .map((scheme, i) => ({ scheme, isTable: i % 2 === 0, i }))
    .filter(({ scheme: { id } }) => values.scheme === undefined || values.scheme.includes(id))
    .flatMap(({ scheme, isTable, i }): Case[] => [
      { id: scheme.id, scheme, isTable },
      ...(values.plain ? [] : variants({ scheme, isTable }, i)),
    ]);
}

function variants({ scheme, isTable }: Pick<Case, "scheme" | "isTable">, i: number): Case[] {
  const kinds = i % 4 === 1 ? (["edited", "messy", "workdays"] as const) : (["edited"] as const);
  return [
    ...kinds.map((kind) => ({
      id: `${scheme.id} ${kind}`,
      scheme,
      kind,
      isTable: !isTable,
    })),
    ...(scheme.options ?? []).flatMap((option) =>
      option.values.slice(1).map((value) => ({
        id: `${scheme.id} ${option.id}=${value.id}`,
        scheme: withOptions(scheme, { [option.id]: value.id }),
        isTable,
      }))
    ),
  ];
}

async function main(): Promise<void> {
  const folder = values.keep ?? mkdtempSync(join(tmpdir(), "grade-parity-"));
  mkdirSync(folder, { recursive: true });
  const all = cases();
  let failed = 0;
  console.log("scheme | rows | equal | rated | tiers | other cells | first difference");
  try {
    for (let at = 0; at < all.length; at += BATCH) {
      const batch: Exported[] = [];
      for (const [i, each] of all.slice(at, at + BATCH).entries())
        batch.push(await exported(each, i));
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

function exported({ scheme, kind, isTable }: Case, i: number): Promise<Exported> {
  const list = randomList(scheme, Number(values.rows), AS_OF, Number(values.seed) + i);
  const cells = kind === "messy" ? messy(list, scheme) : list;
  return exportList(cells, scheme, {
    asOf: AS_OF,
    isTable,
    workdays: kind === "workdays",
    ...(kind === "edited" && { edit: (constant: number) => constant + 1 }),
  });
}

void main();
