import fc from "../fastCheck";
import { dateOf, serialOf } from "../../src/formula/serial";
import { Kind } from "../../src/formula/vector";
import type { Vector } from "../../src/formula/vector";
import type { Column } from "../../src/scheme/types";
import { readDate } from "../../src/table/readDate";
import { readList } from "../../src/table/readList";
import { readNumber } from "../../src/table/readNumber";
import type { SheetCells, SheetValue } from "../../src/table/types";
import { sheet } from "./sheet";

const asOf = serialOf(2026, 5, 20);
const columns: readonly Column[] = [
  { name: "客户名称", type: "text" },
  { name: "进货额", type: "number", unit: "万元", range: [0, 1e6] },
  { name: "占比", type: "percent" },
  { name: "日期", type: "date" },
  { name: "超红线", type: "yesno", inverse: ["未超红线"] },
  { name: "等级", type: "choice", options: [{ value: "A" }, { value: "无" }] },
  { name: "各月销量", type: "number", unit: "件", periods: 3 },
];
const HEADERS = [
  ...["客户名称", "进货额（元）", "占比(%)", "日期", "未超红线", "等级"],
  ...["1月销量", "2月销量", "3月销量"],
];

const words = fc.constantFrom(
  ...[
    "合计",
    "备注：无",
    "-",
    "/",
    "约80万",
    "1.2亿",
    "27%",
    "是",
    "×",
    "A类",
    "2026年4月21日",
    "5月6日",
  ],
  ...[
    "(1,200)",
    "半年",
    "三个月",
    "#N/A",
    "　",
    "客户名称",
    "进货额",
    "９９９",
    "20260421",
    "1e9",
    "\u0000",
  ]
);
const cell: fc.Arbitrary<SheetValue> = fc.oneof(
  fc.double(),
  fc.integer({ min: -10, max: 100000 }),
  fc.string({ unit: "binary", maxLength: 8 }),
  words,
  fc.boolean(),
  fc.constant(""),
  fc.constant({ error: "#DIV/0!" } as const)
);
const format = fc.constantFrom("General", "0%", "yyyy-mm-dd", "@", "0.00", "[$-804]aaaa;@", "");

const small = fc.integer({ min: 0, max: 6 });
const anySheet: fc.Arbitrary<SheetCells> = fc
  .record({
    rows: fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 12 }),
    header: fc.option(fc.nat(8)),
    merges: fc.array(fc.tuple(small, small, small, small), { maxLength: 3 }),
    table: fc.option(fc.tuple(small, small, small, small)),
    format,
    date1904: fc.boolean(),
  })
  .map(({ rows, header, merges, table, format: shown, date1904 }) => {
    const filled = rows.map((cells, i) => (i === header ? HEADERS : cells));
    return sheet(filled, {
      merges: merges.map(([r, c, h, w]) => [r, c, h + 1, w + 1] as const),
      formats: Object.fromEntries(HEADERS.map((_, i) => [i, shown])),
      date1904,
      tables:
        table === null
          ? []
          : [{ name: "T", area: [table[0], table[1], table[2] + 1, table[3] + 1] }],
    });
  });

const kinds: Readonly<Record<Column["type"], Kind>> = {
  text: Kind.Text,
  number: Kind.Number,
  percent: Kind.Number,
  date: Kind.Number,
  yesno: Kind.Logical,
  choice: Kind.Text,
};

