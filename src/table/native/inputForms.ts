import type { Scalar } from "../../formula/vector";
import type { Column } from "../../scheme/types";
import type { FormatKind } from "../formatKind";
import { readYesNo } from "../readYesNo";
import type { PercentScale } from "../readPercent";
import type { SheetValue } from "../types";
import type { Ratio } from "../unit";

/**
 * A formula that reads a cell of the list, and what it gives for a cell as it stands now. Where the two
 * ways of reading differ, the cell of the calculation sheet is a value instead of a formula.
 */
export interface InputForm {
  text(ref: string): string;
  value(raw: SheetValue): Scalar;
}

/** Texts of a column as they stand, and the option each of them means. */
export type Spellings = readonly (readonly [spelling: string | number, option: string])[];

interface Known {
  readonly column: Column;
  readonly ratio: Ratio;
  readonly inverted: boolean;
  readonly percent: PercentScale | undefined;
  /** Different texts of the column, as typed. */
  readonly texts: readonly string[];
  /** Where the spellings stand, and which they are. */
  readonly options: { readonly range: string; readonly spellings: Spellings } | undefined;
}

/** The form for cells of one number format. */
export function inputForm(known: Known, format: FormatKind): InputForm {
  const { column } = known;
  switch (column.type) {
    case "number":
      return clamped(column, scaled(known.ratio));
    case "percent":
      return clamped(column, percent(format === "percent" || known.percent === "fraction"));
    case "date":
      return clamped(column, { wrap: (ref) => `INT(${ref})`, of: Math.floor });
    case "yesno":
      return yesNo(known);
    case "choice":
      return choice(known);
    case "text":
      return TEXT;
  }
}

interface Conversion {
  wrap(ref: string): string;
  of(value: number): number;
}

function scaled({ times, over }: Ratio): Conversion {
  return {
    wrap: (ref) => `${ref}${times === 1 ? "" : `*${times}`}${over === 1 ? "" : `/${over}`}`,
    of: (value) => (value * times) / over,
  };
}

/** A percentage has no 11th decimal: 0.07×100 is 7. */
function percent(isFraction: boolean): Conversion {
  return isFraction
    ? { wrap: (ref) => `ROUND(${ref}*100,10)`, of: (value) => Math.round(value * 1e12) / 1e10 }
    : { wrap: (ref) => ref, of: (value) => value };
}

function clamped({ range }: Column, { wrap, of }: Conversion): InputForm {
  const [low, high] = range ?? [-Infinity, Infinity];
  const within = (text: string) =>
    range === undefined ? text : `MAX(${low},MIN(${high},${text}))`;
  return {
    text: (ref) => `IF(ISNUMBER(${ref}),${within(wrap(ref))},"")`,
    value: (raw) => (typeof raw === "number" ? Math.max(low, Math.min(high, of(raw))) : ""),
  };
}

const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;

/** The words that stand in the column, and those a person would type next. */
function yesNo({ inverted, texts }: Known): InputForm {
  const words = [...new Set([...texts, "是", "否"])].filter((text) => text.length < 10);
  const meaning = (wanted: boolean) =>
    words.filter((word) => readYesNo(word, inverted).value === wanted);
  const test = (ref: string, wanted: boolean) => {
    const logical = wanted !== inverted;
    const cells = [logical ? "TRUE" : "FALSE", logical ? "1" : "0", ...meaning(wanted).map(quoted)];
    return `OR(${cells.map((cell) => `${ref}=${cell}`).join(",")})`;
  };
  return {
    text: (ref) => `IF(${ref}="","",IF(${test(ref, true)},TRUE,IF(${test(ref, false)},FALSE,"")))`,
    value: (raw) => {
      if (typeof raw === "boolean") return raw !== inverted;
      if (typeof raw === "number") return raw === 0 || raw === 1 ? (raw === 1) !== inverted : "";
      if (typeof raw !== "string") return raw;
      const same = (word: string) => word.toLowerCase() === raw.toLowerCase();
      if (meaning(true).some(same)) return true;
      return meaning(false).some(same) ? false : "";
    },
  };
}

function choice({ options }: Known): InputForm {
  if (options === undefined) return TEXT;
  const bySpelling = new Map<string, string>();
  for (const [spelling, option] of options.spellings) {
    const key = spellingKey(spelling);
    if (!bySpelling.has(key)) bySpelling.set(key, option);
  }
  return {
    text: (ref) => `IF(${ref}="","",IFERROR(VLOOKUP(${ref},${options.range},2,FALSE),""))`,
    value: (raw) => {
      if (typeof raw === "object") return raw;
      return typeof raw === "boolean" ? "" : (bySpelling.get(spellingKey(raw)) ?? "");
    },
  };
}

/** As VLOOKUP compares: without regard to case, numbers apart from texts. */
const spellingKey = (spelling: string | number) =>
  typeof spelling === "number" ? `#${spelling}` : spelling.toLowerCase();

/** VLOOKUP takes * ? ~ for wildcards and no more than 255 characters. */
export const canBeLookedUp = (spelling: string) =>
  spelling !== "" && !/[*?~]/.test(spelling) && spelling.length <= 255;

const TEXT: InputForm = {
  text: (ref) => `IF(${ref}="","",${ref}&"")`,
  value: (raw) => {
    if (typeof raw === "string") return raw;
    // Beyond eleven digits Excel may write an exponent.
    const isPlain = typeof raw === "number" && Number.isInteger(raw) && Math.abs(raw) < 1e11;
    return isPlain ? String(raw) : { error: "#VALUE!" };
  },
};
