import { countFilled, isBlankRow } from "./grid";
import type { Grid, Span } from "./grid";
import { headerBand, joins } from "./headerBand";
import type { HeaderBand } from "./headerBand";
import { isBlankCell, isBlankWord, foldText } from "./plainText";

/** Rows that are looked at for the header, and rows beneath it for data. */
const SEARCHED = 60;
const SAMPLE = 20;
/** The first row that is nearly as good as the best is the header: data rows of text look alike. */
const NEARLY = 0.85;
/** What a row scores at most besides its texts: numbers beneath, data beneath, headers all known. */
const MOST_ELSE = 1 + 0.5 + 2;

export interface FoundHeader extends HeaderBand {
  readonly score: number;
  /** Distinct texts that can be headers. */
  readonly labels: number;
  /** Columns with a text header over numbers. */
  readonly contrast: number;
  /** Share of the header cells that the scheme knows. */
  readonly known: number;
}

/** Whether a header is one that the scheme looks for. */
export type IsKnown = (header: string) => boolean;

/**
 * The header among rows top..bottom of the span. A row scores by how many of the columns it names with
 * distinct short texts (twice), by how few other things it holds, by numbers standing beneath texts,
 * by having data beneath at all, and by headers the scheme knows (twice).
 */
export function findHeader(
  grid: Grid,
  top: number,
  bottom: number,
  span: Span,
  isKnown: IsKnown
): FoundHeader | undefined {
  const candidates: FoundHeader[] = [];
  let best = 0;
  for (let row = top; row <= Math.min(bottom, top + SEARCHED - 1); row++) {
    const candidate = scoreHeader(grid, row, bottom, span, isKnown, best * NEARLY);
    if (candidate === undefined) continue;
    candidates.push(candidate);
    best = Math.max(best, candidate.score);
  }
  return candidates.find(({ score }) => score >= best * NEARLY);
}

/** Undefined too where the row surely scores less than `least`: most rows of data need no closer look. */
export function scoreHeader(
  grid: Grid,
  row: number,
  bottom: number,
  span: Span,
  isKnown: IsKnown,
  least = 0
): FoundHeader | undefined {
  if (countFilled(grid, row, span, 2) === 0) return undefined;
  // The upper rows of a header are no header of their own.
  if (row < bottom && joins(grid, row, span)) return undefined;
  const band = headerBand(grid, row, span);
  const filled = band.headers.filter((header) => header !== "").length;
  const labels = new Map<string, string>();
  band.headers.forEach((header, i) => {
    if (!isHeaderText(grid, band, i, span)) return;
    const text = foldText(header);
    if (!labels.has(text)) labels.set(text, header);
  });
  const columns = span.to - span.from + 1;
  if (labels.size < Math.min(2, columns) || labels.size / filled < 0.5) return undefined;
  const texts = (2 * labels.size) / columns + labels.size / filled;
  if (texts + MOST_ELSE < least) return undefined;
  const known = [...labels.values()].filter(isKnown).length;
  const sample = sampleRows(grid, row + 1, bottom, span);
  const contrast = countContrast(grid, band, span, sample);
  const score =
    (2 * labels.size) / columns +
    labels.size / filled +
    contrast / columns +
    (sample.length > 0 ? 0.5 : 0) +
    (2 * known) / labels.size;
  return { ...band, score, labels: labels.size, contrast, known: known / labels.size };
}

/** Short texts that are no number, no blank word, no note, and not a title merged across columns. */
function isHeaderText(grid: Grid, band: HeaderBand, index: number, span: Span): boolean {
  const header = band.headers[index];
  if (header === "" || header.length > 80) return false;
  const text = foldText(header);
  if (/^[-+(]?[¥$]?[\d.,/:-]+[%万亿)]?$/.test(text) || isBlankWord(text)) return false;
  if (/[:。!;]./.test(text.replace(/\([^)]*\)/g, ""))) return false;
  const merge = grid.mergeAt(band.bottom, span.from + index);
  return merge === undefined || merge.left === merge.right || merge.top < band.bottom;
}

function sampleRows(grid: Grid, from: number, bottom: number, span: Span): number[] {
  const rows: number[] = [];
  for (let row = from; row <= Math.min(bottom, from + 3 * SAMPLE); row++) {
    if (rows.length < SAMPLE && !isBlankRow(grid, row, span)) rows.push(row);
  }
  return rows;
}

function countContrast(
  grid: Grid,
  band: HeaderBand,
  span: Span,
  sample: readonly number[]
): number {
  let count = 0;
  for (let column = span.from; column <= span.to; column++) {
    if (band.headers[column - span.from] === "") continue;
    if (typeof grid.at(band.bottom, column) === "number") continue;
    const filled = sample.filter((row) => !isBlankCell(grid.at(row, column)));
    const numbers = filled.filter((row) => typeof grid.at(row, column) === "number");
    if (numbers.length > 0 && numbers.length >= filled.length / 2) count++;
  }
  return count;
}
