import { parseArea } from "./address";
import { decodeXString, encodeXString, escapeAttribute } from "./escape";
import { partText } from "./openPackage";
import { relationships } from "./relationships";
import { readFilters } from "./filters";
import { attributesOf, child, childrenOf, rootOf, type Element } from "./scanXml";
import type { BookState, SheetState } from "./bookState";
import type { Area, BookTable } from "./types";

export interface TablePart {
  readonly part: string;
  readonly text: string;
  readonly prefix: string;
  readonly columns: readonly Element[];
  readonly table: BookTable;
}

/** Table parts of a sheet, in the order of its relationships. */
export function readTables(state: BookState, sheet: SheetState): TablePart[] {
  return relationships(state.pkg, sheet.part)
    .filter((relation) => relation.type === "table")
    .map((relation) => readTable(relation.target, partText(state.pkg, relation.target)));
}

export function readTable(part: string, text: string): TablePart {
  const root = rootOf(text);
  const { prefix } = root;
  const facts = attributesOf(text, root);
  const list = child(text, root.inner, prefix, "tableColumns");
  const columns = list ? childrenOf(text, list, prefix) : [];
  const style = child(text, root.inner, prefix, "tableStyleInfo");
  const filter = child(text, root.inner, prefix, "autoFilter");
  const filters = filter ? readFilters(text, filter, prefix) : [];
  const table: BookTable = {
    id: Number(facts.id),
    name: decodeXString(facts.displayName ?? facts.name ?? ""),
    area: parseArea(facts.ref ?? ""),
    headerRow: facts.headerRowCount !== "0",
    totalsRow: Number(facts.totalsRowCount ?? "0") > 0,
    columns: columns.map((column) => {
      const { id, name = "" } = attributesOf(text, column);
      return { id: Number(id), name: decodeXString(name) };
    }),
    style: style && attributesOf(text, style).name,
    filtered: filters.length > 0,
    filters,
  };
  return { part, text, prefix, columns, table };
}

/** Row of the header cells; null for a table without one. */
export function headerArea({ headerRow, area }: BookTable): Area | null {
  return headerRow ? { ...area, rows: 1 } : null;
}

/** Column names carry line breaks and tabs as _xHHHH_ too; a parser would make blanks of them. */
export function columnNameXml(name: string): string {
  const encoded = encodeXString(name).replace(
    /[\n\t]/g,
    (c) => `_x${c.charCodeAt(0).toString(16).padStart(4, "0")}_`
  );
  return escapeAttribute(encoded);
}

/** The name, or the name with the first number that makes it unlike the others (without case). */
export function uniqueName(name: string, taken: ReadonlySet<string>, column: number): string {
  const wanted = name.trim() === "" ? `列${column + 1}` : name;
  if (!taken.has(wanted.toLowerCase())) return wanted;
  let number = 2;
  while (taken.has(`${wanted}${number}`.toLowerCase())) number++;
  return `${wanted}${number}`;
}
