import fc from "../../fastCheck";
import { preparedScheme } from "../../../src/table/gradeSheet";
import type { Column, Scheme } from "../../../src/scheme/types";
import type { SheetValue } from "../../../src/table/types";

/** A sheet that holds every column of a scheme under its own name; a series as one column per period. */
export interface SchemeSheet {
  readonly rows: readonly (readonly SheetValue[])[];
  /** Scheme column of each sheet column. */
  readonly names: readonly string[];
}

export const headersOf = ({ columns }: Scheme): readonly (readonly [string, Column])[] =>
  columns.flatMap((column) =>
    column.periods === undefined
      ? [[column.name, column] as const]
      : Array.from(
          { length: column.periods },
          (_, i) => [`${i + 1}月${column.name}`, column] as const
        )
  );

/** Numbers a scheme compares with are where tiers turn. */
export function numbersOf(scheme: Scheme): readonly number[] {
  const text = JSON.stringify([scheme, preparedScheme(scheme).lowered.formulas]);
  const found = [...text.matchAll(/-?\d+(?:\.\d+)?/g)].map(([number]) => Number(number));
  const near = [...new Set(found)].flatMap((n) => [n - 1, n, n + 1]);
  return [...new Set(near.filter((n) => Math.abs(n) < 1e6))];
}

/** What a cell of a column may hold. */
export function valuesOf(column: Column, numbers: readonly number[]): readonly SheetValue[] {
  const [low, high] = column.range ?? [-Infinity, Infinity];
  switch (column.type) {
    case "yesno":
      return ["是", "否"];
    case "choice":
      return (column.options ?? []).map(({ value }) => value);
    case "date":
      return [46000, 46300, 46330, 46348, 46400];
    case "text":
      return ["甲", "乙", "丙"];
    default:
      return numbers.filter((n) => n >= low && n <= high);
  }
}

/** Six customers with holes; names are never empty. */
export function anyList(scheme: Scheme): fc.Arbitrary<SchemeSheet> {
  const headers = headersOf(scheme);
  const numbers = numbersOf(scheme);
  const cell = (column: Column, row: number): fc.Arbitrary<SheetValue> => {
    if (column.role === "name") return fc.constant(`客户${row + 1}`);
    return fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...valuesOf(column, numbers)) },
      { weight: 1, arbitrary: fc.constant<SheetValue>("") }
    );
  };
  const customers = Array.from({ length: 6 }, (_, row) =>
    fc.tuple(...headers.map(([, column]) => cell(column, row)))
  );
  return fc.tuple(...customers).map((rows): SchemeSheet => {
    return {
      rows: [headers.map(([header]) => header), ...rows],
      names: headers.map(([, c]) => c.name),
    };
  });
}
