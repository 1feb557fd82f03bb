import type { Steps } from "../formula/steps";
import { countFilled, firstFilled } from "./grid";
import type { Grid, Span } from "./grid";
import type { HeaderBand } from "./headerBand";
import { markBareTotals } from "./markBareTotals";
import { foldText, isBlankCell, plainText } from "./plainText";

/** What a row below the header is. */
export type RowKind = "customer" | "total" | "blank" | "header" | "note";

const TOTAL =
  /^(?:本页|本月|本年|本季|本期|全部|以上|各项)?(?:合计|小计|总计|共计|总和|总合计)(?:数|金额|行)?(?:\(.*\))?(?:\d+[家户个]?)?:?$/;
/** Words that stand for a total only where the row begins with them. */
const FIRST_TOTAL =
  /^(?:累计|本月累计|本年累计|汇总|平均|平均值|平均数|average|total|totals|subtotal|sub-total|grandtotal|sum):?$|^.{1,10}(?:小计|合计|总计|汇总):?$/;
/** Most names are told apart from totals by this alone; full-width letters are looked at closely. */
const LIKE_TOTAL = /[计和均汇\uff00-\uffef]|tal|sum|avera/i;
const SECOND_TOTAL = /^(?:total|subtotal|grandtotal):?$/;

const NOTE =
  /^(?:\d*[备附]?注\d*|[*※].*|说明|填表说明|备注说明|制表人?|制表日期|填表人?|编制人?|审核人?|复核人?|审批人?|批准人?|负责人签字|签字|打印(?:时间|日期)|导出时间|统计时间|数据来源|来源|单位|金额单位|notes?|remarks?|source|preparedby|printed)[:.、]/;

/** Rows classified within a few milliseconds. */
const ROWS_A_STEP = 8192;

/** Classifies the rows between the header and the end of the block. */
export function* rowKinds(
  grid: Grid,
  band: HeaderBand,
  bottom: number,
  span: Span
): Steps<RowKind[]> {
  const kinds: RowKind[] = [];
  const labels = labelsOf(grid, band, span);
  for (let row = band.bottom + 1; row <= bottom; row++) {
    kinds.push(rowKind(grid, row, labels, span));
    if (kinds.length % ROWS_A_STEP === 0) yield;
  }
  for (let i = kinds.length - 1; i >= 0; i--) {
    const row = band.bottom + 1 + i;
    if (kinds[i] === "customer" && isBlockTitle(grid, row, span, kinds, i)) kinds[i] = "note";
  }
  markTrailingNotes(grid, band.bottom + 1, kinds, span);
  yield;
  markBareTotals(grid, band.bottom + 1, kinds, span);
  return kinds;
}

type Cells = Grid["cells"]["values"][number];

function rowKind(grid: Grid, row: number, labels: Labels, span: Span): RowKind {
  const first = firstFilled(grid, row, span);
  if (first < 0) return "blank";
  const cells = grid.cells.values[row];
  if (isTotal(cells, first, span)) return "total";
  if (labels.some((ofRow) => repeatsHeader(cells, ofRow))) return "header";
  const value = cells[first];
  if (typeof value !== "string") return "customer";
  const few = countFilled(grid, row, span, 4) <= Math.min(3, (span.to - span.from + 1) / 2);
  return few && NOTE.test(foldText(value)) ? "note" : "customer";
}

/** 合计 is looked for in the first two texts of the row: 华东 | 小计 | 1,200. */
function isTotal(cells: Cells, first: number, span: Span): boolean {
  let texts = 0;
  for (let column = first; column <= span.to && texts < 2; column++) {
    const value = cells[column];
    if (typeof value !== "string" || isBlankCell(value)) continue;
    texts++;
    if (value.length > 24 || !LIKE_TOTAL.test(value)) continue;
    const text = foldText(value);
    if (TOTAL.test(text)) return true;
    if ((texts === 1 ? FIRST_TOTAL : SECOND_TOTAL).test(text)) return true;
  }
  return false;
}

/** The texts of each header row, as they stand and as they are compared. */
type Labels = readonly (readonly Label[])[];

interface Label {
  readonly column: number;
  readonly text: string;
  readonly plain: string;
}

const labelsOf = (grid: Grid, { top, bottom }: HeaderBand, { from, to }: Span): Labels =>
  Array.from({ length: bottom - top + 1 }, (_, i) =>
    Array.from({ length: to - from + 1 }, (_, c) => from + c).flatMap((column): Label[] => {
      const text = grid.at(top + i, column);
      if (typeof text !== "string" || isBlankCell(text)) return [];
      return [{ column, text, plain: plainText(text) }];
    })
  );

/** The header again, or one row of it: most of its texts stand in their own columns. */
function repeatsHeader(cells: Cells, labels: readonly Label[]): boolean {
  let same = 0;
  let texts = 0;
  for (const { column, text, plain } of labels) {
    texts++;
    const value = cells[column];
    if (typeof value === "string" && (value === text || plainText(value) === plain)) same++;
    else if (texts - same > 2) break;
  }
  return same >= 2 && same >= 0.6 * texts;
}

/** A title between blocks: one text, merged across, or right above a repeated header. */
function isBlockTitle(
  grid: Grid,
  row: number,
  span: Span,
  kinds: readonly RowKind[],
  index: number
): boolean {
  const columns = span.to - span.from + 1;
  if (columns < 3 || countFilled(grid, row, span, 2) !== 1) return false;
  if (grid.mergedWidth(row) >= columns / 2) return true;
  let next = index + 1;
  while (kinds[next] === "blank") next++;
  return kinds[next] === "header";
}

/** Below the last full row, a lone text far below, a sentence, or one in another column is a note. */
function markTrailingNotes(grid: Grid, firstRow: number, kinds: RowKind[], span: Span): void {
  if (span.to - span.from + 1 < 3) return;
  const alone = (i: number): boolean => countFilled(grid, firstRow + i, span, 2) === 1;
  let last = kinds.length - 1;
  while (last >= 0 && (kinds[last] !== "customer" || alone(last)) && kinds[last] !== "total")
    last--;
  if (last < 0) return;
  const home = firstFilled(grid, firstRow + last, span);
  let gap = 0;
  let isOver = kinds[last] === "total";
  for (let i = last + 1; i < kinds.length; i++) {
    if (kinds[i] === "blank") {
      gap++;
      continue;
    }
    if (kinds[i] === "customer") {
      const column = firstFilled(grid, firstRow + i, span);
      const value = grid.at(firstRow + i, column);
      const isSentence =
        typeof value === "string" && (value.length > 24 || /[。；;！]/.test(value));
      isOver ||= gap >= 2 || isSentence || column > home + 1;
      if (isOver) kinds[i] = "note";
    } else if (kinds[i] === "note") isOver = true;
    gap = 0;
  }
}
