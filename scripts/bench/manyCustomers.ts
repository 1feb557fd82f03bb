import { newBook } from "../../src/book";
import type { CellEdit } from "../../src/book/types";
import { generator } from "./random";

type PlacedEdit = CellEdit & { readonly row: number; readonly column: number };

/** Headers of the list for the pharmaceutical scheme that the bench reads. */
const HEADERS = [
  "客户名称",
  "客户代码",
  "负责人",
  "月均进货额（万元）",
  "最高月进货额（万元）",
  "最低月进货额（万元）",
  "财务毛利率(%)",
  "平均回款天数",
  "重点品种金额占比",
  "采购方式",
  "上次联系日期",
  "等级",
];
const OWNERS = ["徐丽娜", "王建国", "陈志远", "郑雅琴", "何俊杰"];
const WAYS = ["提前沟通后补点", "与业务员沟通后点配", "其他"];
const TIERS = ["A类", "B类", "C类", "D类"];
/** 2026-06-01 as a serial. */
const JUNE = 46174;

const DATE_COLUMN = 10;

export interface CustomerRows {
  readonly headers: readonly string[];
  readonly customers: readonly (readonly (string | number)[])[];
  readonly dateColumn: number;
}

/** So many made-up customers; the same number always gives the same list. */
export function customerRows(count: number): CustomerRows {
  const random = generator(20261122);
  const customers = Array.from({ length: count }, (_, at) => {
    const i = at + 1;
    const size = 5 + 75 * random() ** 2;
    return [
      `虚构客户${String(i).padStart(5, "0")}`,
      `K${String(i).padStart(5, "0")}`,
      OWNERS[i % OWNERS.length],
      ...[1, 1 + 0.3 * random(), 1 - 0.3 * random()].map((n) => Math.round(size * n * 100) / 100),
      Math.round(150 * random()) / 10,
      Math.round(90 * random()),
      Math.round(1000 * random()) / 1000,
      WAYS[Math.floor(random() * WAYS.length)],
      JUNE + Math.floor(random() * 170),
      TIERS[Math.floor(random() * TIERS.length)],
    ];
  });
  return { headers: HEADERS, customers, dateColumn: DATE_COLUMN };
}

/** A workbook with that list. */
export function manyCustomers(count: number): Uint8Array {
  const book = newBook(["客户"]);
  const date = book.styleLike(0, { numberFormat: "yyyy-mm-dd" });
  const { headers, customers } = customerRows(count);
  const edits: PlacedEdit[] = headers.map((value, column) => ({ row: 0, column, value }));
  customers.forEach((cells, i) => {
    cells.forEach((value, column) =>
      edits.push({
        row: i + 1,
        column,
        value,
        ...(column === DATE_COLUMN ? { style: date } : {}),
      })
    );
  });
  book.sheets[0].edit(edits);
  return book.save();
}
