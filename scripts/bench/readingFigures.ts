/** Part (b): sheet cells to typed columns, against a bare loop over the same cells. */
import { pharmaDistributor } from "../../src/catalogue/value/pharma-distributor";
import { readList } from "../../src/table/readList";
import type { SheetCells, SheetValue } from "../../src/table/types";
import { interleave, least } from "./interleave";
import { customerRows } from "./manyCustomers";
import { milliseconds, type Figure } from "./report";

const SIZES = [10_000, 100_000];
const ROUNDS = 9;
/** 2026-11-22 as a serial. */
const AS_OF = 46348;

export function readingFigures(): readonly Figure[] {
  return SIZES.map((rows) => {
    const cells = sheetOf(rows);
    const options = { asOf: AS_OF, percent: undefined };
    const times = interleave(
      {
        ours: () => readList(cells, pharmaDistributor.columns, options),
        bare: () => bareColumns(cells.values),
      },
      ROUNDS
    );
    const [ours, bare] = [least(times.ours), least(times.bare)];
    return {
      name: `${rows.toLocaleString("en")} rows`,
      value: ours / bare,
      unit: "× a bare loop",
      detail: `${milliseconds(ours)} against ${milliseconds(bare)}`,
    };
  });
}

function sheetOf(rows: number): SheetCells {
  const { headers, customers, dateColumn } = customerRows(rows);
  const values: readonly (readonly SheetValue[])[] = [headers, ...customers];
  const general = headers.map((_, column) => (column === dateColumn ? "yyyy-mm-dd" : "General"));
  return {
    sheet: "客户",
    row: 0,
    column: 0,
    values,
    numberFormats: values.map(() => general),
    merges: [],
    date1904: false,
    tables: [],
  };
}

/** As short as it can be: numbers into an array, texts into a dictionary, nothing understood. */
function bareColumns(values: readonly (readonly SheetValue[])[]) {
  return values[0].map((_, column) => {
    const numbers = new Float64Array(values.length - 1);
    const codes = new Map<SheetValue, number>();
    for (let row = 1; row < values.length; row++) {
      const value = values[row][column];
      if (typeof value === "number") numbers[row - 1] = value;
      else {
        let code = codes.get(value);
        if (code === undefined) codes.set(value, (code = codes.size));
        numbers[row - 1] = code;
      }
    }
    return numbers;
  });
}
