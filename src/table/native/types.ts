/** A scheme written as ordinary formulas, with function names as Excel shows them: cells of new sheets, before any workbook is asked. */
import type { Scalar } from "../../formula/vector";
import type { OwnResult } from "./resultFormulas";

/** How a cell shows its number. */
export type CellLook = "date" | "title" | "header" | "input" | "constant" | "constantDate";

export interface NativeCell {
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  /** Without "=". */
  readonly formula?: string;
  /** The value itself, or what the formula gives; null: a blank, or not worked out. */
  readonly value: Scalar;
  readonly look?: CellLook;
}

export interface NativeSheet {
  readonly name: string;
  readonly cells: readonly NativeCell[];
  /** Rows kept in sight, and widths of the first columns in characters. */
  readonly frozenRows: number;
  readonly widths: readonly number[];
}

/** What the export adds to a workbook. */
export interface NativeBook {
  readonly calculation: NativeSheet;
  readonly scheme: NativeSheet;
  /** The columns beside the list. */
  readonly results: readonly NativeResult[];
  /** Input cells that had to be written as values, because no formula reads them alike. */
  readonly constants: number;
}

export interface NativeResult {
  readonly kind: OwnResult;
  /** Without "="; the same in every row. */
  readonly formula: string;
  /** What it gives, one per customer, in list order. */
  readonly values: readonly Scalar[];
}

/** What stands in the sheets, in the language of a person. */
export interface NativeWords {
  readonly language: "zh" | "en";
  readonly calculationSheet: string;
  readonly schemeSheet: string;
  readonly headings: readonly [what: string, value: string, meaning: string];
  readonly asOf: string;
  readonly asOfMeaning: string;
  readonly tiers: string;
  readonly tierMeaning: string;
  readonly constants: string;
  readonly totals: string;
  readonly totalsMeaning: string;
  readonly options: (column: string) => string;
  readonly optionsMeaning: string;
  readonly daysOff: string;
  readonly daysOffMeaning: string;
  readonly customer: string;
  /** How many rows below the header the customer stands on the list. */
  readonly place: string;
  /** The results as they stand beside the list. */
  readonly shown: Readonly<Record<OwnResult, string>>;
  readonly movedNext: string;
  readonly remark: string;
  readonly unrated: string;
  /** A cell whose formula would not have read it as the reader did. */
  readonly normalised: (column: string, shown: string, taken: string) => string;
  readonly unreadable: (column: string, shown: string) => string;
  readonly fromLedger: (column: string) => string;
  /** What a constant is, by the part of the scheme it stands in. */
  readonly meaning: ConstantWords;
}

export interface ConstantWords {
  readonly cut: (tier: string, sign: string) => string;
  readonly band: (owner: string, column: string, sign: string, number: number) => string;
  readonly points: (owner: string, of: string) => string;
  readonly rhythm: (tier: string, unit: string) => string;
  readonly condition: (owner: string, column: string, sign: string) => string;
  /** A number that a working gives. */
  readonly value: (owner: string, of: string) => string;
  readonly quota: (owner: string) => string;
  /** The n-th number of a formula that the scheme words itself. */
  readonly inFormula: (owner: string, number: number) => string;
  /** The n-th rule or band, and the n-th special case. */
  readonly rule: (number: number) => string;
  readonly unless: (number: number) => string;
  readonly share: (owner: string, column: string) => string;
  readonly most: (owner: string) => string;
  readonly least: (owner: string) => string;
  readonly otherwise: string;
  readonly yes: string;
  readonly no: string;
  readonly from: string;
  readonly step: string;
  readonly reference: string;
  readonly scale: string;
  readonly units: Readonly<Record<"day" | "week" | "month" | "quarter" | "year", string>>;
}

/** Why a scheme cannot be written as formulas of Excel 2019. */
export interface NotNative {
  readonly code: "newer-function" | "array-entry" | "too-long";
  /** The formula it is in, by name, and the function or the length. */
  readonly name: string;
  readonly found: string;
}
