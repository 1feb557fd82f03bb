import { readSchemeCells, type SchemeReading, type SheetProblem } from "../scheme/sheet";
import type { Scheme } from "../scheme/types";
import { schemeSheetWordingFor, sheetProblemText } from "../wording/schemeSheet";
import { FunctionProblem } from "./functionProblem";
import { rangeCells, sameRange, usedRows, type Range } from "./rangeCells";

interface Kept {
  readonly range: Range;
  readonly reading: SchemeReading;
}

/** So many sheets are told apart without reading them anew. */
const MOST_SHEETS = 8;

/** Latest use first. */
let kept: readonly Kept[] = [];

/**
 * The scheme that stands in a range. It is read once for all calls that hand in the same cells: the
 * gradings are kept by scheme, so the same content must give the very same scheme.
 */
export function schemeInRange(given: Range): Scheme {
  const range = usedRows(given);
  const known = kept.find((one) => sameRange(one.range, range));
  const now = known ?? { range, reading: read(range) };
  if (now !== kept[0]) kept = [now, ...kept.filter((one) => one !== known)].slice(0, MOST_SHEETS);
  const { reading } = now;
  if ("scheme" in reading) return reading.scheme;
  const [first, ...more] = reading.problems;
  if (first.code === "no-scheme-sheet") throw new FunctionProblem("scheme-range", {});
  throw new FunctionProblem("scheme-sheet", {
    zh: sentences(first, more.length, "zh-CN"),
    en: sentences(first, more.length, "en-US"),
  });
}

function read(range: Range): SchemeReading {
  const { values, numberFormats } = rangeCells(range);
  return readSchemeCells({ values, formats: numberFormats });
}

/** Cells are counted from the range's own first one: a function is not told where its range lies. */
function sentences(first: SheetProblem, more: number, language: string): string {
  const { inRange, moreProblems } = schemeSheetWordingFor(language);
  const { row, column } = first.cell;
  const text = sheetProblemText(first, language, inRange(row + 1, column + 1));
  if (more === 0) return text;
  return `${text}${language === "zh-CN" ? "" : " "}${moreProblems(more)}`;
}
