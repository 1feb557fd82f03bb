import type { Amount, Value } from "../types";

/**
 * Values as texts of cells, so that each is read back as what it was. Texts that would be taken for
 * something else stand in double quotes: "12" is a text, 12 a number, [列] another column, =… a formula.
 */

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

const isQuoted = (text: string) => text.length >= 2 && text.startsWith('"') && text.endsWith('"');

const unquoted = (text: string) => text.slice(1, -1).replaceAll('""', '"');

/** A text of a field that holds nothing but texts. */
export const textCell = (text: string): string =>
  text === "" || text !== text.trim() || isQuoted(text) ? quoted(text) : text;

export function readText(cell: string): string {
  const text = cell.trim();
  return isQuoted(text) ? unquoted(text) : text;
}

const SEPARATORS = /[、；;\n]/;

/** Several texts in one cell: 甲、乙、"丙、丁". */
export const textsCell = (texts: readonly string[]): string =>
  texts
    .map((text) => (SEPARATORS.test(text) || text.includes('"') ? quoted(text) : textCell(text)))
    .join("、");

export function readTexts(cell: string): readonly string[] {
  const items = cell.match(/\s*"(?:[^"]|"")*"\s*(?=[、；;\n]|$)|[^、；;\n]+/g) ?? [];
  return items.filter((item) => item.trim() !== "").map(readText);
}

/** Full-width digits, thousands separators and spaces are understood; undefined: not a number. */
export function readNumber(cell: string): number | undefined {
  const text = cell.normalize("NFKC").replace(/\s/g, "").replace(/^−/, "-");
  const plain = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(",", "") : text;
  return /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(plain) ? Number(plain) : undefined;
}

const columnCell = (column: string) => `[${column}]`;

const columnIn = (text: string) => /^[[［](.+)[\]］]$/s.exec(text)?.[1];

export const amountCell = (amount: Amount): string | number =>
  typeof amount === "number" ? amount : columnCell(amount.column);

export function readAmount(cell: string): Amount | undefined {
  const column = columnIn(cell.trim());
  return column === undefined ? readNumber(cell) : { column };
}

export function valueCell(value: Value): string | number {
  if (typeof value === "number") return value;
  if (typeof value === "string") return isOther(value) ? quoted(value) : textCell(value);
  return "column" in value ? columnCell(value.column) : `=${value.formula}`;
}

const isOther = (text: string) =>
  readNumber(text) !== undefined || columnIn(text.trim()) !== undefined || /^\s*=/.test(text);

export function readValue(cell: string): Value {
  const text = cell.trim();
  if (isQuoted(text)) return unquoted(text);
  const column = columnIn(text);
  if (column !== undefined) return { column };
  if (text.startsWith("=")) return { formula: text.slice(1) };
  return readNumber(text) ?? text;
}
