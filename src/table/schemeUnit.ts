import type { Column } from "../scheme/types";
import type { DescribedHeader } from "./describeHeader";
import { headerUnit, normaliseHeader } from "./normaliseHeader";
import { parseUnit, unitRatio } from "./unit";

/** 进货额（次） is not 进货额 in 万元. 件 and 箱 both count something: taken, and said by the reader. */
export function unitsClash({ unit }: DescribedHeader, column: Column): boolean {
  if (unit === undefined) return false;
  if (column.type !== "number" && column.type !== "percent") return true;
  const wanted = schemeUnit(column);
  if (wanted === undefined || unitRatio(unit, wanted) !== undefined) return false;
  const families = [parseUnit(unit)?.family, parseUnit(wanted)?.family];
  return !families.every((name) => name !== undefined && name.length === 1);
}

/** The unit a scheme's numbers are in: declared, or written in the column's name. */
export function schemeUnit(column: Column): string | undefined {
  const declared = column.unit ?? (column.type === "percent" ? "%" : headerUnit(column.name).unit);
  return declared === undefined ? undefined : normaliseHeader(declared);
}