describe("laws of reading", () => {
  test("any sheet is read without an error, every cell as its column's kind or as a blank", () => {
    fc.assert(
      fc.property(anySheet, (cells) => {
        const read = readList(cells, columns, { percent: undefined, asOf });
        if ("problem" in read) return;
        const { list } = read;
        for (const column of columns) {
          const vectors = read.columns.get(column.name) ?? [];
          for (const vector of "length" in vectors && "numbers" in vectors ? [vectors] : vectors) {
            checkVector(vector as Vector, column, list.rows.length);
          }
        }
        const seen = [...list.rows, ...list.skipped.map(({ row }) => row)];
        expect(new Set(seen).size).toBe(seen.length);
        expect(list.rows.every((row) => row >= list.firstRow && row <= list.lastRow)).toBe(true);
        // From the header to the last row nothing is passed over in silence.
        const between = seen.filter((row) => row >= list.firstRow && row <= list.lastRow);
        expect(between).toHaveLength(list.lastRow - list.firstRow + 1);
      }),
      { numRuns: 600, seed: 20261122 }
    );
  });

  function checkVector(vector: Vector, column: Column, length: number): void {
    expect(vector.length).toBe(length);
    expect(new Set(vector.texts).size).toBe(vector.texts.length);
    const wrong = Array.from({ length }, (_, i) => i).filter((i) => {
      const kind = vector.kinds?.[i] ?? Kind.Number;
      const isOwn = kind === Kind.Blank || kind === kinds[column.type];
      const isText = kind !== Kind.Text || vector.texts[vector.numbers[i]] !== undefined;
      return !isOwn || !isText || !Number.isFinite(vector.numbers[i]);
    });
    expect(wrong).toEqual([]);
  }

  const amounts = fc.integer({ min: -1e12, max: 1e12 }).map((n) => n / 1000);
  const plain = { header: undefined, scheme: undefined };
  const fullWidth = (text: string): string =>
    text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
  const grouped = (text: string): string => {
    const [whole, decimals] = text.split(".");
    const groups = whole.replace(/\B(?=(\d{3})+$)/g, ",");
    return decimals === undefined ? groups : `${groups}.${decimals}`;
  };

  test.each<[string, (n: number) => string]>([
    ["with separators", (n) => grouped(String(n))],
    ["full width", (n) => fullWidth(String(n))],
    ["full width with separators", (n) => fullWidth(grouped(String(n)))],
    ["with ￥ and blanks", (n) => `￥ ${grouped(String(n))} `],
    ["negative in brackets", (n) => (n < 0 ? `（${grouped(String(-n))}）` : String(n))],
  ])("a number written %s is itself", (_, write) => {
    fc.assert(fc.property(amounts, (n) => expect(readNumber(write(n), plain).value).toBe(n)));
  });

  test("a number in 元 read for 万元 and back is itself", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (n) => {
        const wan = readNumber(`${n}元`, { header: undefined, scheme: "万元" }).value;
        expect(readNumber(`${String(wan)}万元`, { header: undefined, scheme: "元" }).value).toBe(n);
      })
    );
  });

  const two = (n: number): string => String(n).padStart(2, "0");
  test.each<[string, (y: number, m: number, d: number) => string]>([
    ["2026年4月21日", (y, m, d) => `${y}年${m}月${d}日`],
    ["2026.4.21", (y, m, d) => `${y}.${m}.${d}`],
    ["2026/4/21", (y, m, d) => `${y}/${m}/${d}`],
    ["2026-04-21", (y, m, d) => `${y}-${two(m)}-${two(d)}`],
    ["20260421", (y, m, d) => `${y}${two(m)}${two(d)}`],
    ["２０２６年４月２１日", (y, m, d) => fullWidth(`${y}年${m}月${d}日`)],
    ["2026-04-21 08:05", (y, m, d) => `${y}-${two(m)}-${two(d)} 08:05`],
  ])("a date written like %s is its serial", (_, write) => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2958465 }), (serial) => {
        const { year, month, day } = dateOf(serial);
        expect(readDate(write(year, month, day), asOf)).toEqual({ value: serial });
      })
    );
  });

  test("a day without a year is never more than 31 days ahead, and less than a year behind", () => {
    fc.assert(
      fc.property(fc.integer({ min: 30000, max: 60000 }), fc.nat(364), (today, back) => {
        const { month, day } = dateOf(today - back);
        if (month === 2 && day === 29) return;
        const { value } = readDate(`${month}月${day}日`, today);
        expect(value).toBeLessThanOrEqual(today + 31);
        expect(value).toBeGreaterThan(today + 31 - 367);
      })
    );
  });
});
