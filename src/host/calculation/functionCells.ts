import { areaContains, areasOverlap } from "../../book/address";
import type { Area, BookSheet } from "../../book/types";
import { fullAddress } from "../model/address";
import type { Actor, BookChange, SheetArea, Workspace } from "../workspace";
import type { CellNote, errorCells } from "./answerCells";
import { circularCell, readyCells } from "./calculationOrder";
import { type CellReader, createCellReader, type FunctionCell, keyOf } from "./cellReader";
import { type FunctionCaller, callFunctionCell } from "./callFunctionCell";
import { emptySpill, fillCells, filledArea } from "./fillCells";

/**
 * Calculates the cells that call custom functions, as Excel does: when they are written and when a
 * cell that they read changes; what can be asked together is asked together, and what has been
 * overtaken is cancelled. Results that the file brought along stay until then.
 */
export interface FunctionCells {
  /** Resolves when no cell waits for its function. */
  calculated(): Promise<void>;
  /** Calculates every cell anew, as Ctrl+Alt+F9 does. */
  recalculate(): void;
  /** Results that came from elsewhere: Excel calculates its own formulas, here the grid does. */
  othersCalculated(sheet: BookSheet, areas: readonly Area[]): void;
  /** Why the cell shows an error. */
  noteAt(sheet: BookSheet, row: number, column: number): CellNote | undefined;
  /** Before cells are written: a formula that goes takes its spilled values with it. */
  beforeWrite(target: SheetArea, actor: Actor): void;
}

