import { areasOverlap } from "../../book/address";
import type { Area } from "../../book/types";
import type { FunctionCell } from "./cellReader";
import { filledArea } from "./fillCells";

interface Open {
  readonly cell: FunctionCell;
  readonly filled: Area;
}

/** Cells whose inputs are final: none of those that still wait fills a cell that they read. */
export function readyCells(cells: readonly FunctionCell[]): readonly FunctionCell[] {
  const dirty = cells.filter(({ state }) => state === "dirty");
  if (dirty.length === 0) return [];
  const open = openCells(cells);
  return dirty.filter((cell) => !open.some((other) => reads(cell, other)));
}

/** One of those that are left when nothing is ready and nothing runs: they read each other. */
export function circularCell(cells: readonly FunctionCell[]): FunctionCell | undefined {
  const open = openCells(cells);
  const own = open.find((each) => reads(each.cell, each));
  return (own ?? open[0])?.cell;
}

function openCells(cells: readonly FunctionCell[]): readonly Open[] {
  const open = cells.filter(({ state }) => state !== "done");
  return open.map((cell) => ({ cell, filled: filledArea(cell) }));
}

function reads({ inputs }: FunctionCell, { cell, filled }: Open): boolean {
  return inputs.some(({ sheet, area }) => sheet.id === cell.sheet.id && areasOverlap(area, filled));
}
