import type { Grades } from "../grading/types";
import type { Column, Scheme } from "../scheme/types";
import { exampleValues } from "./exampleValues";
import { gradeList } from "./gradeSheet";
import { readRecords } from "./readRecords";
import type { DraftValue } from "./sheetDraft";

/** One customer, a value per column of the template. */
export type ExampleRow = readonly DraftValue[];

/** So many customers are enough to see that tiers differ. */
const ROWS = 3;

/** A person waits: a scheme of which no three tiers are found by then keeps the best that was. */
const MOST_TRIES = 150;

/**
 * Three customers that differ in tier, as far as values at the edges of the rules lead there: three
 * lists of values are made, best to worst, then single values are exchanged while that helps. The same
 * scheme and day always give the same rows.
 */
export function exampleRows(
  scheme: Scheme,
  columns: readonly Column[],
  asOf: number
): readonly ExampleRow[] {
  const values = columns.map((column) => exampleValues(scheme, column, asOf));
  const rate = rateBy(scheme, columns, asOf);
  const goal = goalOf(scheme);
  const starts = startingRows(values).map((rows) => ({ rows, rating: rate(rows) }));
  let [{ rows, rating }] = [...starts].sort((a, b) => b.rating.value - a.rating.value);
  const next = pseudoRandom();
  for (let tries = 0; tries < MOST_TRIES && rating.value < goal; tries++) {
    const row = next(ROWS);
    const column = next(columns.length);
    const changed = rows.map((each, r) =>
      r !== row
        ? each
        : each.map((value, c) => (c === column ? values[c][next(values[c].length)] : value))
    );
    const rated = rate(changed);
    if (rated.value >= rating.value) [rows, rating] = [changed, rated];
  }
  const { order } = rating;
  return order.map((row) => rows[row]);
}

interface Rating {
  readonly value: number;
  /** The rows, best tier first. */
  readonly order: readonly number[];
}

const DISTINCT = 100;
const RATED = 10;

const goalOf = ({ tiers, decide }: Scheme): number => {
  const reachable = decide.by === "label" ? ROWS : Math.min(ROWS, tiers.length);
  return DISTINCT * reachable + RATED * ROWS;
};

/** From best to worst, and the other way round where small is good. */
function startingRows(values: readonly (readonly DraftValue[])[]): readonly ExampleRow[][] {
  const at = (share: number) =>
    values.map((each) => each[Math.round((each.length - 1) * share)] ?? null);
  const mixed = (shift: number) =>
    values.map((each, c) => each[(c + shift) % Math.max(1, each.length)] ?? null);
  return [
    [at(0), at(0.5), at(1)],
    [at(0), at(0.25), at(0.75)],
    [mixed(0), mixed(1), mixed(2)],
  ];
}

function rateBy(scheme: Scheme, columns: readonly Column[], asOf: number) {
  return (rows: readonly ExampleRow[]): Rating => {
    const read = readRecords(rows.map(recordBy(columns)), scheme.columns, {
      asOf,
      percent: "fraction",
    });
    return ratingOf(gradeList(read, scheme, { asOf, percent: "fraction" }), rows.length);
  };
}

const recordBy = (columns: readonly Column[]) => (row: ExampleRow) =>
  Object.fromEntries(
    columns.flatMap(({ name, periods }, i): (readonly [string, unknown])[] =>
      row[i] === null
        ? []
        : [[name, periods === undefined ? row[i] : Array.from({ length: periods }, () => row[i])]]
    )
  );

function ratingOf(grades: Grades, count: number): Rating {
  const rows = Array.from({ length: count }, (_, i) => i);
  const texts = rows.map((row) => grades.tierText(row)).filter((text) => text !== null);
  const rated = rows.filter((row) => grades.status[row] === "rated").length;
  const rank = (row: number) => (grades.tier[row] < 0 ? Infinity : grades.tier[row]);
  return {
    value: DISTINCT * new Set(texts).size + RATED * rated,
    order: [...rows].sort((a, b) => rank(a) - rank(b) || grades.score[b] - grades.score[a] || 0),
  };
}

/** Park and Miller's minimal generator: the same rows each time. */
function pseudoRandom(): (below: number) => number {
  let state = 20_261_122;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return below === 0 ? 0 : state % below;
  };
}
