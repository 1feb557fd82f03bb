import { isList, isSameValue, type Cells } from "../grading/lastRun";
import type { Reason, ValueMove } from "../grading/whyMoved";
import type { Criterion, Scheme } from "../scheme/types";
import type { ChangesWording } from "./changesTypes";
import { hundredths, short, numberText, valueText, type ValueWording } from "./valueText";

export type MoveWording = Omit<ValueWording, "why"> & ChangesWording;

/** One reason of a movement: what changed, from what to what, and what it earned or cost. */
export function tellReason(reason: Reason, scheme: Scheme, words: MoveWording): string {
  switch (reason.kind) {
    case "points":
      return pointsText(reason, scheme, words);
    case "earned": {
      const { criterion, points, values } = reason;
      const said = readText(criterion, values, words, ({ column, to }) =>
        valueOf(column, to, scheme, words)
      );
      return words.earned(said, shortPoints(points, words), numberText(criterion.max, words));
    }
    case "value": {
      const { column, from, to } = reason;
      return isSameValue(from, to)
        ? words.named(column, valueOf(column, to, scheme, words))
        : words.named(column, moveText(reason, scheme, words));
    }
    case "score": {
      const [from, to] = shortPair(reason.from, reason.to).map((score) => numberText(score, words));
      return words.score(from === to ? words.unchanged(to) : words.fromTo(from, to));
    }
    case "blanks":
      return words.missing(reason.columns);
    case "gate":
      return words.notAdmitted(reason.gate.reason[words.language]);
    case "error":
      return words.formulaError(reason.error);
  }
}

function pointsText(
  { criterion, values, from, to }: Extract<Reason, { kind: "points" }>,
  scheme: Scheme,
  words: MoveWording
): string {
  const name = criterion.name[words.language];
  if (to === null) return words.leftOut(name);
  if (from === null) return words.counted(name, shortPoints(to, words));
  const said = readText(criterion, values, words, (move) => moveText(move, scheme, words));
  return words.points(said, signed(to - from, words));
}

function readText(
  { name }: Criterion,
  values: readonly ValueMove[],
  words: MoveWording,
  textOf: (move: ValueMove) => string
): string {
  const [first] = values;
  const criterion = name[words.language];
  if (values.length === 1 && first.column === criterion)
    return words.named(first.column, textOf(first));
  const said = values.map((move) => words.named(move.column, textOf(move)));
  return words.criterion(criterion, words.list(said));
}

function moveText({ column, from, to }: ValueMove, scheme: Scheme, words: MoveWording): string {
  if (isList(from) || isList(to))
    return isSameValue(from, to) ? valueOf(column, to, scheme, words) : words.seriesMoved;
  if (isSameValue(from, to)) return words.unchanged(valueOf(column, to, scheme, words));
  const isBoth = typeof from === "number" && typeof to === "number";
  const [before, after] = (isBoth ? shortPair(from, to) : [from, to]).map((value) =>
    textOf(column, value, scheme, words)
  );
  return words.fromTo(isBoth ? withoutUnit(before, after) : before, after);
}

/** "82" of "82 万元 → 131 万元": one unit for both is enough. */
function withoutUnit(before: string, after: string): string {
  const [number, unit] = parted(before);
  return unit !== "%" && unit === parted(after)[1] ? number : before;
}

const parted = (text: string): readonly [string, string] => {
  const number = /^[-−\d.,]*/.exec(text)?.[0] ?? "";
  return [number, text.slice(number.length)];
};

const valueOf = (column: string, value: Cells, scheme: Scheme, words: MoveWording) =>
  textOf(column, typeof value === "number" ? short(value) : value, scheme, words);

const textOf = (column: string, value: Cells, scheme: Scheme, words: MoveWording) =>
  valueText(
    value,
    scheme.columns.find(({ name }) => name === column),
    words
  );

/** Two numbers that differ must not read alike. */
function shortPair(from: number, to: number): readonly [number, number] {
  const [a, b] = [short(from), short(to)];
  return a === b ? [from, to] : [a, b];
}

/** Two decimals are enough for points, unless nothing would be left of them. */
const shortPoints = (points: number, words: MoveWording) =>
  numberText(hundredths(points) === 0 ? points : hundredths(points), words);

/** With a true minus sign, so that it does not break off at the end of a line. */
const signed = (difference: number, words: MoveWording) =>
  `${difference < 0 ? "−" : "+"}${shortPoints(Math.abs(difference), words)}`;
