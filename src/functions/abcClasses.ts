import type { Scheme, TierRule } from "../scheme/types";
import { readRecords } from "../table/readRecords";
import type { SheetValue } from "../table/types";
import type { Cell } from "./cellErrors";
import { builtIn, isHeader, type ColumnContext } from "./columnCells";
import { FunctionProblem } from "./functionProblem";
import { gradeRead, type Graded } from "./gradeRead";
import { keeper } from "./keepGradings";
import { cellText, plainCell, rangeOf, usedRows } from "./rangeCells";
import { tierView } from "./views";

const AMOUNT = "销售额";
const keepClasses = keeper<Graded>();

/** The class of each value, in the shape of the range; a header row is left out. */
export function abcClasses(
  values: unknown,
  cuts: unknown,
  { schemes, words, asOf }: ColumnContext
): readonly (readonly Cell[])[] {
  const range = rangeOf(values);
  if (range === null) throw new FunctionProblem("no-values", {});
  const all = usedRows(range).map((row) => row.map(plainCell));
  const rows = all[0].length === 1 && isHeader(all[0][0]) ? all.slice(1) : all;
  const scheme = withCuts(builtIn(schemes, "abc-pareto"), cuts);
  const given = rows.flat().filter((cell) => cell !== "");
  if (!given.some((cell) => typeof cell !== "object")) throw new FunctionProblem("no-values", {});
  const graded = keepClasses({ scheme, asOf, parts: [rows] }, () =>
    gradeAmounts(given, scheme, asOf)
  );
  const view = tierView(scheme, words);
  let customer = 0;
  return rows.map((row) =>
    row.map((cell) => (cell === "" ? "" : view.cells(graded, customer++)[0]))
  );
}

function gradeAmounts(amounts: readonly SheetValue[], scheme: Scheme, asOf: number): Graded {
  const records = amounts.map((amount) => ({ [AMOUNT]: amount }));
  return gradeRead(
    readRecords(records, scheme.columns, { asOf, percent: undefined }),
    scheme,
    asOf
  );
}

const made = new WeakMap<Scheme, Map<string, Scheme>>();
const MOST_CUTS = 25;
/** Different cuts that are remembered. */
const MOST_MADE = 50;

/** The scheme with classes that end at these cumulative shares; one object for the same cuts. */
function withCuts(scheme: Scheme, argument: unknown): Scheme {
  const range = rangeOf(argument);
  if (range === null) return scheme;
  const cuts = cutsOf(range.flat().map(plainCell));
  const ofScheme = made.get(scheme) ?? new Map<string, Scheme>();
  made.set(scheme, ofScheme);
  const key = cuts.join();
  const ready = ofScheme.get(key) ?? { ...scheme, ...classesAt(scheme, cuts) };
  if (ofScheme.size >= MOST_MADE) ofScheme.clear();
  ofScheme.set(key, ready);
  return ready;
}

/** In per cent; 0.8 and 80% are 80. */
function cutsOf(cells: readonly SheetValue[]): readonly number[] {
  const numbers = cells
    .filter((cell) => cell !== "")
    .map((cell) => (typeof cell === "number" ? cell : NaN));
  const isShare = numbers.every((cut) => cut <= 1);
  // 0.07 × 100 is 7.000000000000001 in floating point.
  const cuts = isShare ? numbers.map((cut) => Math.round(cut * 1e12) / 1e10) : numbers;
  const isRising = cuts.every((cut, i) => cut > (cuts[i - 1] ?? 0));
  if (cuts.length > MOST_CUTS || !isRising || !(cuts[cuts.length - 1] <= 100)) {
    const given = cells.map(cellText);
    throw new FunctionProblem("wrong-cuts", { given: given.join(", ") });
  }
  return cuts;
}

function classesAt({ tiers }: Scheme, cuts: readonly number[]): Pick<Scheme, "tiers" | "decide"> {
  const column = "累计占比";
  const labels = [...cuts, 100].map((_, i) => String.fromCharCode("A".charCodeAt(0) + i));
  const decide: TierRule = {
    by: "conditions",
    rules: labels.map((tier, i) => ({
      tier,
      when: i < cuts.length ? { column, below: cuts[i] } : { column, given: true },
    })),
  };
  const classes = labels.map((label, i) => ({
    ...tiers[Math.min(i, tiers.length - 1)],
    label,
    name: { zh: `${label} 类`, en: label },
  }));
  return { tiers: classes, decide };
}
