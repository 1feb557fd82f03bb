import type { Column } from "../scheme/types";
import { describeHeader } from "./describeHeader";
import { noteFor } from "./findUnitNotes";
import { schemeUnit } from "./schemeUnit";
import type { CellProblem, List, UnitNote } from "./types";
import { parseUnit } from "./unit";

/** The units that the numbers of a list are in, and what is to be said of those not in the headers. */
export interface ColumnUnits {
  unitOf(column: Column, header: string, sheetColumn: number): string | undefined;
  /** One note for each cell that gave its unit to columns asked for. */
  said(): readonly CellProblem[];
}

/** A header's own unit goes before that of a note above the list, which holds for money alone. */
export function columnUnits({ unitNotes }: List): ColumnUnits {
  const named = new Map<UnitNote, Set<string>>();
  return {
    unitOf: (column, header, sheetColumn) => {
      const own = describeHeader(header, 0).unit;
      if (own !== undefined || !isMoney(column)) return own;
      const note = noteFor(unitNotes, sheetColumn);
      if (note === undefined) return undefined;
      const columns = named.get(note);
      if (columns === undefined) named.set(note, new Set([column.name]));
      else columns.add(column.name);
      return note.unit;
    },
    said: () =>
      [...named].map(([{ row, column, text, unit }, columns]) => ({
        code: "read-in-list-unit",
        row,
        column,
        name: [...columns].join("、"),
        value: text,
        detail: unit,
        effect: "note",
      })),
  };
}

const isMoney = (column: Column): boolean =>
  column.type === "number" && parseUnit(schemeUnit(column) ?? "")?.family === "money";
