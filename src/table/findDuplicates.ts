import { Kind } from "../formula/vector";
import type { Vector } from "../formula/vector";
import type { Column } from "../scheme/types";
import { foldText } from "./plainText";
import type { ColumnMatch, Duplicate, List } from "./types";

const LEGAL_FORM = /(?:股份)?有限(?:责任)?公司|股份公司|,?(?:co\.?,?ltd|inc|llc|ltd)\.?$/g;

/** A name as it is compared: 甲（上海）有限责任公司 and 甲(上海)有限公司 are one. */
export function nameKey(name: string): string {
  const folded = foldText(name);
  const bare = folded.replace(LEGAL_FORM, "");
  return bare === "" ? folded : bare;
}

/** A text column as its rows are compared. */
interface KeyColumn {
  readonly sheetColumn: number;
  /** Number of the row's key; NO_KEY for a blank. */
  readonly keyOf: (row: number) => number;
  /** Keys are numbered below this. */
  readonly keys: number;
  readonly textOf: (row: number) => string;
}

const NO_KEY = -1;

/**
 * Customers on the list more than once: same code, or same name. A name is no key, so rows of one name
 * that all have codes of their own are told as namesakes. Rows with the same code are not told twice.
 */
export function findDuplicates(
  { rows }: List,
  columns: readonly Column[],
  matches: readonly ColumnMatch[],
  vectors: ReadonlyMap<string, Vector | readonly Vector[]>
): readonly Duplicate[] {
  const keyColumn = (role: "name" | "code", key: (text: string) => string) =>
    keysOf(columns.find((column) => column.role === role)?.name, matches, vectors, key);
  const code = keyColumn("code", foldText);
  const name = keyColumn("name", nameKey);
  const byCode = code === undefined ? [] : groups(rows.length, code);
  const byName = name === undefined ? [] : groups(rows.length, name);
  const told = (by: Duplicate["by"], of: KeyColumn, group: readonly number[]): Duplicate => ({
    by,
    value: of.textOf(group[0]),
    column: of.sheetColumn,
    rows: group.map((i) => rows[i]),
  });
  return [
    ...(code === undefined ? [] : byCode.map((group) => told("code", code, group))),
    ...(name === undefined
      ? []
      : byName.flatMap((group) => {
          const codes = group.map((row) => code?.keyOf(row) ?? NO_KEY);
          const distinct = new Set(codes).size;
          if (distinct === 1 && codes[0] !== NO_KEY) return [];
          const isApart = distinct === group.length && !codes.includes(NO_KEY);
          return [told(isApart ? "namesake" : "name", name, group)];
        })),
  ];
}

function keysOf(
  name: string | undefined,
  matches: readonly ColumnMatch[],
  vectors: ReadonlyMap<string, Vector | readonly Vector[]>,
  key: (text: string) => string
): KeyColumn | undefined {
  const match = matches.find(({ column }) => column === name);
  const vector = name === undefined ? undefined : vectors.get(name);
  if (match === undefined || vector === undefined || !("numbers" in vector)) return undefined;
  const { kinds, numbers, texts } = vector;
  const keys = numbered(texts, key);
  const isText = (row: number): boolean => kinds !== null && kinds[row] === Kind.Text;
  return {
    sheetColumn: match.sheetColumns[0],
    keyOf: (row) => (isText(row) ? keys[numbers[row]] : NO_KEY),
    keys: texts.length,
    textOf: (row) => (isText(row) ? texts[numbers[row]] : ""),
  };
}

/** A number for the key of each text, the same for the same key. A vector has each text once. */
function numbered(texts: readonly string[], key: (text: string) => string): Int32Array {
  const keys = texts.map(key);
  const numbers = new Int32Array(keys.length);
  for (let i = 0; i < keys.length; i++) numbers[i] = i;
  if (keys.every((own, i) => own === texts[i])) return numbers;
  const known = new Map<string, number>();
  for (let i = 0; i < keys.length; i++) {
    const own = keys[i];
    const before = own === "" ? NO_KEY : known.get(own);
    if (before === undefined) known.set(own, i);
    else numbers[i] = before;
  }
  return numbers;
}

/** Rows that share a key, in the order of their first row. */
function groups(count: number, { keyOf, keys }: KeyColumn): readonly (readonly number[])[] {
  const first = new Int32Array(keys).fill(-1);
  const found = new Map<number, number[]>();
  for (let row = 0; row < count; row++) {
    const key = keyOf(row);
    if (key === NO_KEY) continue;
    if (first[key] < 0) {
      first[key] = row;
      continue;
    }
    const group = found.get(key);
    if (group === undefined) found.set(key, [first[key], row]);
    else group.push(row);
  }
  return [...found.values()].sort((a, b) => a[0] - b[0]);
}
