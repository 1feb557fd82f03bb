import { foldText, foldTexts, numbersOfTexts } from "./coerce";
import { numberOfText } from "./numberText";
import { ERRORS, Kind, type Scalar, type Vector } from "./vector";

export type CriterionOp = "=" | "<>" | "<" | "<=" | ">" | ">=";

/** One condition of COUNTIFS and its sisters, read: ">=60%", "甲*", 5, "". */
export interface Criterion {
  readonly op: CriterionOp;
  /** Number, text in lower case, logical, error; null: the empty cell. */
  readonly value: Scalar;
  /** For a text with the wildcards * and ?. */
  readonly pattern?: RegExp;
  /** "" also takes texts without characters, "=" only empty cells. */
  readonly emptyText?: boolean;
}

const PARTS = /^(<=|>=|<>|=|<|>)?([\s\S]*)$/;

/** A blank criterion means 0, as Excel reads a reference to an empty cell. */
export function readCriterion(cell: Scalar): Criterion {
  if (cell === null) return { op: "=", value: 0 };
  if (typeof cell === "number") return { op: "=", value: digits15(cell) };
  if (typeof cell !== "string") return { op: "=", value: cell };
  const [, sign, rest] = PARTS.exec(cell) ?? ["", undefined, cell];
  const op = (sign ?? "=") as CriterionOp;
  if (rest === "") return { op, value: null, emptyText: sign === undefined };
  const number = numberOfText(rest);
  if (number !== undefined) return { op, value: digits15(number) };
  const word = rest.toUpperCase();
  if (word === "TRUE" || word === "FALSE") return { op, value: word === "TRUE" };
  const error = ERRORS.find((text) => text === word);
  if (error !== undefined) return { op, value: { error } };
  const isPattern = (op === "=" || op === "<>") && /[*?~]/.test(rest);
  return {
    op,
    value: foldText(rest),
    ...(isPattern ? { pattern: patternOf(foldText(rest)) } : {}),
  };
}

/** * any characters, ? one, ~ takes the next one literally. */
export function patternOf(text: string): RegExp {
  const source = text.replace(/~([*?~])|[*?]|[\\^$.+()[\]{}|]/g, (sign, literal?: string) => {
    if (literal !== undefined) return `\\${literal}`.replace("\\~", "~");
    if (sign === "*") return "[\\s\\S]*";
    return sign === "?" ? "[\\s\\S]" : `\\${sign}`;
  });
  return new RegExp(`^${source}$`);
}

/** Excel's criteria see 15 digits of a number; both sides are cut alike, so no value beats itself. */
export function digits15(x: number): number {
  const short = Math.round(x * 1e6) / 1e6;
  return short === x ? x : Number(x.toPrecision(15));
}

/** Tells for each cell of a list whether it meets the criterion. */
export function matcher(criterion: Criterion, list: Vector): (cell: number) => boolean {
  if (criterion.op === "<>") {
    const equal = matcher({ ...criterion, op: "=" }, list);
    return (cell) => !equal(cell);
  }
  const { value, op } = criterion;
  const { numbers, kinds } = list;
  const kindOf = (cell: number) => (kinds === null ? Kind.Number : kinds[cell]);
  if (typeof value === "number") {
    const fits = comparison(op, value);
    // a text that reads as the number counts as equal to it, but is never more or less
    const asText = op === "=" ? numbersOfTexts(list.texts) : undefined;
    return (cell) => {
      const kind = kindOf(cell);
      if (kind === Kind.Number) return fits(digits15(numbers[cell]));
      return kind === Kind.Text && asText !== undefined && fits(asText[numbers[cell]]);
    };
  }
  if (typeof value === "string") {
    const flags = foldTexts(list.texts).map((text) => textFits(criterion, text));
    return (cell) => kindOf(cell) === Kind.Text && flags[numbers[cell]];
  }
  if (typeof value === "boolean") {
    const fits = comparison(op, value ? 1 : 0);
    return (cell) => kindOf(cell) === Kind.Logical && fits(numbers[cell]);
  }
  if (value !== null) {
    const code = ERRORS.indexOf(value.error);
    return (cell) => op === "=" && kindOf(cell) === Kind.Error && numbers[cell] === code;
  }
  const isEmptyText = (cell: number) =>
    criterion.emptyText === true && kindOf(cell) === Kind.Text && list.texts[numbers[cell]] === "";
  return (cell) => op === "=" && (kindOf(cell) === Kind.Blank || isEmptyText(cell));
}

function textFits({ op, value, pattern }: Criterion, text: string): boolean {
  if (pattern !== undefined) return pattern.test(text);
  const wanted = value as string;
  if (op === "=") return text === wanted;
  if (op === "<") return text < wanted;
  if (op === "<=") return text <= wanted;
  return op === ">" ? text > wanted : text >= wanted;
}

function comparison(op: CriterionOp, limit: number): (x: number) => boolean {
  if (op === "=") return (x) => x === limit;
  if (op === "<") return (x) => x < limit;
  if (op === "<=") return (x) => x <= limit;
  return op === ">" ? (x) => x > limit : (x) => x >= limit;
}

/**
 * A key under which a list cell is found by an equality criterion: same key, same match. Cells that
 * no such criterion finds (blanks) have none.
 */
export function cellKeys(list: Vector): (cell: number) => number | string | undefined {
  const asNumber = numbersOfTexts(list.texts);
  const keys = foldTexts(list.texts).map((text, i) =>
    Number.isNaN(asNumber[i]) ? `t${text}` : digits15(asNumber[i])
  );
  return (cell) => {
    const i = list.length === 1 ? 0 : cell;
    const x = list.numbers[i];
    switch (list.kinds === null ? Kind.Number : list.kinds[i]) {
      case Kind.Number:
        return digits15(x) + 0;
      case Kind.Text:
        return keys[x];
      case Kind.Logical:
        return x !== 0 ? "TRUE" : "FALSE";
      case Kind.Error:
        return ERRORS[x];
      default:
        return undefined;
    }
  };
}
