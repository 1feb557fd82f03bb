import { commonLength, isLogicalVector, kindAt, logicalVector } from "./build";
import { foldTexts } from "./coerce";
import { Kind, type Vector } from "./vector";

export type ComparisonOp = "=" | "<>" | "<" | "<=" | ">" | ">=";

/** Result where left is less, equal, greater. */
export const VERDICTS: Readonly<Record<ComparisonOp, readonly [number, number, number]>> = {
  "=": [0, 1, 0],
  "<>": [1, 0, 1],
  "<": [1, 0, 0],
  "<=": [1, 1, 0],
  ">": [0, 0, 1],
  ">=": [0, 1, 1],
};

/** Excel compares 15 digits, so 0.1+0.2=0.3 is TRUE; this is the width LibreOffice takes for it. */
const SAME = 2 ** -48;

/** -1, 0 or 1 as the first number is less than, equal to or greater than the second. */
export function compareNumbers(a: number, b: number): number {
  if (a === b) return 0;
  const difference = a - b;
  if (Math.abs(difference) <= Math.abs(a) * SAME) return 0;
  return difference < 0 ? -1 : 1;
}

/** Whether a comparison holds for cells in that order: -1, 0 or 1. */
export const holdsFor = (op: ComparisonOp, order: number): boolean => VERDICTS[op][order + 1] === 1;

/** Two columns compared as Excel compares: numbers < texts < FALSE < TRUE, a blank fits the other. */
export function compareVectors(op: ComparisonOp, left: Vector, right: Vector): Vector {
  const length = commonLength([left, right]);
  const [less, equal, greater] = VERDICTS[op];
  const out = new Float64Array(length);
  if (left.kinds === null && right.kinds === null) {
    const [a, b] = [left.numbers, right.numbers];
    const p = left.length === 1 ? 0 : 1;
    const q = right.length === 1 ? 0 : 1;
    for (let i = 0; i < length; i++) {
      const sign = compareNumbers(a[i * p], b[i * q]);
      out[i] = sign < 0 ? less : sign > 0 ? greater : equal;
    }
    return logicalVector(out);
  }
  if (right.length === 1 && isLogicalVector(left) && kindAt(right, 0) === Kind.Logical) {
    // TRUE is more than FALSE, as 1 is more than 0
    const [b, a] = [right.numbers[0], left.numbers];
    for (let i = 0; i < length; i++) out[i] = a[i] < b ? less : a[i] > b ? greater : equal;
    return logicalVector(out);
  }
  const compare = comparerOf(left, right);
  const verdicts = [less, equal, greater];
  if (
    left.length !== 1 &&
    right.length === 1 &&
    kindAt(right, 0) !== Kind.Error &&
    isCodedText(left)
  ) {
    // a column of texts against one value: each text of the dictionary is compared once
    const results = left.texts.map((_, code) => verdicts[compare(Kind.Text, code, 0) + 1]);
    const codes = left.numbers;
    for (let i = 0; i < length; i++) out[i] = results[codes[i]];
    return logicalVector(out);
  }
  let errors: Uint8Array | null = null;
  for (let i = 0; i < length; i++) {
    const [l, r] = [kindAt(left, i), kindAt(right, i)];
    const a = left.numbers[left.length === 1 ? 0 : i];
    const b = right.numbers[right.length === 1 ? 0 : i];
    if (l === Kind.Error || r === Kind.Error) {
      errors ??= new Uint8Array(length).fill(Kind.Logical);
      errors[i] = Kind.Error;
      out[i] = l === Kind.Error ? a : b;
    } else out[i] = verdicts[compare(l, a, i) + 1];
  }
  return errors === null ? logicalVector(out) : { length, numbers: out, kinds: errors, texts: [] };
}

/** True when all cells are texts. */
function isCodedText({ kinds }: Vector): boolean {
  return kinds !== null && kinds.every((kind) => kind === Kind.Text);
}

/** Compares a cell of the left column with the cell of the right one in the same row. */
function comparerOf(
  left: Vector,
  right: Vector
): (kind: Kind, value: number, row: number) => number {
  const ranks = rankTexts(left.texts, right.texts);
  return (kind, value, row) => {
    const b = right.numbers[right.length === 1 ? 0 : row];
    const sign = compareCells(
      kind,
      value,
      ranks.left,
      kindAt(right, row),
      b,
      ranks.right,
      ranks.empty
    );
    return Math.sign(sign);
  };
}

/** Place of a kind in Excel's order of kinds; blanks never get here. */
const CLASS: Readonly<Record<number, number>> = {
  [Kind.Number]: 0,
  [Kind.Text]: 1,
  [Kind.Logical]: 2,
};

function compareCells(
  leftKind: Kind,
  a: number,
  leftRanks: Int32Array,
  rightKind: Kind,
  b: number,
  rightRanks: Int32Array,
  emptyRank: number
): number {
  if (leftKind === Kind.Blank && rightKind === Kind.Blank) return 0;
  const l = leftKind === Kind.Blank ? rightKind : leftKind;
  const r = rightKind === Kind.Blank ? leftKind : rightKind;
  if (l !== r) return CLASS[l] - CLASS[r];
  if (l !== Kind.Text) return compareNumbers(a, b);
  const rankA = leftKind === Kind.Blank ? emptyRank : leftRanks[a];
  const rankB = rightKind === Kind.Blank ? emptyRank : rightRanks[b];
  return rankA - rankB;
}

interface TextRanks {
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** Rank of the empty text, which a blank stands for. */
  readonly empty: number;
}

/** Both dictionaries in one order, so that comparing texts is comparing whole numbers. */
function rankTexts(left: readonly string[], right: readonly string[]): TextRanks {
  const [foldedLeft, foldedRight] = [foldTexts(left), foldTexts(right)];
  const inOrder = [...new Set(["", ...foldedLeft, ...foldedRight])].sort(byCodeUnit);
  const rank = new Map(inOrder.map((text, i) => [text, i]));
  const ranksOf = (texts: readonly string[]) =>
    Int32Array.from(texts, (text) => rank.get(text) ?? 0);
  return { left: ranksOf(foldedLeft), right: ranksOf(foldedRight), empty: rank.get("") ?? 0 };
}

/** Not by locale: the same list must sort alike on every machine. */
function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
