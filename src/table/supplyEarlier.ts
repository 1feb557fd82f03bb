import { vectorOf, type Vector } from "../formula/vector";
import type { Column } from "../scheme/types";
import { tierBefore, type EarlierTiers, type Sought } from "./earlierTiers";
import { nameKey } from "./findDuplicates";
import { foldText } from "./plainText";
import { numberText } from "./readText";
import type { ReadList, SheetCells, SuppliedColumn } from "./types";

/** The list with the columns that the sheet lacks and the ledger can supply. */
export function supplyEarlier(
  read: ReadList,
  cells: SheetCells,
  columns: readonly Column[],
  earlier: EarlierTiers
): ReadList {
  const lacking = read.missing.filter((column) => column.earlier !== undefined);
  if (lacking.length === 0) return read;
  const tiers = soughtRows(read, cells, columns).map((sought) => tierBefore(earlier, sought));
  const vectors = new Map<string, Vector | readonly Vector[]>(read.columns);
  const supplied: SuppliedColumn[] = [];
  for (const column of lacking) {
    const values = tiers.map((tier) => valueOf(column, tier));
    const customers = values.filter((value) => value !== null).length;
    // With nothing to supply the column is missing like any other.
    if (customers === 0) continue;
    vectors.set(column.name, vectorOf(values));
    supplied.push({ column: column.name, customers });
  }
  const names = new Set(supplied.map(({ column }) => column));
  return {
    ...read,
    columns: vectors,
    missing: read.missing.filter(({ name }) => !names.has(name)),
    ...(supplied.length > 0 && { supplied }),
  };
}

/** A tier that the scheme no longer knows stands for nothing. */
function valueOf({ earlier, options }: Column, tier: string | undefined): string | number | null {
  if (tier === undefined || earlier === undefined) return null;
  if (earlier !== "tier") return Object.hasOwn(earlier, tier) ? earlier[tier] : null;
  return options === undefined || options.some(({ value }) => value === tier) ? tier : null;
}

/** Codes and names as the ledger takes them: the cells themselves, not what is read into them. */
function soughtRows(
  { list, matches }: ReadList,
  cells: SheetCells,
  columns: readonly Column[]
): readonly Sought[] {
  const keysOf = (role: "code" | "name", key: (text: string) => string) => {
    const name = columns.find((column) => column.role === role)?.name;
    const place = matches.find(({ column }) => column === name)?.sheetColumns[0];
    return list.rows.map((row) => (place === undefined ? "" : key(cellText(cells, row, place))));
  };
  const codes = keysOf("code", foldText);
  const names = keysOf("name", nameKey);
  const codeTimes = countsOf(codes);
  const nameTimes = countsOf(names);
  return list.rows.map((_, i) => ({
    code: codes[i],
    name: names[i],
    sharesCode: codeTimes.get(codes[i]) !== 1,
    sharesName: nameTimes.get(names[i]) !== 1,
  }));
}

function cellText(cells: SheetCells, row: number, column: number): string {
  const value = cells.values[row - cells.row]?.[column - cells.column] ?? "";
  if (typeof value === "object") return "";
  return typeof value === "number" ? numberText(value) : String(value);
}

function countsOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
