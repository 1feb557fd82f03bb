import { evaluate } from "../formula/evaluate";
import { oncePer } from "../formula/oncePer";
import { childrenOf, referencesOf } from "../formula/references";
import type { Expr } from "../formula/types";
import { cellAt, type Scalar } from "../formula/vector";
import type { ListPart } from "./cutLists";
import type { Cells } from "./inOneRow";
import { sortedAfter } from "./sortedAfter";
import { criterionFrom, tallyAfter, type ConditionAfter, type ListAfter } from "./tallyAfter";

/** What a part over lists is asked about. */
export interface Question {
  readonly row: number;
  /** Number of customers. */
  readonly rows: number;
  /** A column as it stands for all customers. */
  readonly before: (name: string) => Cells | undefined;
  /** The customer's own cell after the change; undefined: several, of a series. */
  readonly now: (name: string) => Scalar | undefined;
}

/** A number without the list being worked out anew; undefined: that takes the function itself. */
export function quickAnswer({ call }: ListPart, question: Question): number | undefined {
  const answer = /^(COUNT|SUM)IFS?$/.test(call.name)
    ? tally(call.name, call.args, question)
    : ofList(call.name, call.args, question);
  return answer !== undefined && Number.isFinite(answer) ? answer : undefined;
}

/** Of one list by itself. */
function ofList(name: string, args: readonly Expr[], question: Question): number | undefined {
  const own = name.startsWith("RANK") ? columnOf(args[0], "row") : undefined;
  const column = columnOf(args[own === undefined ? 0 : 1], "list");
  const list = column === undefined ? undefined : listAfter(column, question);
  if (list !== undefined && name === "SUM" && args.length === 1)
    return tallyAfter([], list, question.row);
  const sorted = list && sortedAfter(list.before, question.row, list.now);
  if (sorted === undefined) return undefined;
  const { count, at, upTo } = sorted;
  switch (`${name} ${args.length}`) {
    case "COUNT 1":
      return count;
    case "MAX 1":
      return count === 0 ? 0 : at(count - 1);
    case "MIN 1":
      return count === 0 ? 0 : at(0);
    case "RANK 2":
    case "RANK.EQ 2":
      return own === column && typeof list?.now === "number"
        ? 1 + count - upTo(list.now)
        : undefined;
    case "PERCENTILE 2":
    case "PERCENTILE.INC 2":
      return percentile(sorted, fixedNumber(args[1]));
    default:
      return undefined;
  }
}

/** Between two numbers by interpolation. */
function percentile(
  { count, at }: { readonly count: number; readonly at: (place: number) => number },
  share: number
): number | undefined {
  if (count === 0 || !(share >= 0 && share <= 1)) return undefined;
  const place = share * (count - 1);
  const before = Math.floor(place);
  const after = Math.min(before + 1, count - 1);
  return at(before) + (at(after) - at(before)) * (place - before);
}

const NOTHING = { length: 1, asOf: 0, column: () => undefined };

/** A number that the formula itself gives: 1/5; NaN where it depends on anything. */
const fixedNumber = oncePer((expr: Expr): number => {
  if (referencesOf(expr).length > 0 || holdsCall(expr)) return NaN;
  const value = cellAt(evaluate(expr, NOTHING), 0);
  return typeof value === "number" ? value : NaN;
});

function holdsCall(expr: Expr): boolean {
  return expr.kind === "call" || childrenOf(expr).some(holdsCall);
}

/** COUNTIFS and its sisters: ranges with their criteria, behind what is summed. */
function tally(name: string, args: readonly Expr[], question: Question): number | undefined {
  const isSum = name.startsWith("SUM");
  const hasTargetFirst = name === "SUMIFS";
  const pairs = hasTargetFirst ? args.slice(1) : name === "SUMIF" ? args.slice(0, 2) : args;
  const conditions: ConditionAfter[] = [];
  for (let i = 0; i + 1 < pairs.length; i += 2) {
    const column = columnOf(pairs[i], "list");
    const list = column === undefined ? undefined : listAfter(column, question);
    const criterion = criterionOf(pairs[i + 1], question);
    if (list === undefined || criterion === undefined) return undefined;
    conditions.push({ list, criterion });
  }
  if (!isSum) return tallyAfter(conditions, undefined, question.row);
  const summed = columnOf(hasTargetFirst ? args[0] : (args[2] ?? args[0]), "list");
  const target = summed === undefined ? undefined : listAfter(summed, question);
  return target && tallyAfter(conditions, target, question.row);
}

function criterionOf(expr: Expr, { now }: Question) {
  if (expr.kind === "constant") return criterionFrom("", expr.value);
  const own = columnOf(expr, "row");
  if (own !== undefined) return criterionFrom("", now(own));
  if (expr.kind !== "binary" || expr.op !== "&" || expr.left.kind !== "constant") return undefined;
  const [sign, column] = [String(expr.left.value), columnOf(expr.right, "row")];
  const isSign = /^(<=|>=|<|>)$/.test(sign);
  return isSign && column !== undefined ? criterionFrom(sign, now(column)) : undefined;
}

/** The one column that a reference of this kind reads. */
const columnOf = (expr: Expr, kind: "row" | "list"): string | undefined =>
  expr.kind === kind && expr.to === undefined ? expr.column : undefined;

/** A column with a cell for every customer. */
function listAfter(name: string, { before, now, rows }: Question): ListAfter | undefined {
  const cells = before(name);
  if (cells === undefined || !("numbers" in cells) || cells.length !== rows) return undefined;
  return { before: cells, now: now(name) as Scalar };
}
