import type { FreezeHeader, LeftFormula } from "../excel/freeze/types";
import type { Advice } from "./types";

/** What is said of GRADE formulas before a file is shared: turning them into values, and mending lost ones. */
export interface FreezeWording {
  readonly title: string;
  readonly hint: string;
  readonly reading: string;
  readonly none: string;
  readonly found: (formulas: number, sheets: number) => string;
  readonly freezeSheet: (formulas: number) => string;
  readonly freezeBook: (formulas: number, sheets: number) => string;
  readonly safe: string;
  readonly working: string;

  readonly left: (count: number) => string;
  readonly leftFormula: (left: LeftFormula) => string;
  readonly more: (count: number) => string;

  readonly lost: (count: number) => Advice;
  readonly repair: (count: number) => string;

  readonly frozen: (formulas: number, sheets: readonly string[]) => string;
  readonly repaired: (formulas: number) => string;
  readonly undone: (formulas: number) => string;
  readonly kept: (count: number) => string;
  readonly keptFormula: (sheet: string, cell: string, value: string) => string;
  readonly changed: Advice;
  readonly half: (message: string) => Advice;
  readonly readOnly: Advice;
  readonly isProtected: (sheet: string) => Advice;

  readonly points: string;
  readonly point: (header: FreezeHeader) => string;
  readonly undo: string;
  /** The same for screen readers, who must know of which line. */
  readonly undoOf: (line: string) => string;
  readonly inOrder: string;
}
