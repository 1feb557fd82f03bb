/**
 * Every sentence a person reads, in the shape both languages must fill. Whole sentences only: a door
 * hands in values and never glues parts. Lists inside `params` of refusals are joined with "、".
 */
import type { Refusal, RefusalCode } from "../excel/types";
import type { FormulaProblem } from "../formula/types";
import type { ChangeCounts, ChangeKind } from "../grading/changes";
import type { Status } from "../grading/types";
import type { SchemeProblem, SchemeProblemCode } from "../scheme/problems";
import type { Cadence, Use } from "../scheme/types";
import type { CellProblem, ReadingCode, SkippedRow } from "../table/types";
import type { Formats } from "./formats";
import type { CliWording } from "./cliTypes";
import type { FunctionWording } from "./functionTypes";
import type { ListWording } from "./listTypes";
import type { PaneWording } from "./paneTypes";
import type { PolicyWording } from "./policyTypes";
import type { WhyWording } from "./whyTypes";

/** What is the matter, and what the person can do about it: one whole sentence or more each. */
export interface Advice {
  readonly says: string;
  readonly remedy: string;
}

/** Why a file cannot be opened; the codes of BookError, which the add-in does not know. */
export type FileProblemCode =
  | "not-found"
  | "not-a-zip"
  | "encrypted"
  | "not-a-workbook"
  | "strict-ooxml"
  | "zip64"
  | "damaged"
  | "old-xls";

/** An unusual cell as a sentence needs it. */
export interface CellWords extends Pick<CellProblem, "name" | "value" | "detail"> {
  /** Address for a person: "F17". */
  readonly cell: string;
}

/** A customer whose result stayed open, or who could not be rated. */
export interface CustomerWords {
  /** 1-based sheet row. */
  readonly row: number;
  /** Empty where the list has no name column. */
  readonly customer: string;
  /** Blank cells behind it: "D15". */
  readonly cells: readonly string[];
  /** Scheme columns that are blank, reasons of gates, or the Excel error. */
  readonly because: readonly string[];
}

/** What the pane and the functions say as soon as they are there. */
export interface AddinWording {
  readonly locale: "zh-CN" | "en-US";
  /** Key of the words that schemes carry in both languages. */
  readonly language: "zh" | "en";
  readonly formats: Formats;
  readonly list: (items: readonly string[]) => string;
  /** The two sentences of an advice on one line. */
  readonly line: (advice: Advice) => string;
  readonly refusals: Readonly<Record<RefusalCode, (params: Refusal["params"]) => Advice>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly changes: Readonly<Record<ChangeKind, string>>;
  /** 12 升 · 9 降 · 3 新 · 176 不变 · 2 暂不评级 */
  readonly counts: (counts: ChangeCounts) => string;
  readonly uses: Readonly<Record<Use, string>>;
  readonly skipped: Readonly<Record<SkippedRow["why"], (rows: number) => string>>;
  /** 每 2 个月 */
  readonly cadence: (every: number, unit: Cadence["unit"]) => string;
  /** A scheme's unit for a person of this language: 万元, 天. */
  readonly unit: (unit: string) => string;
  readonly lists: ListWording;
  readonly pane: PaneWording;
}

/** What is said of single customers and cells; the pane loads it with the list. */
export interface CustomerWording {
  readonly cells: Readonly<Record<ReadingCode, (cell: CellWords) => string>>;
  readonly customers: Readonly<
    Record<"unrated" | "provisional" | "gate" | "formulaError", (customer: CustomerWords) => string>
  >;
  readonly why: WhyWording;
}

/** What explains a customer: conditions are told in the words of the policy sheet. */
export interface TellingWording extends AddinWording, CustomerWording {
  readonly policy: PolicyWording;
}

export interface Wording extends TellingWording {
  readonly functions: FunctionWording;
  readonly files: Readonly<
    Record<FileProblemCode, (params: { readonly file: string; readonly detail: string }) => Advice>
  >;
  readonly formulas: Readonly<
    Record<FormulaProblem["code"], (problem: Omit<FormulaProblem, "code">) => string>
  >;
  readonly schemeProblems: Readonly<
    Record<SchemeProblemCode, (problem: Pick<SchemeProblem, "at" | "params">) => string>
  >;
  readonly cli: CliWording;
}
