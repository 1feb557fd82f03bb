import { areaAddress, areasOverlap, parseArea } from "./address";
import type { BookState } from "./bookState";
import { putPart } from "./openPackage";
import { attributesOf, child, childrenOf, rootOf, withAttribute } from "./scanXml";
import { columnNameXml, type TablePart } from "./tables";
import type { Area } from "./types";

/** Refuses what Excel would refuse: another header row, no common cell, a moved totals row. */
export function checkResize({ table }: TablePart, area: Area): void {
  const where = `${table.name} → ${areaAddress(area)}`;
  if (area.row !== table.area.row) throw new Error(`${where}: the header row cannot move`);
  if (!areasOverlap(table.area, area)) throw new Error(`${where}: no cell in common`);
  if (table.totalsRow && area.rows !== table.area.rows) {
    throw new Error(`${where}: a table with a totals row keeps its rows`);
  }
}

/** Gives the table its new area; `header(column)` is the text of a header cell that is new to it. */
export function resizeTablePart(
  state: BookState,
  found: TablePart,
  area: Area,
  header: (column: number) => string
): void {
  const { table, prefix, columns, text } = found;
  let nextId = Math.max(0, ...table.columns.map(({ id }) => id)) + 1;
  const written: string[] = [];
  for (let column = area.column; column < area.column + area.columns; column++) {
    const old = columns[column - table.area.column];
    if (old) written.push(text.slice(old.start, old.end));
    else {
      const name = columnNameXml(header(column));
      written.push(`<${prefix}tableColumn id="${nextId++}" name="${name}"/>`);
    }
  }
  let changed = setTag(text, undefined, { ref: areaAddress(area) });
  changed = withColumns(changed, prefix, written);
  changed = withFilter(changed, prefix, found, area);
  putPart(state.pkg, found.part, changed);
  state.revision++;
}

/** Renames a table's column after its header cell. */
export function renameColumn(
  state: BookState,
  found: TablePart,
  index: number,
  name: string
): void {
  const column = found.columns[index];
  if (!column) return;
  const { text } = found;
  // withAttribute escapes; the name's own escapes are letters and digits only.
  const encoded = columnNameXml(name);
  const tag = text
    .slice(column.start, column.inner)
    .replace(/(\sname\s*=\s*)(?:"[^"]*"|'[^']*')/, (_, before: string) => `${before}"${encoded}"`);
  putPart(state.pkg, found.part, text.slice(0, column.start) + tag + text.slice(column.inner));
  state.revision++;
}

function withColumns(text: string, prefix: string, columns: readonly string[]): string {
  const root = rootOf(text);
  const list = child(text, root.inner, prefix, "tableColumns");
  if (!list) return text;
  const tag = withAttribute(text.slice(list.start, list.inner), "count", String(columns.length));
  return text.slice(0, list.start) + tag + columns.join("") + text.slice(list.innerEnd);
}

/** A sort that was over the wider table stands when the table is as it was before. */
function holds(area: Area, ref: string | undefined): boolean {
  if (ref === undefined) return false;
  const sorted = parseArea(ref);
  return (
    sorted.row + sorted.rows <= area.row + area.rows &&
    sorted.column + sorted.columns <= area.column + area.columns
  );
}

/** The filter spans header and data; criteria of columns that moved or left are dropped. */
function withFilter(text: string, prefix: string, { table }: TablePart, area: Area): string {
  const root = rootOf(text);
  const filter = child(text, root.inner, prefix, "autoFilter");
  if (!filter) return text;
  const rows = area.rows - (table.totalsRow ? 1 : 0);
  const moved = area.column !== table.area.column;
  let changed = text;
  const gone = childrenOf(text, filter, prefix).filter((element) => {
    if (element.name !== "filterColumn") return false;
    return moved || Number(attributesOf(text, element).colId) >= area.columns;
  });
  const sort = child(text, root.inner, prefix, "sortState");
  if (sort && (moved || !holds(area, attributesOf(text, sort).ref))) gone.push(sort);
  for (const element of gone.sort((a, b) => b.start - a.start)) {
    changed = changed.slice(0, element.start) + changed.slice(element.end);
  }
  return setTag(changed, "autoFilter", { ref: areaAddress({ ...area, rows }) });
}

/** Sets attributes of the root's opening tag, or of a child's. */
function setTag(text: string, name: string | undefined, set: Readonly<Record<string, string>>) {
  const root = rootOf(text);
  const at = name === undefined ? root : child(text, root.inner, root.prefix, name);
  if (!at) return text;
  let tag = text.slice(at.start, at.inner);
  for (const [key, value] of Object.entries(set)) tag = withAttribute(tag, key, value);
  return text.slice(0, at.start) + tag + text.slice(at.inner);
}
