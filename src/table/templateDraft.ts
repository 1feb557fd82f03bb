import type { Column, Scheme } from "../scheme/types";
import { exampleRows, type ExampleRow } from "./exampleRows";
import { SAMPLE_SCHEME, sampleRecords } from "./sampleDraft";
import type { DraftValue, SheetDraft } from "./sheetDraft";
import { draftColumns, templateColumns } from "./templateColumns";

/** What a template says in the language of a person. */
export interface TemplateWords {
  readonly sheet: string;
  /** Names for the customers of the example. */
  readonly names: readonly string[];
  readonly owner: string;
}

/** A sheet with a scheme's columns and three customers to be typed over. */
export function templateDraft(scheme: Scheme, asOf: number, words: TemplateWords): SheetDraft {
  const columns = templateColumns(scheme);
  const rows = scheme.id === SAMPLE_SCHEME ? typical(scheme, columns, asOf) : undefined;
  return {
    name: words.sheet,
    columns: columns.flatMap(draftColumns),
    rows: (rows ?? exampleRows(scheme, columns, asOf)).map((row, i) =>
      columns.flatMap((column, c) => cellsFor(column, row[c], i, words))
    ),
  };
}

/** A good, a middling and a poor customer of the sample. */
function typical(scheme: Scheme, columns: readonly Column[], asOf: number): readonly ExampleRow[] {
  const records = sampleRecords(scheme, asOf, [""]);
  return [0, 7, 17].map((at) => columns.map(({ name }) => records[at][name] ?? null));
}

function cellsFor(
  column: Column,
  value: DraftValue,
  row: number,
  { names, owner }: TemplateWords
): readonly DraftValue[] {
  if (column.role === "name") return [names[row % names.length]];
  if (column.role === "code") return [`K${String(row + 1).padStart(3, "0")}`];
  if (column.role === "owner") return [owner];
  return Array.from({ length: column.periods ?? 1 }, () => value);
}
