import type { SheetArea, SheetCells, SheetValue } from "../../src/table/types";

interface Extras {
  /** 0-based sheet place of the first cell. */
  readonly row?: number;
  readonly column?: number;
  /** Merged areas "r,c,rows,columns" relative to the first cell. */
  readonly merges?: readonly (readonly [number, number, number, number])[];
  /** Number format by column of the block. */
  readonly formats?: Readonly<Record<number, string>>;
  readonly date1904?: boolean;
  readonly tables?: readonly {
    readonly name: string;
    readonly area: readonly [number, number, number, number];
    readonly totalsRow?: boolean;
  }[];
}

/** A sheet drawn by hand; rows are filled up with blanks to the same width. */
export function sheet(rows: readonly (readonly SheetValue[])[], extras: Extras = {}): SheetCells {
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  const { row = 0, column = 0 } = extras;
  const area = ([r, c, height, across]: readonly [number, number, number, number]): SheetArea => ({
    row: r + row,
    column: c + column,
    rows: height,
    columns: across,
  });
  const values = rows.map((cells) => Array.from({ length: width }, (_, c) => cells[c] ?? ""));
  return {
    sheet: "客户",
    row,
    column,
    values,
    numberFormats: values.map((cells) => cells.map((_, c) => extras.formats?.[c] ?? "General")),
    merges: (extras.merges ?? []).map(area),
    date1904: extras.date1904 ?? false,
    tables: (extras.tables ?? []).map((table) => ({
      name: table.name,
      area: area(table.area),
      totalsRow: table.totalsRow ?? false,
    })),
  };
}
