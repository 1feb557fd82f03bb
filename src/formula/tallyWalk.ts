import { digits15 } from "./criterion";
import { sortList } from "./sort";
import { groupCells, type InequalityOp, type Tally } from "./tally";
import type { Condition } from "./tallyMatches";
import { uniformKind } from "./uniform";
import { Kind, type Vector } from "./vector";

/**
 * COUNTIFS([组],[@组],[值],">"&[@值]) and its sisters where every row looks for its own place in the list:
 * one walk along the sorted list instead of a search per row. Undefined where the list is not that plain.
 */
export function walkTallies(
  target: Vector | undefined,
  conditions: readonly Condition[],
  finish: (tally: Tally) => number
): Float64Array | undefined {
  const side = conditions.find(({ prefix }) => /^[<>]=?$/.test(prefix));
  const others = conditions.filter((condition) => condition !== side);
  if (side === undefined || !isOwnList(side) || side.own.kinds !== null) return undefined;
  if (target !== undefined && (target.kinds !== null || target.length !== side.own.length))
    return undefined;
  if (!others.every((other) => isOwnList(other) && other.prefix === "" && isPlainText(other.own)))
    return undefined;
  const { length } = side.own;
  const pairs = others.map(({ own }) => ({ list: own, own }));
  const groups = groupCells(pairs, length, length);
  return walk(side.own, side.prefix as InequalityOp, groups, target, finish);
}

/** The criterion of a row is its own cell of the range. */
function isOwnList({ range, own }: Condition): boolean {
  return range.shape === "list" && range.columns.length === 1 && range.columns[0] === own;
}

/** Texts that mean themselves: no wildcard, no sign, none empty. */
function isPlainText(column: Vector): boolean {
  if (
    uniformKind(column) !== Kind.Text &&
    column.kinds?.every((kind) => kind === Kind.Text) !== true
  )
    return false;
  return column.texts.every((text) => text !== "" && !/^[<>=]|[*?~]/.test(text));
}

function walk(
  compared: Vector,
  op: InequalityOp,
  groups: { readonly ofCell: Int32Array; readonly count: number },
  target: Vector | undefined,
  finish: (tally: Tally) => number
): Float64Array {
  const { cells, numbers } = sortList(compared);
  const { ofCell } = groups;
  const count = cells.length;
  const running = runningGroups(groups.count, target);
  const out = new Float64Array(compared.length);
  const isDown = op === ">" || op === ">=";
  const isStrict = op === ">" || op === "<";
  const placeOf = (step: number) => (isDown ? count - 1 - step : step);
  const cellAt = (step: number) => cells[placeOf(step)];
  for (let first = 0; first < count;) {
    // Excel's criteria see 15 digits: what is alike in them is one block of ties
    const limit = numbers[placeOf(first)];
    let next = first + 1;
    while (next < count && isAlike(numbers[placeOf(next)], limit)) next++;
    if (!isStrict)
      for (let at = first; at < next; at++) running.add(ofCell[cellAt(at)], cellAt(at));
    for (let at = first; at < next; at++) {
      const cell = cellAt(at);
      out[cell] = finish(running.now(ofCell[cell]));
    }
    if (isStrict) for (let at = first; at < next; at++) running.add(ofCell[cellAt(at)], cellAt(at));
    first = next;
  }
  return out;
}

/** Far beyond what 15 digits can tell apart. */
const NEAR = 1e-13;

const isAlike = (a: number, b: number): boolean =>
  a === b || (Math.abs(a - b) <= Math.abs(b) * NEAR && digits15(a) === digits15(b));

/** Running tallies of all groups; the one object that is handed out is filled anew each time. */
function runningGroups(count: number, target: Vector | undefined) {
  const [cells, sums, lost, min, max] = Array.from({ length: 5 }, () => new Float64Array(count));
  min.fill(Infinity);
  max.fill(-Infinity);
  const numbers = target?.numbers;
  const tally = { cells: 0, numbers: 0, sum: 0, min: 0, max: 0, error: -1 };
  return {
    add(group: number, cell: number): void {
      cells[group]++;
      if (numbers === undefined) return;
      const x = numbers[cell];
      const sum = sums[group];
      const next = sum + x;
      // Neumaier: what rounding drops is kept, so that the order of equal cells does not matter
      lost[group] += Math.abs(sum) >= Math.abs(x) ? sum - next + x : x - next + sum;
      sums[group] = next;
      if (x < min[group]) min[group] = x;
      if (x > max[group]) max[group] = x;
    },
    now(group: number): Tally {
      tally.cells = cells[group];
      tally.numbers = numbers === undefined ? 0 : cells[group];
      tally.sum = sums[group] + lost[group];
      tally.min = min[group];
      tally.max = max[group];
      return tally;
    },
  };
}
