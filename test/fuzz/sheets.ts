import fc from "../fastCheck";
import type { Scheme } from "../../src/scheme/types";
import type { SheetArea, SheetCells, SheetValue } from "../../src/table/types";

/** Sheets as nobody would keep them: headers a scheme knows, and everything else, anywhere. */

const ODD = [
  ...[
    "约80万",
    "150万",
    "1.2亿",
    "３，０００",
    "(1,200)",
    "-",
    "/",
    "无",
    "N/A",
    "#N/A",
    "12%",
    "８％",
  ],
  ...["2026-10-05", "5月6日", "20260421", "26-1-2", "3个月", "半年", "1年半", "90天", "昨天"],
  ...["是", "否", "√", "×", "Y", "有", "无此情况", "A类", "Ａ级", "a", "合计", "小计", "总计"],
  ...[
    "=1+1",
    "+甲",
    "-乙",
    "@丙",
    "'丁",
    " 两端 ",
    "客户名称",
    "备注：见附件",
    "一\n二",
    "😀",
    "\u0000",
  ],
  ...["甲公司", "乙（上海）有限公司", "乙(上海)有限公司", "001", "1e400", "∞", "1".repeat(400)],
];

export const anyValue: fc.Arbitrary<SheetValue> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<SheetValue>(...ODD) },
  { weight: 4, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 4, arbitrary: fc.integer({ min: -10, max: 50_000 }) },
  { weight: 3, arbitrary: fc.constant<SheetValue>("") },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom<SheetValue>({ error: "#N/A" }, { error: "#REF!" }) }
);

const FORMATS = [
  "General",
  "@",
  "0%",
  "0.00",
  "yyyy-mm-dd",
  'yyyy"年"m"月"',
  "[h]:mm",
  "¥#,##0",
  "",
];

const areaIn = (rows: number, columns: number): fc.Arbitrary<SheetArea> =>
  fc
    .record({
      row: fc.nat(rows - 1),
      column: fc.nat(columns - 1),
      rows: fc.integer({ min: 1, max: 3 }),
      columns: fc.integer({ min: 1, max: 3 }),
    })
    .map((area) => ({
      ...area,
      rows: Math.min(area.rows, rows - area.row),
      columns: Math.min(area.columns, columns - area.column),
    }));

/** Names and synonyms of the scheme's columns, with what people put around them. */
function headerOf(scheme: Scheme): fc.Arbitrary<SheetValue> {
  const names = scheme.columns.flatMap(({ name, synonyms }) => [name, ...(synonyms ?? [])]);
  const around = fc.constantFrom("", "*", "（元）", "(必填)", " ", "（万元）", "%", "/1月");
  return fc.oneof(
    {
      weight: 8,
      arbitrary: fc.tuple(fc.constantFrom(...names), around).map((both) => both.join("")),
    },
    { weight: 2, arbitrary: fc.constantFrom("等级", "总分", "下次跟进日期", "变动", "备注", "") },
    { weight: 1, arbitrary: anyValue }
  );
}

/** A sheet for a scheme: rows above, a header that may come twice, customers, a table or none. */
export function anySheet(scheme: Scheme): fc.Arbitrary<SheetCells> {
  return fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 14 }))
    .chain(([columns, body]) => {
      const line = (cell: fc.Arbitrary<SheetValue>) =>
        fc.array(cell, { minLength: columns, maxLength: columns });
      const header = line(headerOf(scheme));
      return fc
        .record({
          above: fc.array(line(anyValue), { maxLength: 3 }),
          headers: fc.array(header, { minLength: 1, maxLength: 2 }),
          body: fc.array(line(anyValue), { minLength: body, maxLength: body }),
          again: fc.option(fc.nat(body), { freq: 4 }),
          row: fc.nat(5),
          column: fc.constantFrom(0, 0, 0, 3, 16_380),
          date1904: fc.boolean(),
          formats: fc.array(fc.constantFrom(...FORMATS), {
            minLength: columns,
            maxLength: columns,
          }),
          table: fc.option(fc.boolean(), { freq: 2 }),
        })
        .chain((parts) => withMerges(parts, columns));
    });
}

