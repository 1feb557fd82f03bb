import type { FormulasRecord, SheetNames } from "../excel/native/types";
import type { NotNative } from "../table/native/types";
import type { Advice } from "./types";

export interface WrittenWords {
  readonly headers: readonly string[];
  readonly sheets: SheetNames;
  readonly customers: number;
}

/** What is said of a scheme that is written as ordinary formulas. */
export interface FormulasWording {
  readonly title: string;
  readonly hint: string;
  readonly looking: string;
  readonly noPlan: Advice;
  /** What the press will write, line by line. */
  readonly will: string;
  readonly newColumns: (headers: readonly string[], customers: number) => string;
  readonly schemeSheet: (name: string) => string;
  readonly calculationSheet: (name: string) => string;
  readonly stays: string;
  readonly notesLeft: string;
  readonly write: string;
  readonly working: string;

  readonly written: (done: WrittenWords) => string;
  readonly constants: (count: number) => string;
  readonly takenBack: (done: Omit<WrittenWords, "customers">) => string;
  readonly kept: (cells: readonly string[], more: number) => string;
  readonly isProtected: Advice;
  readonly changed: (cell: string) => Advice;
  readonly notNative: Readonly<Record<NotNative["code"], (name: string, found: string) => string>>;
  readonly notNativeRemedy: string;

  readonly records: string;
  readonly record: (record: FormulasRecord) => string;
  readonly takeBack: string;
  /** The same for screen readers, who must know of which line. */
  readonly takeBackOf: (line: string) => string;
  readonly takeBackHint: string;
}
