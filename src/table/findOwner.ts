import type { Column } from "../scheme/types";
import { normaliseHeader } from "./normaliseHeader";
import type { ReadList } from "./types";

/** Headers under which lists say who looks after a customer, the surest first. */
const USUAL: readonly string[] = [
  "业务员",
  "负责人",
  "客户经理",
  "销售",
  "销售代表",
  "销售人员",
  "销售员",
  "销售经理",
  "销售负责人",
  "跟进人",
  "跟进人员",
  "客户负责人",
  "业务经理",
  "业务负责人",
  "业务代表",
  "所属业务员",
  "所属销售",
  "归属人",
  "区域经理",
  "大区经理",
  "维护人",
  "专管员",
  "经办人",
  "owner",
  "account owner",
  "account manager",
  "sales rep",
  "sales representative",
  "salesperson",
  "sales",
  "responsible",
  "assigned to",
].map(normaliseHeader);

/**
 * Sheet column that names who looks after each customer, 0-based: the one the scheme reads as such,
 * else the surest of the usual headers. Columns in `taken` hold something else.
 */
export function findOwner(
  { list, matches }: Pick<ReadList, "list" | "matches">,
  columns: readonly Column[],
  taken: ReadonlySet<number> = new Set()
): number | undefined {
  const role = columns.find((column) => column.role === "owner")?.name;
  const matched = matches.find(({ column }) => column === role)?.sheetColumns[0];
  if (role !== undefined && matched !== undefined) return matched;
  const headers = list.headers.map(normaliseHeader);
  for (const name of USUAL) {
    const at = headers.findIndex(
      (header, i) => header === name && !taken.has(list.firstColumn + i)
    );
    if (at >= 0) return list.firstColumn + at;
  }
  return undefined;
}
