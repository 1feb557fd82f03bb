import { headerLook, type LoadedLook } from "../listLook";
import type { Present } from "../present";
import type { FormulasPlan, FormulasRecord, WrittenColumn } from "./types";

export interface Standing {
  readonly at: string;
  /** Exports that are kept already. */
  readonly kept: readonly FormulasRecord[];
  readonly look: LoadedLook;
  readonly present: Present;
}

/** What must be known to take the export back. Pure, over what was loaded. */
export function recordOf(
  { target, sheets, customers }: FormulasPlan,
  { at, kept, look, present }: Standing
): FormulasRecord {
  const { read, snapshot, scheme, columns } = target;
  const { headerRow, lastRow, table } = read.list;
  const written = columns.flatMap(({ kind, header, column }): readonly WrittenColumn[] => {
    const cell = look.fresh.find((fresh) => fresh.column === column)?.header;
    if (cell === undefined) return [];
    const formats = present.targets.find((each) => each.column === column)?.formats ?? [];
    const isBare = column >= snapshot.firstBareColumn;
    const { columnWidth, useStandardWidth } = cell.format;
    const before = {
      column,
      row: headerRow,
      rows: lastRow - headerRow + 1,
      width: useStandardWidth ? null : columnWidth,
      dressed: isBare ? undefined : { header: headerLook(cell), formats: shortened(formats) },
    };
    return [{ kind, header, before }];
  });
  return {
    number: Math.max(0, ...kept.map(({ number }) => number)) + 1,
    at,
    scheme: scheme.name,
    worksheetId: snapshot.worksheetId,
    sheet: snapshot.cells.sheet,
    headerRow,
    customers,
    columns: written,
    sheets,
    ...(table !== undefined && { table }),
  };
}

/** One format for all says it once. */
const shortened = (formats: readonly string[]) =>
  formats.every((format) => format === formats[0]) ? formats.slice(0, 1) : formats;
