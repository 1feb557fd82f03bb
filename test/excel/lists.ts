import { newBook } from "../../src/book";
import type { Book, BookValue } from "../../src/book/types";
import { parseIsoDate } from "../../src/formula/serial";
import type { ListSetup, RegradeRequest } from "../../src/excel/types";
import { catalogue } from "../../src/catalogue";
import { findScheme } from "../../src/catalogue/findScheme";
import type { Scheme } from "../../src/scheme/types";

export const AS_OF = parseIsoDate("2026-11-22") as number;

/** A list for abc-top5 under a title row, with a total row below. */
export const SPENDING: readonly (readonly BookValue[])[] = [
  ["2026年客户消费一览", null, null, null],
  ["客户名称", "消费额（元）", "上次联系日期", "备注"],
  ["甲公司", 9000, 46330, "老客户"],
  ["乙公司", 7000, 46340, null],
  ["丙公司", 5000, null, null],
  ["丁公司", 3000, 46300, null],
  ["己公司", 1000, 46310, null],
  ["庚公司", 500, 46320, null],
  ["戊公司", null, 46301, "未成交"],
  ["合计", 25500, null, null],
];

export function bookOf(rows: readonly (readonly BookValue[])[], sheet = "客户"): Book {
  const book = newBook([sheet]);
  const date = book.styleLike(0, { numberFormat: "yyyy-mm-dd" });
  book.sheets[0].edit(
    rows.flatMap((cells, row) =>
      cells.flatMap((value, column) =>
        value === null ? [] : [{ row, column, value, ...(isDay(value) ? { style: date } : {}) }]
      )
    )
  );
  return book;
}

const isDay = (value: BookValue) => typeof value === "number" && value > 46000 && value < 47000;

export function setupFor(schemeId: string, change: Partial<ListSetup> = {}): ListSetup {
  return {
    schemeId,
    options: {},
    percent: undefined,
    workdays: false,
    reuse: false,
    columns: {},
    ...change,
  };
}

export function request(schemeId: string, change: Partial<ListSetup> = {}): RegradeRequest {
  return {
    scheme: findScheme(catalogue, schemeId) as Scheme,
    setup: setupFor(schemeId, change),
    asOf: AS_OF,
    language: "zh-CN",
  };
}

/** The values of a block of the first sheet. */
export function block(book: Book, row: number, column: number, rows: number, columns: number) {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => book.sheets[0].cell(row + r, column + c).value)
  );
}
