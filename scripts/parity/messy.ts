import { isoDate } from "../../src/formula/serial";
import type { Column, Scheme } from "../../src/scheme/types";
import { draftColumns } from "../../src/table/templateColumns";
import type { SheetCells, SheetValue } from "../../src/table/types";

/** The list as people type it: 元 for 万元, 约80, full-width digits, dates as texts, ✓ for 是. */
export function messy(cells: SheetCells, scheme: Scheme): SheetCells {
  const columns = scheme.columns.flatMap((column) => draftColumns(column).map(() => column));
  const [headers, ...rows] = cells.values;
  const inYuan = headers.map((header) => String(header).includes("（万元）"));
  return {
    ...cells,
    values: [
      headers.map((header) => String(header).replace("（万元）", "（元）")),
      ...rows.map((row, r) =>
        row.map((value, c) => {
          const own = inYuan[c] && typeof value === "number" ? value * 10_000 : value;
          return (r + c) % 9 === 0 ? typed(own, columns[c]) : own;
        })
      ),
    ],
  };
}

function typed(value: SheetValue, { type, role }: Column): SheetValue {
  if (role !== undefined && role !== "contact") return value;
  if (value === "是") return "✓";
  if (typeof value === "string") return value === "" ? "无" : ` ${value}`;
  if (typeof value !== "number") return value;
  if (type === "date") return isoDate(value).replace(/-/g, ".");
  if (type === "percent") return `${Number((value * 100).toPrecision(12))}%`;
  return value > 100 ? `约${value}` : String(value).replace(/\d/g, (digit) => WIDE[Number(digit)]);
}

const WIDE = [..."０１２３４５６７８９"];
