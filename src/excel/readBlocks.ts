/** Round trips: one for each block, one more where a block holds something that looks like an error. */
import { ERRORS, type ErrorText } from "../formula/vector";
import type { SheetArea, SheetValue } from "../table/types";
import { inBlocks } from "./inBlocks";
import type { Watch } from "./types";

export interface CellGrid {
  readonly values: readonly (readonly SheetValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** Values and number formats of an area; what `alsoLoad` queues goes out with the first block. */
export async function readBlocks(
  sheet: Excel.Worksheet,
  area: SheetArea,
  watch: Watch | undefined,
  alsoLoad: () => void
): Promise<CellGrid> {
  const values: SheetValue[][] = [];
  const numberFormats: string[][] = [];
  const formats = new Map<string, string>();
  const load = (block: SheetArea) => {
    const parts = columnParts(block).map(({ row, column, rows, columns }) => {
      const range = sheet.getRangeByIndexes(row, column, rows, columns);
      range.load("values,numberFormat");
      return range;
    });
    return async () => {
      const read = await Promise.all(parts.map(withErrors));
      const formatted = parts.map(formatsOf);
      for (let row = 0; row < block.rows; row++) {
        values.push(lineOf(read, row));
        numberFormats.push(sameLine(numberFormats.at(-1), lineOf(formatted, row), formats));
      }
    };
  };
  await inBlocks({ context: sheet.context as Excel.RequestContext, area, load, alsoLoad, watch });
  return { values, numberFormats };
}

/** Excel's last column, XFD. */
const ALL_COLUMNS = 16384;

/** Excel hands out no values of whole rows, so a sheet that is used to its last column is cut. */
function columnParts(block: SheetArea): SheetArea[] {
  if (block.columns < ALL_COLUMNS) return [block];
  const columns = ALL_COLUMNS / 2;
  return [
    { ...block, columns },
    { ...block, column: columns, columns },
  ];
}

const formatsOf = ({ numberFormat }: Excel.Range) => numberFormat as string[][];

/** Nearly always there is one part. */
const lineOf = <T>(parts: readonly T[][][], row: number): T[] =>
  parts.length === 1 ? parts[0][row] : parts.flatMap((lines) => lines[row]);

/** One array for rows that are formatted alike: nearly all rows of a list are. */
function sameLine(
  above: string[] | undefined,
  line: string[],
  known: Map<string, string>
): string[] {
  const isAlike =
    above?.length === line.length && line.every((format, column) => format === above[column]);
  return isAlike ? above : line.map((format) => same(known, format));
}

/** One string object for each format: a large sheet has millions of cells and few formats. */
function same(known: Map<string, string>, format: string): string {
  const first = known.get(format);
  if (first !== undefined) return first;
  known.set(format, format);
  return format;
}

/** Errors arrive as text such as "#N/A"; value types tell them from a person's own text. */
async function withErrors(range: Excel.Range): Promise<SheetValue[][]> {
  const values = range.values as SheetValue[][];
  if (!values.some((row) => row.some(looksLikeError))) return values;
  range.load("valueTypes");
  await range.context.sync();
  const types = range.valueTypes;
  return values.map((row, r) =>
    row.map((value, c) => (types[r][c] === "Error" ? { error: errorText(value) } : value))
  );
}

const looksLikeError = (value: SheetValue) => typeof value === "string" && value.startsWith("#");

/** Newer errors (#SPILL!, #CALC!, #BUSY! …) have no number of their own here: they read as #VALUE!. */
function errorText(value: SheetValue): ErrorText {
  return ERRORS.find((error) => error === value) ?? "#VALUE!";
}
