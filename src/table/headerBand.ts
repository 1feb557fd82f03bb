import { headerText } from "./grid";
import type { Grid, Merge, Span } from "./grid";
import { foldText, isBlankCell, plainText } from "./plainText";
import { parseUnit } from "./unit";

/** One to three header rows and the header of each column, upper rows joined with "/". */
export interface HeaderBand {
  readonly top: number;
  readonly bottom: number;
  /** One per column of the span; "" where there is none. */
  readonly headers: readonly string[];
}

const MOST_ROWS = 3;
/** A merge over this share of the columns is a title, not a group. */
const TITLE_SHARE = 0.8;

/** The header that ends in row `bottom`. */
export function headerBand(grid: Grid, bottom: number, span: Span): HeaderBand {
  let top = bottom;
  while (bottom - top + 1 < MOST_ROWS && top > 0 && joins(grid, top - 1, span)) top--;
  const rows = Array.from({ length: bottom - top + 1 }, (_, i) =>
    bandRow(grid, top + i, bottom, span)
  );
  const headers = rows[0].map((_, i) => {
    const parts: string[] = [];
    for (const row of rows) if (row[i] !== "" && parts.at(-1) !== row[i]) parts.push(row[i]);
    return parts.join("/");
  });
  return { top, bottom, headers };
}

/** Whether `row` is an upper header row over the row below it. */
export function joins(grid: Grid, row: number, span: Span): boolean {
  if (hasDownwardMerge(grid, row, span) || isUnitRow(grid, row + 1, span)) return true;
  return groupMerges(grid, row, span) > 0 || spreadsUnmerged(grid, row, span);
}

/** 客户名称 merged over both header rows: text above, nothing of its own below. */
function hasDownwardMerge(grid: Grid, row: number, span: Span): boolean {
  for (let column = span.from; column <= span.to; column++) {
    const merge = grid.mergeAt(row, column);
    if (merge === undefined || merge.bottom <= row || isTitle(grid, row, merge, span)) continue;
    if (merge.bottom - merge.top < MOST_ROWS && isLabel(grid, merge.top, merge.left)) return true;
  }
  return false;
}

/** 进货额 merged over 1月 2月 3月: groups with texts beneath each of their columns. */
function groupMerges(grid: Grid, row: number, span: Span): number {
  if (grid.mergedWidth(row) === 0) return 0;
  let groups = 0;
  let texts = 0;
  for (let column = span.from; column <= span.to; column++) {
    if (isLabel(grid, row, column)) texts++;
    const merge = grid.mergeAt(row, column);
    if (merge === undefined || merge.left !== column || merge.right === column) continue;
    if (merge.top !== row || merge.bottom !== row || isTitle(grid, row, merge, span)) continue;
    let below = isLabel(grid, row, column);
    for (let c = merge.left; c <= Math.min(merge.right, span.to); c++) {
      if (!hasLabel(grid, row + 1, c)) below = false;
    }
    if (below) groups++;
  }
  return texts >= 2 ? groups : 0;
}

/** The same without merging: 进货额 over the first of its months, 客户名称 over an empty cell. */
function spreadsUnmerged(grid: Grid, row: number, span: Span): boolean {
  let texts = 0;
  let above = false;
  let spread = false;
  for (let column = span.from; column <= span.to; column++) {
    const upper = grid.at(row, column);
    const lower = grid.at(row + 1, column);
    if (!isBlankCell(lower) && !isLabel(grid, row + 1, column)) return false;
    if (!isBlankCell(upper) && !isLabel(grid, row, column)) return false;
    if (!isBlankCell(upper)) texts++;
    if (!isBlankCell(upper) && isBlankCell(lower)) above = true;
    const begins = column > span.from && !isBlankCell(grid.at(row, column - 1));
    if (isBlankCell(upper) && !isBlankCell(lower) && begins) {
      if (!isBlankCell(grid.at(row + 1, column - 1))) spread = true;
    }
  }
  return texts >= 2 && above && spread;
}

/** Nothing but units, each below a label: 万元, （天）, %. */
function isUnitRow(grid: Grid, row: number, span: Span): boolean {
  let units = 0;
  for (let column = span.from; column <= span.to; column++) {
    const value = grid.at(row, column);
    if (isBlankCell(value)) continue;
    if (typeof value !== "string" || !isLabel(grid, row - 1, column)) return false;
    const word = foldText(value).replace(/^\((.*)\)$/, "$1");
    if (parseUnit(word.replace(/^单位:?/, "")) === undefined) return false;
    units++;
  }
  return units > 0;
}

/** Merged over nearly all columns, and no header hangs down beside it. */
function isTitle(grid: Grid, row: number, { left, right }: Merge, span: Span): boolean {
  if (right - left + 1 < TITLE_SHARE * (span.to - span.from + 1)) return false;
  for (let column = span.from; column <= span.to; column++) {
    const beside = column < left || column > right ? grid.mergeAt(row, column) : undefined;
    if (beside !== undefined && beside.bottom > row) return false;
  }
  return true;
}

/** A label, its own or merged, or a month that is a date. */
function hasLabel(grid: Grid, row: number, column: number): boolean {
  const merge = grid.mergeAt(row, column);
  if (isLabel(grid, merge?.top ?? row, merge?.left ?? column)) return true;
  return typeof grid.at(row, column) === "number" && headerText(grid, row, column).endsWith("月");
}

/** A short text that is no note such as 单位：万元. */
export function isLabel(grid: Grid, row: number, column: number): boolean {
  const value = grid.at(row, column);
  if (typeof value !== "string" || isBlankCell(value) || value.length > 60) return false;
  const text = plainText(value);
  return !/^[-+]?[\d.,%]+$/.test(text) && !/:./.test(text.replace(/\([^)]*\)/g, ""));
}

/** The texts a band row gives to each column; groups spread right over the labels below them. */
function bandRow(grid: Grid, row: number, bottom: number, span: Span): string[] {
  const texts: string[] = [];
  const unmerged = row < bottom && spreadsUnmerged(grid, row, span);
  let group = "";
  for (let column = span.from; column <= span.to; column++) {
    const merge = grid.mergeAt(row, column);
    const title = merge !== undefined && row < bottom && isTitle(grid, row, merge, span);
    const own = headerText(grid, merge?.top ?? row, merge?.left ?? column);
    const upper = row < bottom && !isLabel(grid, merge?.top ?? row, merge?.left ?? column);
    const lower = row < bottom && !isBlankCell(grid.at(row + 1, column));
    if (own !== "") group = lower ? own : "";
    if (title || (upper && own !== "" && lower)) texts.push("");
    else if (own === "" && unmerged && lower) texts.push(group);
    else texts.push(own);
  }
  return texts;
}
