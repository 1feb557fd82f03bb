import { isList, isSameValue } from "../grading/lastRun";
import type { Reason, ValueMove } from "../grading/whyMoved";
import type { Scheme } from "../scheme/types";
import type { ChangesWording } from "./changesTypes";
import { numberText, valueText, type ValueWording } from "./valueText";

export type MoveWording = Omit<ValueWording, "why"> & ChangesWording;

/** One reason of a movement: what changed, from what to what, and what it earned or cost. */
export function tellReason(reason: Reason, scheme: Scheme, words: MoveWording): string {
  switch (reason.kind) {
    case "points":
      return pointsText(reason, scheme, words);
    case "earned": {
      const { criterion, points, values } = reason;
      const name = criterion.name[words.language];
      const said = valuesText(values, name, scheme, words);
      return words.earned(name, said, score(points, words), numberText(criterion.max, words));
    }
    case "value": {
      const { column, from, to } = reason;
      return isSameValue(from, to)
        ? words.named(column, valueOf(column, to, scheme, words))
        : words.named(column, moveText(reason, scheme, words));
    }
    case "score": {
      const [from, to] = [score(reason.from, words), score(reason.to, words)];
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
  if (from === null) return words.counted(name, score(to, words));
  const said = valuesText(values, name, scheme, words);
  return words.points(name, said, signed(to - from, words));
}

/** A criterion named like its column says it once. */
const valuesText = (
  values: readonly ValueMove[],
  criterion: string,
  scheme: Scheme,
  words: MoveWording
): string =>
  words.list(
    values.map((move) => {
      const text = moveText(move, scheme, words);
      return move.column === criterion ? text : words.named(move.column, text);
    })
  );

function moveText(move: ValueMove, scheme: Scheme, words: MoveWording): string {
  const { column, from, to } = move;
  if (isList(from) || isList(to))
    return isSameValue(from, to) ? valueOf(column, to, scheme, words) : words.seriesMoved;
  const text = valueOf(column, to, scheme, words);
  return isSameValue(from, to)
    ? words.unchanged(text)
    : words.fromTo(valueOf(column, from, scheme, words), text);
}

const valueOf = (column: string, value: ValueMove["to"], scheme: Scheme, words: MoveWording) =>
  valueText(
    value,
    scheme.columns.find(({ name }) => name === column),
    words
  );

/** As points and scores are written: four decimals. */
const score = (points: number, words: MoveWording) =>
  numberText(Math.round(points * 1e4) / 1e4, words);

/** With a true minus sign, so that it does not break off at the end of a line. */
const signed = (difference: number, words: MoveWording) =>
  `${difference < 0 ? "−" : "+"}${score(Math.abs(difference), words)}`;