export function createFunctionCells(workspace: Workspace, caller: FunctionCaller): FunctionCells {
  const cells = new Map<string, FunctionCell>();
  const notes = new Map<string, CellNote>();
  const reader: CellReader = createCellReader(workspace);
  let waiting: (() => void)[] = [];
  let planned = false;
  let storing = false;

  const plan = (): void => {
    if (planned) return;
    planned = true;
    queueMicrotask(() => {
      planned = false;
      calculate();
    });
  };
  const dirty = (cell: FunctionCell): void => {
    cell.running?.abort();
    cell.running = undefined;
    cell.state = "dirty";
    plan();
  };
  const readersOf = (sheet: BookSheet, areas: readonly Area[], besides?: FunctionCell): void => {
    for (const cell of cells.values()) {
      if (cell === besides) continue;
      const reads = cell.inputs.some(
        (input) => input.sheet.id === sheet.id && areas.some((a) => areasOverlap(a, input.area))
      );
      const wasBlocked = cell.blocked && areas.some((a) => areasOverlap(a, cell.fills));
      if (reads || (wasBlocked && cell.sheet.id === sheet.id)) dirty(cell);
    }
  };
  const forget = (cell: FunctionCell): void => {
    cell.running?.abort();
    cells.delete(keyOf(cell));
    clearNotes(notes, cell);
    plan();
  };

  /** Looks at cells that somebody wrote. */
  const lookAt = (sheet: BookSheet, area: Area): void => {
    for (const cell of [...cells.values()]) {
      const { row, column } = cell;
      if (cell.sheet.id === sheet.id && areaContains(area, row, column)) forget(cell);
    }
    for (const cell of reader.within(sheet, area)) {
      cells.set(keyOf(cell), cell);
      dirty(cell);
    }
    readersOf(sheet, [area]);
  };
  const lookAtAll = (): void => {
    const before = new Map(cells);
    cells.clear();
    for (const cell of reader.all()) {
      const old = before.get(keyOf(cell));
      before.delete(keyOf(cell));
      const kept = old?.formula === cell.formula && old.sheet === cell.sheet ? old : cell;
      cells.set(keyOf(kept), kept);
      if (old && kept !== old) dirty(kept);
      if (!old && cell.state === "dirty") plan();
    }
    for (const gone of before.values()) gone.running?.abort();
  };
  const changed = ({ kind, sheet, area }: BookChange): void => {
    if (storing) return;
    if (kind === "cells" && sheet && area) return lookAt(sheet, area);
    if (kind === "sheets") return lookAtAll();
    if (kind !== "tables" && kind !== "names") return;
    for (const cell of [...cells.values()].filter(({ byName }) => byName)) {
      cell.inputs = reader.inputs(cell);
      dirty(cell);
    }
  };

  const tell = (cell: FunctionCell, area: Area | null): void => {
    if (!area) return;
    storing = true;
    workspace.changed({ kind: "cells", sheet: cell.sheet, area });
    storing = false;
    readersOf(cell.sheet, [area], cell);
  };
  const store = (cell: FunctionCell, answer: ReturnType<typeof errorCells>): void => {
    const shown = workspace.dynamicArrays && !cell.single ? answer : [[answer[0]![0]!]];
    clearNotes(notes, cell);
    const { changed: area, fills, blockedBy } = fillCells(cell, shown);
    cell.fills = fills;
    cell.blocked = blockedBy !== undefined;
    cell.state = "done";
    if (blockedBy !== undefined) {
      const wanted = fullAddress(cell.sheet.name, fills);
      notes.set(keyOf(cell), { kind: "spill", wanted, blockedBy });
    } else noteAnswer(notes, cell, shown);
    tell(cell, area);
  };
  const run = async (cell: FunctionCell): Promise<void> => {
    const running = new AbortController();
    cell.running = running;
    cell.state = "running";
    if (cell.sheet.cell(cell.row, cell.column).value === null) {
      tell(cell, fillCells(cell, [[{ value: { error: "#BUSY!" } }]]).changed);
    }
    const answer = await callFunctionCell(caller, cell, workspace, running.signal);
    // Overtaken: what it was asked for is not what the cell says now.
    if (running.signal.aborted || cell.running !== running) return;
    cell.running = undefined;
    store(cell, answer);
    plan();
  };
  const calculate = (): void => {
    const all = [...cells.values()];
    const ready = readyCells(all);
    for (const cell of ready) void run(cell);
    if (ready.length > 0 || all.some(({ state }) => state === "running")) return;
    const circular = circularCell(all);
    if (circular) {
      store(circular, [[{ value: 0, note: { kind: "circular" } }]]);
      return plan();
    }
    for (const resolve of waiting.splice(0)) resolve();
  };

  workspace.onChanged(changed);
  void caller.ready.then(() => {
    lookAtAll();
    plan();
  });
  return {
    calculated: () =>
      new Promise((resolve) => {
        waiting = [...waiting, resolve];
        plan();
      }),
    recalculate: () => cells.forEach(dirty),
    othersCalculated: (sheet, areas) => readersOf(sheet, areas),
    noteAt: (sheet, row, column) => notes.get(keyOf({ sheet, row, column })),
    beforeWrite({ sheet, area }, actor) {
      for (const cell of cells.values()) {
        if (cell.sheet.id !== sheet.id || !areasOverlap(filledArea(cell), area)) continue;
        // Only a person may write into a spill: the formula then says #SPILL!.
        const goes = areaContains(area, cell.row, cell.column);
        if (!goes && actor === "add-in") continue;
        const emptied = emptySpill(cell);
        if (!goes) dirty(cell);
        tell(cell, emptied);
      }
    },
  };
}

function noteAnswer(
  notes: Map<string, CellNote>,
  { sheet, row, column }: FunctionCell,
  answer: ReturnType<typeof errorCells>
): void {
  answer.forEach((line, r) =>
    line.forEach(({ note }, c) => {
      if (note) notes.set(keyOf({ sheet, row: row + r, column: column + c }), note);
    })
  );
}

function clearNotes(
  notes: Map<string, CellNote>,
  { sheet, row, column, fills }: FunctionCell
): void {
  notes.delete(keyOf({ sheet, row, column }));
  for (let r = 0; r < fills.rows; r++) {
    for (let c = 0; c < fills.columns; c++) {
      notes.delete(keyOf({ sheet, row: row + r, column: column + c }));
    }
  }
}
