import { printFormula } from "../../formula/print";
import { NEXT, OTHER_NEXT, outputName, suppliedName } from "../../scheme/names";
import { cellAt, type Scalar } from "../../formula/vector";
import type { WrittenColumn } from "./calculationSheet";
import type { FilledScheme } from "./fillSchemeSheet";
import type { Layout } from "./layColumns";
import type { NativePlan } from "./nativePlan";
import { referenceWriter } from "./places";
import type { NotNative } from "./types";

/** Excel's longest formula. */
const LONGEST = 8192;

/** A formula of the scheme in every row. */
export function formulaColumn(
  name: string,
  plan: NativePlan,
  filled: FilledScheme,
  layout: Layout
): WrittenColumn | NotNative {
  const expr = plan.formulas.get(name);
  if (expr === undefined) throw new Error(`no formula ${name}`);
  const write = referenceWriter(
    (of) => layout.places.get(of) ?? filled.places.get(of),
    layout.rows
  );
  const vector = plan.valueOf(name);
  const cells = plan.read.list.rows.map((row, i) => ({
    formula: printFormula(expr, (ref) => write(ref, row)),
    value: vector === undefined ? null : known(cellAt(vector, i), plan),
  }));
  const longest = Math.max(...cells.map(({ formula }) => formula.length));
  if (longest > LONGEST) return { code: "too-long", name, found: String(longest) };
  return { header: name, cells };
}

/** Dates were worked out in the 1900 system: a workbook of the other one works them out itself. */
const known = (value: Scalar, { cells }: NativePlan): Scalar => (cells.date1904 ? null : value);

/** Columns that hold dates. */
export function dateColumns({ scheme }: NativePlan): ReadonlySet<string> {
  const inputs = scheme.columns.filter(({ type }) => type === "date");
  const outputs = (scheme.outputs ?? []).filter(({ type }) => type === "date");
  return new Set([
    ...inputs.flatMap(({ name }) => [name, suppliedName(name)]),
    ...outputs.map(({ name }) => outputName(name.zh)),
    NEXT,
    OTHER_NEXT,
  ]);
}
