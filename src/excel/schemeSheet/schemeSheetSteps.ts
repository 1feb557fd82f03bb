/** What fills a scheme sheet; no round trips of its own. */
import type { CellLook, SchemeCell, SchemeCells } from "../../scheme/sheet";
import { bytesOf, type Step } from "../sendSteps";
import { asText } from "../textCell";
import { blocksOf, type Block } from "./blocks";

/** So many rows go out at a time. */
const BLOCK_ROWS = 200;

/** Everything of a sheet that is empty and open: cells, looks, rules, print, and at last its protection. */
export function schemeSheetSteps(
  sheet: () => Excel.Worksheet,
  cells: SchemeCells,
  footer: string
): readonly Step[] {
  const { rows } = cells;
  const width = rows[0].length;
  const at = ({ row, column, rows: height, columns }: Omit<Block<unknown>, "is">) =>
    sheet().getRangeByIndexes(row, column, height, columns);
  const step = (bytes: number, queue: () => void): Step => ({ bytes, queue });
  const blocks = Array.from({ length: Math.ceil(rows.length / BLOCK_ROWS) }, (_, i) => ({
    row: i * BLOCK_ROWS,
    part: rows.slice(i * BLOCK_ROWS, (i + 1) * BLOCK_ROWS),
  }));
  return [
    // The formats come first: a text that is written into a cell for texts stays one.
    ...blocks.map(({ row, part }) =>
      step(part.length * width * 20, () => {
        const block = at({ row, column: 0, rows: part.length, columns: width });
        block.numberFormat = part.map((line) => line.map(formatOf));
      })
    ),
    ...blocks.map(({ row, part }) =>
      step(bytesOf(part.flat().map(({ value }) => value)), () => {
        const block = at({ row, column: 0, rows: part.length, columns: width });
        block.values = part.map((line) => line.map(valueOf));
      })
    ),
    step(2_000, () => queueBody(sheet(), cells)),
    ...blocksOf(rows, lookOf).map((block) =>
      step(1_000, () => queueLook(at(block).format, block.is))
    ),
    ...blocksOf(rows, ruleKey).map((block) =>
      step(1_000, () => {
        at(block).dataValidation.rule = ruleOf(block.is);
      })
    ),
    step(2_000, () => queueHeights(sheet(), cells)),
    step(4_000, () => queuePrint(sheet(), cells, footer)),
    step(1_000, () => queueProtection(sheet())),
  ];
}

const isOpen = ({ look }: SchemeCell) => look === "input" || look === "assumed";

const TEXT = "@";

/** Texts are kept as texts whatever is typed; numbers and what may be either stay general. */
const formatOf = (cell: SchemeCell): string =>
  isOpen(cell) && typeof cell.value === "string" && cell.isNumber !== true && !cell.mayBeNumber
    ? TEXT
    : "General";

/** In a cell for texts nothing is turned, and an apostrophe before the text would stay. */
const valueOf = (cell: SchemeCell) =>
  typeof cell.value === "string" && formatOf(cell) !== TEXT ? asText(cell.value) : cell.value;

const lookOf = ({ look }: SchemeCell): CellLook | undefined =>
  look === "plain" ? undefined : look;

/** One text for one rule: neighbours with the same rule are told by it. */
function ruleKey({ choices, isNumber }: SchemeCell): string | undefined {
  if (choices !== undefined) return choices.join(",");
  return isNumber === true ? NUMBER : undefined;
}

const NUMBER = "\u0000number";

/** Far beyond every number of a scheme. */
const MOST = 1e12;

const ruleOf = (key: string): Excel.DataValidationRule =>
  key === NUMBER
    ? { decimal: { formula1: -MOST, formula2: MOST, operator: "Between" } }
    : { list: { inCellDropDown: true, source: key } };

/** Points of a character of the standard font, and of the cell's margins. */
const CHARACTER_POINTS = 5.25;
const MARGIN_POINTS = 3.75;

function queueBody(sheet: Excel.Worksheet, { rows, widths, headRows, printed }: SchemeCells): void {
  widths.forEach((width, column) => {
    const { format } = sheet.getCell(0, column);
    format.columnWidth = width * CHARACTER_POINTS + MARGIN_POINTS;
  });
  sheet.getRangeByIndexes(0, 0, rows.length, rows[0].length).format.verticalAlignment = "Top";
  // Title and hint run over their neighbours; what is printed below them is wrapped.
  sheet.getRangeByIndexes(2, 0, rows.length - 2, printed).format.wrapText = true;
  sheet.freezePanes.freezeRows(headRows);
}

const LINE_POINTS = 16.5;

/** Excel itself measures better, and lets the heights follow what is typed later. */
function queueHeights(sheet: Excel.Worksheet, { rows, lines }: SchemeCells): void {
  for (const { row, rows: height, is } of blocksOf(
    lines.map((count) => [count]),
    (count) => (count > 1 ? count : undefined)
  ))
    sheet.getRangeByIndexes(row, 0, height, 1).format.rowHeight = is * LINE_POINTS;
  sheet.getRangeByIndexes(0, 0, rows.length, 1).format.autofitRows();
}

const FILLS: Partial<Readonly<Record<CellLook, string>>> = {
  section: "#D9E5F3",
  header: "#F0F4F9",
  assumed: "#FFF3D6",
};

const BOLD: readonly CellLook[] = ["title", "section", "header", "assumed"];

function queueLook(format: Excel.RangeFormat, look: CellLook): void {
  const fill = FILLS[look];
  if (fill !== undefined) format.fill.color = fill;
  if (BOLD.includes(look)) format.font.bold = true;
  if (look === "title") format.font.size = 14;
  if (look === "input" || look === "assumed") format.protection.locked = false;
}

function queuePrint(
  sheet: Excel.Worksheet,
  { rows, printed, headRows }: SchemeCells,
  footer: string
) {
  const { pageLayout } = sheet;
  pageLayout.orientation = "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.printGridlines = true;
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintArea(sheet.getRangeByIndexes(0, 0, rows.length, printed));
  pageLayout.setPrintTitleRows(`$1:$${headRows}`);
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.rightHeader = "&A";
  defaultForAllPages.leftFooter = footer.replaceAll("&", "&&");
  defaultForAllPages.centerFooter = "&P / &N";
  defaultForAllPages.rightFooter = "&D";
}

/** Without a password: whoever wants to change the form itself can. */
function queueProtection({ protection }: Excel.Worksheet): void {
  protection.protect({
    allowAutoFilter: true,
    allowFormatCells: true,
    allowFormatColumns: true,
    allowFormatRows: true,
    allowInsertRows: true,
    allowDeleteRows: true,
  });
}
