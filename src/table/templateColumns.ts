import { columnsUsed, columnOrder, referencedColumns } from "../scheme/columnsUsed";
import { decidingColumns } from "../scheme/decidingColumns";
import type { Column, Scheme } from "../scheme/types";
import type { DraftColumn } from "./sheetDraft";

/** What yes and no are called in the cells of a template. */
export const YES_NO = ["是", "否"] as const;

/**
 * The columns a person fills in for a scheme: its names, what rules read, the date the rhythm counts
 * from. Of two forms of one input only one: a date rather than days that are out of date tomorrow, else
 * the form that decides. What follows from other columns of the template is left out.
 */
export function templateColumns(scheme: Scheme): readonly Column[] {
  const { columns } = scheme;
  const deciding = new Set(decidingColumns(scheme));
  const byName = new Map(columns.map((column) => [column.name, column]));
  const left = new Set<string>();
  const leaveOut = (name: string) => {
    if (left.has(name)) return;
    left.add(name);
    formOf(scheme, name).forEach((behind) => !deciding.has(behind) && leaveOut(behind));
  };
  for (const { name } of columns.filter((column) => deciding.has(column.name))) {
    const behind = formOf(scheme, name);
    if (behind.length === 0) continue;
    const isDate = behind.length === 1 && byName.get(behind[0])?.type === "date";
    if (isDate || behind.every((other) => deciding.has(other))) left.add(name);
    else behind.forEach((other) => !deciding.has(other) && leaveOut(other));
  }
  const used = columnsUsed(scheme);
  const follows = scheme.followUp?.from;
  return columns.filter(
    ({ name, role }) =>
      (role !== undefined || deciding.has(name) || used.has(name) || name === follows) &&
      !left.has(name)
  );
}

/** Inputs that another form of a column is worked out from. */
function formOf(scheme: Scheme, name: string): readonly string[] {
  const otherwise = scheme.columns.find((column) => column.name === name)?.otherwise;
  if (otherwise === undefined) return [];
  const inputs = new Set(columnOrder(scheme));
  return referencedColumns(otherwise, columnOrder(scheme)).filter((other) => inputs.has(other));
}

/** A column as it stands in a sheet; a series takes one sheet column per period. */
export function draftColumns(column: Column): readonly DraftColumn[] {
  const choices = choicesOf(column);
  const format = FORMATS[column.type];
  return headersOf(column).map((header) => ({
    header,
    ...(format !== undefined && { format }),
    ...(choices !== undefined && { choices }),
  }));
}

const FORMATS: Readonly<Partial<Record<Column["type"], string>>> = {
  date: "yyyy-mm-dd",
  percent: "0.0%",
};

function choicesOf({ type, options }: Column): readonly string[] | undefined {
  if (type === "yesno") return YES_NO;
  return type === "choice" ? options?.map(({ value }) => value) : undefined;
}

/** The name with its unit: 月均进货额（万元）. The sign of a percent stands in the cells. */
function headersOf({ name, unit, type, periods }: Column): readonly string[] {
  const tail = unit === undefined || type === "percent" || name.includes(unit) ? "" : `（${unit}）`;
  if (periods === undefined) return [name + tail];
  return Array.from({ length: periods }, (_, i) => `${name}${i + 1}月${tail}`);
}
