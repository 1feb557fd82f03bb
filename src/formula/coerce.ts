import { buildVector, isLogicalVector } from "./build";
import { numberOfText, textOfNumber } from "./numberText";
import { cellAt, ERRORS, Kind, type Vector } from "./vector";

const VALUE = ERRORS.indexOf("#VALUE!");

/**
 * What arithmetic sees: numbers and errors only. A blank is 0, TRUE is 1, a text that reads as a
 * number is that number and any other text #VALUE!.
 */
export function toNumbers(vector: Vector): Vector {
  const { kinds, length, texts } = vector;
  if (kinds === null) return vector;
  const numbers = vector.numbers.slice();
  const read = texts.length === 0 ? undefined : numbersOfTexts(texts);
  let errors: Uint8Array | null = null;
  for (let i = 0; i < length; i++) {
    if (kinds[i] === Kind.Text && read !== undefined) {
      numbers[i] = read[numbers[i]];
      if (!Number.isNaN(numbers[i])) continue;
      numbers[i] = VALUE;
    } else if (kinds[i] !== Kind.Error) continue;
    errors ??= new Uint8Array(length);
    errors[i] = Kind.Error;
  }
  return { length, numbers, kinds: errors, texts: [] };
}

const readTexts = new WeakMap<readonly string[], Float64Array>();

/** Each text of a dictionary as a number, NaN where it is none. */
export function numbersOfTexts(texts: readonly string[]): Float64Array {
  let numbers = readTexts.get(texts);
  if (numbers === undefined) {
    numbers = Float64Array.from(texts, (text) => numberOfText(text) ?? NaN);
    readTexts.set(texts, numbers);
  }
  return numbers;
}

/** What a condition sees: 1, 0 or an error. Text is #VALUE! unless it reads TRUE or FALSE. */
export function toTruth(vector: Vector): Vector {
  const { kinds, length, texts } = vector;
  if (isLogicalVector(vector)) return { ...vector, kinds: null };
  const numbers = new Float64Array(length);
  let errors: Uint8Array | null = null;
  for (let i = 0; i < length; i++) {
    const kind = kinds === null ? Kind.Number : kinds[i];
    if (kind !== Kind.Text && kind !== Kind.Error) {
      numbers[i] = vector.numbers[i] !== 0 ? 1 : 0;
      continue;
    }
    const word = kind === Kind.Text ? texts[vector.numbers[i]].toUpperCase() : "";
    if (word === "TRUE" || word === "FALSE") {
      numbers[i] = word === "TRUE" ? 1 : 0;
      continue;
    }
    errors ??= new Uint8Array(length);
    errors[i] = Kind.Error;
    numbers[i] = kind === Kind.Error ? vector.numbers[i] : VALUE;
  }
  return { length, numbers, kinds: errors, texts: [] };
}

/** What text functions see: texts and errors only. */
export function toTexts(vector: Vector): Vector {
  const { kinds, length } = vector;
  if (kinds !== null && kinds.every((kind) => kind === Kind.Text || kind === Kind.Error)) {
    return vector;
  }
  const built = buildVector(length);
  for (let i = 0; i < length; i++) {
    const cell = cellAt(vector, i);
    if (cell !== null && typeof cell === "object") built.error(i, cell.error);
    else built.text(i, textOfCell(cell));
  }
  return built.done();
}

/** A cell as `&` writes it. */
export function textOfCell(cell: number | string | boolean | null): string {
  if (cell === null) return "";
  if (typeof cell === "number") return textOfNumber(cell);
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return cell;
}

const foldedTexts = new WeakMap<readonly string[], readonly string[]>();

/** The texts of a dictionary as Excel compares them: case is ignored, width is not. */
export function foldTexts(texts: readonly string[]): readonly string[] {
  let folded = foldedTexts.get(texts);
  if (folded === undefined) {
    folded = texts.map(foldText);
    foldedTexts.set(texts, folded);
  }
  return folded;
}

export function foldText(text: string): string {
  return text.toLowerCase();
}
