import { catalogue } from "../../src/catalogue";
import { logicalVector } from "../../src/formula/build";
import { evaluate } from "../../src/formula/evaluate";
import { evaluateAll } from "../../src/formula/evaluateAll";
import { dependencyOrder } from "../../src/formula/order";
import type { Frame } from "../../src/formula/types";
import { cellAt, vectorOf, type Scalar, type Vector } from "../../src/formula/vector";
import { prepareScheme } from "../../src/grading/prepare";
import { schemeFrame } from "../../src/grading/schemeFrame";
import type { Column, Scheme } from "../../src/scheme/types";

/** Two whole blocks and a part of a third; where all blocks are alike, one and a part. */
const rowsOf = (odd: readonly Scalar[]) => (odd.length > 1 ? 4500 : 2300);
/** Here a block has nothing unusual in it, so that its conditions are the same for all its rows. */
const PLAIN_FROM = 2048;
const PLAIN_TO = 4096;

/** The same numbers on every machine. */
function generator(): () => number {
  let state = 7;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** What stands in a tenth of the cells: all there is, gaps alone, nothing unusual. */
const ODD: Readonly<Record<string, readonly Scalar[]>> = {
  "of cells of every kind": [null, "", "无", { error: "#N/A" }, 0, -3, true, 1e300],
  "with gaps": [null],
  "without a gap": [],
};

function cellsOf(column: Column, odd: readonly Scalar[], random: () => number): Vector {
  const usual = (): Scalar => {
    if (column.type === "yesno") return random() < 0.5;
    if (column.type === "date") return 45000 + Math.floor(700 * random());
    if (column.type === "choice")
      return column.options?.[Math.floor(random() * column.options.length)].value ?? "其他";
    if (column.type === "text") return `甲${Math.floor(9 * random())}`;
    return Math.round(random() ** 2 * 12000) / 100;
  };
  const cells = Array.from({ length: rowsOf(odd) }, (_, row) => {
    const isPlain = row >= PLAIN_FROM && row < PLAIN_TO;
    return isPlain || odd.length === 0 || random() < 0.9
      ? usual()
      : odd[Math.floor(random() * odd.length)];
  });
  const vector = vectorOf(cells);
  return column.type === "yesno" && random() < 0.3
    ? logicalVector(Float64Array.from(vector.numbers, (x) => (x > 0.5 ? 1 : 0)))
    : vector;
}

/** Every third column is not on the sheet. */
function inputOf(scheme: Scheme, odd: readonly Scalar[], random: () => number) {
  const columns = new Map<string, Vector | readonly Vector[]>();
  scheme.columns.forEach((column, i) => {
    if (i % 3 === 2 && random() < 0.7) return;
    columns.set(
      column.name,
      column.periods === undefined
        ? cellsOf(column, odd, random)
        : Array.from({ length: column.periods }, () => cellsOf(column, odd, random))
    );
  });
  return { rows: rowsOf(odd), columns, asOf: 45400 };
}

/** Each formula by itself over all rows at once. */
function oneByOne(scheme: Scheme, frame: Frame): ReadonlyMap<string, Vector> {
  const { formulas } = prepareScheme(scheme);
  const found = new Map<string, Vector>();
  const order = [...(frame.order ?? []), ...formulas.map(({ name }) => name)];
  const names = new Set(formulas.map(({ name }) => name));
  const column = (name: string) => (names.has(name) ? found.get(name) : frame.column(name));
  for (const { name, expr } of dependencyOrder(formulas, [...new Set(order)]))
    found.set(name, evaluate(expr, { ...frame, order: [...new Set(order)], column }));
  return found;
}

test.each(
  catalogue.flatMap((scheme) => Object.keys(ODD).map((kind) => [scheme.id, kind, scheme] as const))
)("%s gives a long list %s block by block what it gives all rows at once", (_, kind, scheme) => {
  const frame = schemeFrame(scheme, inputOf(scheme, ODD[kind], generator()));
  const blocks = evaluateAll(prepareScheme(scheme).formulas, frame);
  for (const [name, whole] of oneByOne(scheme, frame)) {
    const own = blocks.get(name) as Vector;
    for (let row = 0; row < frame.length; row++) {
      const [found, wanted] = [cellAt(own, row), cellAt(whole, row)];
      if (!isSame(found, wanted))
        throw new Error(`${name}, row ${row}: ${JSON.stringify([found, wanted])}`);
    }
  }
});

function isSame(a: Scalar, b: Scalar): boolean {
  if (a === null || b === null || typeof a !== "object" || typeof b !== "object") return a === b;
  return a.error === b.error;
}
