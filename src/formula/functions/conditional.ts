import { DIV0, settle } from "../arithmetic";
import { cells, MANY, type Cells, type CellFunction, type FormulaFunction } from "../function";
import { walkTallies } from "../tallyWalk";
import { tallyMatches, type Condition } from "../tallyMatches";
import type { Tally } from "../tally";
import { constant, Kind, type Vector } from "../vector";

type Finish = (tally: Tally) => number;

const total: Finish = ({ sum }) => sum;
const mean: Finish = ({ sum, numbers }) => (numbers === 0 ? DIV0 : sum / numbers);
const least: Finish = ({ min, numbers }) => (numbers === 0 ? 0 : min);
const greatest: Finish = ({ max, numbers }) => (numbers === 0 ? 0 : max);
const howMany: Finish = (tally) => tally.cells;

/** Range and criterion take turns from `start` on. */
function conditionsFrom(args: readonly Cells[], start: number): readonly Condition[] {
  const conditions: Condition[] = [];
  for (let i = start; i + 1 < args.length; i += 2) {
    const { columns, prefix } = args[i + 1];
    conditions.push({ range: args[i], own: columns[0], prefix: prefix ?? "" });
  }
  return conditions;
}

function finished(
  target: Cells | undefined,
  conditions: readonly Condition[],
  finish: Finish
): Vector {
  const [summed, ...more] = target?.columns ?? [];
  const walked =
    more.length === 0 && target?.shape !== "row"
      ? walkTallies(summed, conditions, finish)
      : undefined;
  if (walked !== undefined) return settle(walked, []);
  const tallies = tallyMatches(target, conditions);
  if (tallies === undefined) return constant({ error: "#VALUE!" });
  const numbers = new Float64Array(tallies.length);
  let errors: Uint8Array | null = null;
  for (let row = 0; row < tallies.length; row++) {
    const tally = tallies.at(row);
    numbers[row] = finish(tally);
    if (tally.error < 0) continue;
    errors ??= new Uint8Array(tallies.length);
    errors[row] = Kind.Error;
    numbers[row] = tally.error;
  }
  return errors === null
    ? settle(numbers, [])
    : settle(numbers, [
        { length: numbers.length, numbers: numbers.slice(), kinds: errors, texts: [] },
      ]);
}

/** SUMIF(range, criterion, [target]): without a target the range itself is summed. */
function single(name: string, finish: Finish): CellFunction {
  const apply = (args: readonly Cells[]) =>
    finished(args[2] ?? args[0], conditionsFrom(args.slice(0, 2), 0), finish);
  return { ...cells(name, 2, 3, (index) => index !== 1, apply), keepsPrefix: (i) => i === 1 };
}

/** SUMIFS(target, range, criterion, …). */
function several(name: string, finish: Finish): CellFunction {
  const isCriterion = (index: number) => index > 0 && index % 2 === 0;
  const apply = ([target, ...rest]: readonly Cells[]) =>
    finished(target, conditionsFrom(rest, 0), finish);
  const found = cells(name, 3, MANY, (index) => !isCriterion(index), apply, 2);
  return { ...found, keepsPrefix: isCriterion };
}

function counting(name: string, max: number): CellFunction {
  const isCriterion = (index: number) => index % 2 === 1;
  const apply = (args: readonly Cells[]) => finished(undefined, conditionsFrom(args, 0), howMany);
  const found = cells(name, 2, max, (index) => !isCriterion(index), apply, 2);
  return { ...found, keepsPrefix: isCriterion };
}

export const CONDITIONAL: readonly FormulaFunction[] = [
  counting("COUNTIF", 2),
  counting("COUNTIFS", MANY),
  single("SUMIF", total),
  single("AVERAGEIF", mean),
  several("SUMIFS", total),
  several("AVERAGEIFS", mean),
  several("MINIFS", least),
  several("MAXIFS", greatest),
];
