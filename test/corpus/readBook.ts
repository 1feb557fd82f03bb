import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { openBook } from "../../src/book";
import { areaAddress, cellAddress, columnLetters } from "../../src/book/address";
import { isRefusal, onFittingSheet } from "../../src/cli/onWorkbook";
import { parseCommand } from "../../src/cli/parseCommand";
import { orRefusal } from "../../src/excel/asRefusal";
import { planRegrade } from "../../src/excel/planRegrade";
import type { RegradeDone, RegradePlan, Refusal } from "../../src/excel/types";
import { writeRegrade } from "../../src/excel/writeRegrade";
import { cellAt, type Scalar, type Vector } from "../../src/formula/vector";
import { start, type Running } from "../host/office";
import { request } from "../excel/lists";

/** How one book of the corpus should be read; what is left out is nothing. */
export interface Reading {
  /** abc-top5 unless said. */
  readonly scheme?: string;
  readonly reuse?: true;
  readonly sheet?: string;
  /** Area of the header's last row. */
  readonly header?: string;
  readonly table?: string;
  readonly customers?: number;
  /** Scheme column → sheet columns. */
  readonly columns?: Readonly<Record<string, string>>;
  /** Scheme columns that a person is asked about. */
  readonly asked?: readonly string[];
  readonly values?: Readonly<Record<string, readonly (number | string | boolean | null)[]>>;
  /** Cell → how it was read, or why it could not be. */
  readonly notes?: Readonly<Record<string, string>>;
  /** 1-based row → why it is no customer. */
  readonly skipped?: Readonly<Record<string, string>>;
  /** Rows that name the same customer. */
  readonly duplicates?: readonly string[];
  /** Number of other lists on the sheet. */
  readonly others?: number;
  /** "done", or the refusal's code, with its cell where it is about one. */
  readonly regrade: string;
  /** Tiers as written, customer by customer. */
  readonly tiers?: readonly string[];
}

const FILES = join(__dirname, "files");

export const corpus = (): readonly string[] =>
  readdirSync(FILES).map((file) => basename(file, ".xlsx"));

export function corpusFile(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(FILES, `${name}.xlsx`)));
}

export interface Regraded extends Running {
  readonly plan: RegradePlan | Refusal;
  readonly outcome: RegradeDone | Refusal;
}

/** Reads and regrades a book as the command line does, through the add-in's own code. */
export async function regradeBook(
  file: Uint8Array,
  { scheme = "abc-top5", reuse }: Pick<Reading, "scheme" | "reuse">
): Promise<Regraded> {
  const running = await start(openBook(file));
  const wanted = request(scheme, { reuse: reuse ?? false });
  const command = parseCommand(["regrade", "in.xlsx", "--scheme", scheme]);
  let refusal: Refusal | undefined;
  const plan = await onFittingSheet(running.book, wanted.scheme, command, (snapshot) => {
    const planned = planRegrade(snapshot, wanted);
    if (isRefusal(planned)) refusal ??= planned;
    return planned;
  }).catch((error: unknown) => {
    // The command line makes a sentence of it; here its code is asked for.
    if (refusal === undefined) throw error;
    return refusal;
  });
  const outcome = isRefusal(plan) ? plan : await orRefusal(() => writeRegrade(plan));
  return { ...running, plan, outcome };
}

/** What was read, in the words of the table of readings; `like` says which values it wants. */
export function readingOf({ plan, outcome, book }: Regraded, like: Reading): Reading {
  const regrade = !isRefusal(outcome)
    ? "done"
    : [outcome.code, outcome.params["cell"]].filter(Boolean).join(" ");
  const asked = {
    ...(like.scheme && { scheme: like.scheme }),
    ...(like.reuse && { reuse: like.reuse }),
  };
  if (isRefusal(plan)) return { ...asked, regrade };
  const { read } = plan;
  const { list } = read;
  const tier = plan.columns.find(({ kind }) => kind === "tier")?.column;
  const sheet = book.sheet(list.sheet);
  const reading: Reading = {
    ...asked,
    sheet: list.sheet,
    header: areaAddress({
      row: list.headerRow,
      column: list.firstColumn,
      rows: 1,
      columns: list.headers.length,
    }),
    ...(list.table !== undefined && { table: list.table }),
    customers: list.rows.length,
    columns: Object.fromEntries(
      read.matches.map(({ column, sheetColumns }) => [
        column,
        sheetColumns.map(columnLetters).join(","),
      ])
    ),
    asked: read.ambiguous.map(({ column }) => column),
    values: Object.fromEntries(
      Object.keys(like.values ?? {}).map((name) => [name, valuesOf(read.columns.get(name))])
    ),
    notes: Object.fromEntries(
      read.problems.map(({ row, column, code }) => [cellAddress(row, column), code])
    ),
    skipped: Object.fromEntries(list.skipped.map(({ row, why }) => [String(row + 1), why])),
    duplicates: read.duplicates.map(
      ({ by, column, rows }) => `${by} ${rows.map((row) => cellAddress(row, column)).join(",")}`
    ),
    others: list.others?.length ?? 0,
    regrade,
    tiers:
      like.tiers && sheet && tier !== undefined
        ? list.rows.map((row) => String(sheet.cell(row, tier).value ?? ""))
        : [],
  };
  return withoutNothing(reading);
}

function valuesOf(found: Vector | readonly Vector[] | undefined) {
  const vectors =
    found === undefined ? [] : "length" in found && "numbers" in found ? [found] : found;
  return vectors.flatMap((vector) =>
    Array.from({ length: vector.length }, (_, i) => plain(cellAt(vector, i)))
  );
}

const plain = (value: Scalar) => (typeof value === "object" ? (value?.error ?? null) : value);

/** Empty lists and records are left out, as the table leaves them out. */
function withoutNothing(reading: Reading): Reading {
  const entries = Object.entries(reading).filter(
    ([, value]) =>
      value !== 0 && (typeof value !== "object" || Object.keys(value as object).length > 0)
  );
  return Object.fromEntries(entries) as unknown as Reading;
}