interface Parts {
  readonly above: readonly SheetValue[][];
  readonly headers: readonly SheetValue[][];
  readonly body: readonly SheetValue[][];
  readonly again: number | null;
  readonly row: number;
  readonly column: number;
  readonly date1904: boolean;
  readonly formats: readonly string[];
  /** With a totals row or without; null: no table. */
  readonly table: boolean | null;
}

function withMerges(parts: Parts, width: number): fc.Arbitrary<SheetCells> {
  const { above, headers, body, again, row, column, date1904, formats, table } = parts;
  const last = headers[headers.length - 1] ?? [];
  const lines = again === null ? body : [...body.slice(0, again), last, ...body.slice(again)];
  const values = [...above, ...headers, ...lines];
  const columns = Math.min(width, 16_384 - column);
  return fc.array(areaIn(values.length, columns), { maxLength: 2 }).map((merges) => ({
    sheet: "客户",
    row,
    column,
    values: values.map((line) => line.slice(0, columns)),
    numberFormats: values.map(() => formats.slice(0, columns)),
    merges: apart(merges).map((area) => ({
      ...area,
      row: area.row + row,
      column: area.column + column,
    })),
    date1904,
    tables:
      table === null
        ? []
        : [
            {
              name: "表1",
              area: {
                row: row + above.length + headers.length - 1,
                column,
                rows: lines.length + 1,
                columns,
              },
              totalsRow: table,
            },
          ],
  }));
}

/** Excel knows no merged areas that overlap. */
function apart(areas: readonly SheetArea[]): readonly SheetArea[] {
  const [first, second] = areas;
  if (first === undefined || second === undefined) return areas;
  const meet =
    first.row < second.row + second.rows &&
    second.row < first.row + first.rows &&
    first.column < second.column + second.columns &&
    second.column < first.column + first.columns;
  return meet ? [first] : areas;
}

/** One thing that happens to a sheet of the corpus. */
export type Mutation =
  | {
      readonly kind: "put";
      readonly row: number;
      readonly column: number;
      readonly value: SheetValue;
    }
  | { readonly kind: "swap" | "double"; readonly row: number; readonly other: number }
  | { readonly kind: "drop-row" | "blank-row"; readonly row: number }
  | { readonly kind: "blank-column"; readonly column: number };

export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant("put" as const),
        row: fc.nat(20),
        column: fc.nat(9),
        value: anyValue,
      }),
    },
    fc.record({
      kind: fc.constantFrom("swap" as const, "double" as const),
      row: fc.nat(20),
      other: fc.nat(20),
    }),
    fc.record({
      kind: fc.constantFrom("drop-row" as const, "blank-row" as const),
      row: fc.nat(20),
    }),
    fc.record({ kind: fc.constant("blank-column" as const), column: fc.nat(9) })
  ),
  { minLength: 1, maxLength: 8 }
);

/** The rows after the mutations; places beyond the sheet come round again. */
export function mutated(
  values: readonly (readonly SheetValue[])[],
  list: readonly Mutation[]
): SheetValue[][] {
  return list.reduce(
    (rows, mutation) => (rows.length === 0 ? rows : happened(rows, mutation)),
    values.map((line) => [...line])
  );
}

function happened(rows: readonly SheetValue[][], mutation: Mutation): SheetValue[][] {
  const at = "row" in mutation ? mutation.row % rows.length : -1;
  const line = rows[at] ?? [];
  const put = (lines: readonly SheetValue[], column: number, value: SheetValue): SheetValue[] =>
    lines.map((cell, i) => (i === column % lines.length ? value : cell));
  switch (mutation.kind) {
    case "put":
      return rows.map((row, i) => (i === at ? put(row, mutation.column, mutation.value) : row));
    case "blank-row":
      return rows.map((row, i) => (i === at ? row.map(() => "") : row));
    case "drop-row":
      return rows.filter((_, i) => i !== at);
    case "blank-column":
      return rows.map((row) => put(row, mutation.column, ""));
    case "double":
    case "swap": {
      const other = mutation.other % rows.length;
      const there = rows[other] ?? [];
      const swapped = mutation.kind === "swap" ? line : there;
      return rows.map((row, i) => (i === at ? [...there] : i === other ? [...swapped] : row));
    }
  }
}
