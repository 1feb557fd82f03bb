import { Kind, type Scalar, type Vector } from "../../formula/vector";
import { cellsOf, comparedNumber } from "../../grading/cellsOf";
import type { Trace } from "../../grading/grade";
import type { Criterion } from "../../scheme/types";

/** The numbers behind points that a rule works out; null where a formula does, or a number is lacking. */
export type WorkedOut =
  | { readonly kind: "ratio"; readonly value: number; readonly to: number; readonly max: number }
  | { readonly kind: "rank"; readonly rank: number }
  | {
      readonly kind: "deduct";
      readonly from: number;
      readonly step: number;
      readonly times: number;
    }
  | { readonly kind: "entered" }
  | { readonly kind: "formula" };

export function workedOut({ rule, max }: Criterion, trace: Trace, row: number): WorkedOut {
  if (rule.kind === "manual") return { kind: "entered" };
  if (rule.kind !== "ratio" && rule.kind !== "rank-step" && rule.kind !== "deduct")
    return { kind: "formula" };
  const value = numberOf(cellsOf(trace, rule.column, row));
  if (value === undefined) return { kind: "formula" };
  if (rule.kind === "deduct")
    return { kind: "deduct", from: rule.from, step: rule.step, times: value };
  const others = groupOf(trace, rule.column, rule.within, row);
  if (rule.kind === "rank-step") {
    const own = comparedNumber(value) as number;
    const better = others.filter((other) => (comparedNumber(other) as number) > own);
    return { kind: "rank", rank: better.length + 1 };
  }
  const to =
    typeof rule.to === "number"
      ? rule.to
      : rule.to === "list-maximum"
        ? largest(others)
        : numberOf(cellsOf(trace, rule.to.column, row));
  return to === undefined || to <= 0 ? { kind: "formula" } : { kind: "ratio", value, to, max };
}

const numberOf = (cell: Scalar | readonly Scalar[]) =>
  typeof cell === "number" ? cell : undefined;

/** Of up to a hundred thousand numbers: too many to hand to Math.max. */
const largest = (numbers: readonly number[]) =>
  numbers.reduce<number | undefined>((so, n) => (so === undefined || n > so ? n : so), undefined);

/** Numbers of the column, of the customer's own group where groups are ranked apart. */
function groupOf(
  trace: Trace,
  column: string,
  within: string | undefined,
  row: number
): readonly number[] {
  const vector = vectorOf(trace, column);
  if (vector === undefined) return [];
  const group = within === undefined ? undefined : keysOf(trace, within);
  const found: number[] = [];
  for (let i = 0; i < trace.grades.rows; i++) {
    const at = vector.length === 1 ? 0 : i;
    const isNumber = vector.kinds === null || vector.kinds[at] === Kind.Number;
    if (isNumber && (group === undefined || group(i) === group(row)))
      found.push(vector.numbers[at]);
  }
  return found;
}

function vectorOf({ results, frame }: Trace, column: string): Vector | undefined {
  const found = results.get(column) ?? frame.column(column);
  return found !== undefined && "numbers" in found ? found : undefined;
}

/** Excel's comparison of group texts takes no notice of case. */
const keysOf = (trace: Trace, within: string) => (row: number) => {
  const cell = cellsOf(trace, within, row);
  return typeof cell === "string" ? cell.toLowerCase() : cell;
};
