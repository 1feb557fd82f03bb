import type { RowMove } from "../book/moveReferences";
import type { Area, Book, BookSheet } from "../book/types";
import type { FunctionCells } from "./calculation/functionCells";
import type { ConditionalDraft } from "./model/conditionalDrafts";
import { createEventDesk, type EventDesk } from "./eventDesk";

/** A rectangle of one sheet of one open workbook: what a Range stands for. */
export interface SheetArea {
  readonly workspace: Workspace;
  readonly sheet: BookSheet;
  readonly area: Area;
}

/** What changed, for whoever shows the book. `area` is left out when it is not about cells. */
export interface BookChange {
  readonly kind:
    | "cells"
    | "formats"
    | "conditionalFormats"
    | "columns"
    | "tables"
    | "names"
    | "customXml"
    | "sheets"
    | "selection";
  readonly sheet?: BookSheet;
  readonly area?: Area;
}

/** Who writes: the add-in through office.js, or a person at the grid. */
export type Actor = "add-in" | "person";

/** The open workbook as a running Excel holds it: the file, and what is not in the file. */
export interface Workspace {
  readonly book: Book;
  readonly events: EventDesk;
  /** Formats being built up by the batch under way; see conditionalDrafts.ts. */
  readonly drafts: Map<string, ConditionalDraft>;
  /** Book id of a conditional format → the id that its proxy was given first. */
  readonly conditionalIds: Map<string, string>;
  /** Sheet ids that a test protects on top of what the file says. */
  readonly protectedSheets: Set<number>;
  /** Protected by a test on top of what the file says. */
  protectedStructure: boolean;
  /** Rows hidden on top of what the file says (a filter pressed by a person), by sheet id. */
  readonly hiddenRows: Map<number, Set<number>>;
  readonly fileName: string;
  /** The person is typing into a cell; what the add-in asked meanwhile, if it agreed to wait. */
  readonly cellEdit: { editing: boolean; readonly waiting: (() => void)[] };
  /** Somebody else calculates what an edit changed; requests wait as long. */
  readonly hold: { count: number; readonly waiting: (() => void)[] };
  /** Excel reads at most this many cells at a time and gives null beyond, without an error. */
  readonly mostCells: number;
  readOnly: boolean;
  /** Formulas spill, as since Excel 2021; else they show their first value only. */
  dynamicArrays: boolean;
  /** Cells with custom functions; there are none where the add-in's functions are not known. */
  functionCells: FunctionCells | undefined;
  selection: { readonly sheet: BookSheet; readonly area: Area };
  /** The batch's writer; a person's edits run between batches. */
  actor: Actor;
  /** Number of the conditional format added last. */
  lastConditional: number;
  /** Tells the client of the older selection event, which carries nothing. */
  selected: () => void;
  /** Ranges that the add-in holds move with their cells. */
  rowsMoved: (sheet: BookSheet, by: RowMove) => void;
  changed(change: BookChange): void;
  onChanged(listener: (change: BookChange) => void): () => void;
}

const MOST_CELLS = 5_000_000;

export function createWorkspace(
  book: Book,
  fileName: string,
  mostCells: number = MOST_CELLS
): Workspace {
  const listeners = new Set<(change: BookChange) => void>();
  return {
    book,
    fileName,
    events: createEventDesk(),
    drafts: new Map(),
    conditionalIds: new Map(),
    protectedSheets: new Set(),
    protectedStructure: false,
    hiddenRows: new Map(),
    cellEdit: { editing: false, waiting: [] },
    hold: { count: 0, waiting: [] },
    mostCells,
    readOnly: false,
    dynamicArrays: true,
    functionCells: undefined,
    selection: { sheet: book.activeSheet, area: { row: 0, column: 0, rows: 1, columns: 1 } },
    actor: "add-in",
    lastConditional: 0,
    selected: () => undefined,
    rowsMoved: () => undefined,
    changed: (change) => listeners.forEach((listener) => listener(change)),
    onChanged(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
