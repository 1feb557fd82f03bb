import type { Column } from "../scheme/types";
import { nameKey } from "./findDuplicates";
import { foldText } from "./plainText";
import { numberText } from "./readText";
import type { ReadList, SheetCells } from "./types";

/** What tells a customer apart after sorting, moving and renaming of rows; "" where there is none. */
export interface CustomerKey {
  readonly code: string;
  readonly name: string;
}

/** Code and name as they stand in the cells, one per customer of the list. */
export function customerKeys(
  { list, matches }: Pick<ReadList, "list" | "matches">,
  cells: SheetCells,
  columns: readonly Column[]
): readonly CustomerKey[] {
  const textsOf = (role: "code" | "name") => {
    const name = columns.find((column) => column.role === role)?.name;
    const place = matches.find(({ column }) => column === name)?.sheetColumns[0];
    return list.rows.map((row) => (place === undefined ? "" : cellText(cells, row, place)));
  };
  const codes = textsOf("code");
  const names = textsOf("name");
  return list.rows.map((_, i) => ({ code: codes[i], name: names[i] }));
}

/** A cell as a person reads it; "" for blanks and errors. Row and column are those of the sheet, 0-based. */
export function cellText(cells: SheetCells, row: number, column: number): string {
  const value = cells.values[row - cells.row]?.[column - cells.column] ?? "";
  if (typeof value === "object") return "";
  return typeof value === "number" ? numberText(value) : String(value).trim();
}

/** Finds customers of a list by their keys. */
export interface CustomerFinder {
  /** Index into the list; undefined where nobody, or more than one customer, is meant. */
  readonly find: (key: CustomerKey) => number | undefined;
}

/**
 * By code where the key has one, else by name as names are compared (brackets, legal forms). A code or
 * name that several rows share tells nobody apart; a customer whose code is another is another customer.
 */
export function customerFinder(keys: readonly CustomerKey[]): CustomerFinder {
  const byCode = placesOf(keys.map(({ code }) => foldText(code)));
  const byName = placesOf(keys.map(({ name }) => nameKey(name)));
  return {
    find: ({ code, name }) => {
      const wanted = foldText(code);
      if (wanted !== "" && byCode.has(wanted)) return byCode.get(wanted) ?? undefined;
      const place = name === "" ? undefined : (byName.get(nameKey(name)) ?? undefined);
      if (place === undefined) return undefined;
      // Codes may have been entered, or taken away, since.
      return wanted !== "" && foldText(keys[place].code) !== "" ? undefined : place;
    },
  };
}

/** Null where several share the text. */
function placesOf(texts: readonly string[]): ReadonlyMap<string, number | null> {
  const places = new Map<string, number | null>();
  texts.forEach((text, i) => {
    if (text !== "") places.set(text, places.has(text) ? null : i);
  });
  return places;
}
