import {
  comparedName,
  conditionName,
  groupName,
  here,
  list,
  placesName,
  sortKeyName,
  suppliedName,
} from "./names";
import type { Column, Condition, Scheme } from "./types";

export interface NamedFormula {
  readonly name: string;
  /** Excel formula text without "=". */
  readonly text: string;
}

/** Collects the helper columns that rules ask for; each is added once. */
export interface Lowering {
  readonly scheme: Scheme;
  /** The helper column with the value rounded for comparing; returns its name. */
  compared(column: string): string;
  /** The helper column with the group key; returns its name. */
  group(column: string): string;
  /** Formula text that is TRUE where the input can be used. */
  present(column: string): string;
  /** A helper column with the condition's 1 / 0 / 0.5; returns its name. */
  condition(condition: Condition): string;
  /** A helper column to sort by: the number, 1 / 0 for yes / no, -1E+300 for a blank. */
  sortKey(column: string): string;
  /** A helper column with the number of places of that quota; returns its name. */
  places(quota: string, text: string): string;
  readonly helpers: readonly NamedFormula[];
}

export function startLowering(scheme: Scheme, lower: LowerCondition): Lowering {
  const helpers = new Map<string, NamedFormula>();
  const inputs = new Map(scheme.columns.map((column) => [column.name, column]));
  const add = (name: string, text: string) => {
    if (!helpers.has(name)) helpers.set(name, { name, text });
    return name;
  };
  for (const column of scheme.columns)
    if (column.otherwise !== undefined) add(column.name, fallback(column, column.otherwise));
  const lowering: Lowering = {
    scheme,
    compared: (column) =>
      add(comparedName(column), `IF(ISNUMBER(${here(column)}),ROUND(${here(column)},6),"")`),
    // ~ * ? are wildcards in COUNTIFS criteria; a leading mark keeps numbers and blanks apart.
    group: (column) =>
      add(
        groupName(column),
        `"#"&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${here(column)},"~","～"),"*","＊"),"?","？")`
      ),
    present: (column) => presence(inputs.get(column), column),
    condition: (condition) => {
      const text = lower(condition, lowering);
      const known = [...helpers.values()].find((helper) => helper.text === text);
      return known?.name ?? add(conditionName(helpers.size), text);
    },
    sortKey: (column) => {
      const own = here(column);
      const number = `IF(ISNUMBER(${own}),ROUND(${own},6),IF(ISLOGICAL(${own}),IF(${own},1,0),-1E+300))`;
      return add(sortKeyName(column), number);
    },
    places: (quota, text) => add(placesName(quota), text),
    get helpers() {
      return [...helpers.values()];
    },
  };
  return lowering;
}

/** Handed in, because conditions are lowered with the same helpers. */
type LowerCondition = (condition: Condition, lowering: Lowering) => string;

/** The sheet's own value wins; the other form supplies what it leaves blank. */
function fallback(column: Column, otherwise: string): string {
  const supplied = here(suppliedName(column.name));
  return `IF(ISBLANK(${supplied}),${otherwise.replace(/^=/, "")},${supplied})`;
}

function presence(column: Column | undefined, name: string): string {
  // A working is of any type; it and another form say "" for "no value".
  const isText = column?.type === "choice" || column?.type === "text";
  if (column === undefined || (isText && column.otherwise !== undefined))
    return `IFERROR(LEN(${here(name)})>0,FALSE)`;
  if (column.periods !== undefined) return `${filledPeriods(column)}=${column.periods}`;
  if (column.type === "yesno") return `ISLOGICAL(${here(name)})`;
  if (isText) return `ISTEXT(${here(name)})`;
  return `ISNUMBER(${here(name)})`;
}

/** How many periods of a series can be used: COUNT sees numbers alone, and "" is no text. */
function filledPeriods({ name, type }: Column): string {
  const cells = here(name);
  if (type === "choice" || type === "text") return `COUNTIF(${cells},"?*")`;
  if (type === "yesno") return `(COUNTIF(${cells},TRUE)+COUNTIF(${cells},FALSE))`;
  return `COUNT(${cells})`;
}

/** Rank from the largest, 1-based, ties on the better rank; `within` a group where given. */
export function rankText(lowering: Lowering, column: string, within?: string): string {
  const compared = lowering.compared(column);
  if (within === undefined) return `RANK.EQ(${here(compared)},${list(compared)})`;
  const group = lowering.group(within);
  return `COUNTIFS(${list(group)},${here(group)},${list(compared)},">"&${here(compared)})+1`;
}

/** How many customers have a value: the n of ranks and shares. */
export function countText(lowering: Lowering, column: string, within?: string): string {
  const compared = lowering.compared(column);
  if (within === undefined) return `COUNT(${list(compared)})`;
  const group = lowering.group(within);
  // Any number is above this one; text and blanks are not counted.
  return `COUNTIFS(${list(group)},${here(group)},${list(compared)},">-1E+300")`;
}
