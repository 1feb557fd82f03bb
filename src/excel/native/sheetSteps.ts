import type { CellLook, NativeCell, NativeSheet } from "../../table/native/types";
import { setFormat } from "../queueRun";
import type { Step } from "../sendSteps";
import { asText } from "../textCell";

/** So many cells are queued at a time. */
const BLOCK_CELLS = 5_000;

/** What fills a new sheet: its cells in blocks of rows, then how they look. */
export function sheetSteps(sheet: () => Excel.Worksheet, part: NativeSheet): readonly Step[] {
  const width = Math.max(...part.cells.map(({ column }) => column)) + 1;
  const looks = looksOf(part.cells);
  return [
    ...blocksOf(part.cells, width).map(({ row, grid }): Step => ({
      bytes: bytesOf(grid),
      queue: () => {
        sheet().getRangeByIndexes(row, 0, grid.length, width).formulas = grid as string[][];
      },
    })),
    ...looks.map(({ look, row, column, rows, columns }): Step => ({
      bytes: 500,
      queue: () => queueLook(sheet().getRangeByIndexes(row, column, rows, columns), look),
    })),
    { bytes: 4_000, queue: () => queueFrame(sheet(), part, width) },
  ];
}

type Plain = string | number | boolean;

interface Block {
  readonly row: number;
  readonly grid: readonly (readonly Plain[])[];
}

/** Whole rows, "" where nothing stands: on a new sheet that clears nothing. */
function blocksOf(cells: readonly NativeCell[], width: number): readonly Block[] {
  const first = Math.min(...cells.map(({ row }) => row));
  const last = Math.max(...cells.map(({ row }) => row));
  const grid = Array.from({ length: last - first + 1 }, () => new Array<Plain>(width).fill(""));
  for (const cell of cells) grid[cell.row - first][cell.column] = contentOf(cell);
  const rows = Math.max(1, Math.floor(BLOCK_CELLS / width));
  return Array.from({ length: Math.ceil(grid.length / rows) }, (_, i) => ({
    row: first + i * rows,
    grid: grid.slice(i * rows, (i + 1) * rows),
  }));
}

function contentOf({ formula, value }: NativeCell): Plain {
  if (formula !== undefined) return `=${formula}`;
  if (typeof value === "string") return asText(value);
  return typeof value === "object" || value === null ? "" : value;
}

/** As the request has them: what is not plain takes three bytes. */
function bytesOf(grid: Block["grid"]): number {
  let bytes = 0;
  for (const line of grid)
    for (const value of line)
      if (typeof value !== "string") bytes += 20;
      else {
        bytes += 5;
        for (let i = 0; i < value.length; i++) bytes += value.charCodeAt(i) > 127 ? 3 : 1;
      }
  return bytes;
}

interface Look {
  readonly look: CellLook;
  readonly row: number;
  readonly column: number;
  rows: number;
  columns: number;
}

/** Neighbours that look alike: headers along a row, everything else down a column. */
function looksOf(cells: readonly NativeCell[]): readonly Look[] {
  const shown = cells.flatMap(({ row, column, look }) =>
    look === undefined || look === "input" ? [] : [{ row, column, look }]
  );
  const along = shown.filter(({ look }) => look === "header");
  const down = shown.filter(({ look }) => look !== "header");
  along.sort((a, b) => a.row - b.row || a.column - b.column);
  down.sort((a, b) => a.column - b.column || a.row - b.row);
  const found: Look[] = [];
  for (const { row, column, look } of [...along, ...down]) {
    const last = found.at(-1);
    const isBeside =
      last?.look === look && last.row === row && last.column + last.columns === column;
    const isBelow = last?.look === look && last.column === column && last.row + last.rows === row;
    if (last !== undefined && look === "header" && isBeside) last.columns++;
    else if (last !== undefined && look !== "header" && isBelow) last.rows++;
    else found.push({ look, row, column, rows: 1, columns: 1 });
  }
  return found;
}

function queueLook(range: Excel.Range, look: CellLook): void {
  const { format } = range;
  if (look === "date" || look === "constantDate") setFormat(range, "yyyy-mm-dd");
  if (look === "title" || look === "header") format.font.bold = true;
  if (look === "title") format.font.size = 14;
  if (look === "header") {
    format.fill.color = "#E7EEF7";
    format.wrapText = true;
    format.verticalAlignment = "Center";
  }
  if (look === "constant" || look === "constantDate") {
    format.fill.color = "#FFF6DD";
    // A number at the right edge would run into its meaning.
    format.horizontalAlignment = "Center";
  }
}

/** Points of a character of the standard font, and of the cell's margins. */
const CHARACTER_POINTS = 5.25;
const MARGIN_POINTS = 3.75;

/** So many columns are still read when they share the width of a page. */
const PAGE_COLUMNS = 16;

function queueFrame(
  sheet: Excel.Worksheet,
  { frozenRows, widths }: NativeSheet,
  width: number
): void {
  sheet.freezePanes.freezeRows(frozenRows);
  const { pageLayout } = sheet;
  pageLayout.orientation = width > 4 ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  const pages = Math.ceil(width / PAGE_COLUMNS);
  pageLayout.zoom = { horizontalFitToPages: pages, verticalFitToPages: 0 };
  pageLayout.setPrintTitleRows(sheet.getRangeByIndexes(0, 0, frozenRows, 1));
  widths.forEach((width, column) => {
    const { format } = sheet.getCell(0, column);
    format.columnWidth = width * CHARACTER_POINTS + MARGIN_POINTS;
  });
  sheet.getRangeByIndexes(frozenRows - 1, 0, 1, width).format.autofitRows();
}
