import { commonLength, kindAt, logicalVector } from "../build";
import { values, type FormulaFunction } from "../function";
import { selectRows } from "../select";
import { uniformKind } from "../uniform";
import { constant, ERRORS, Kind, type Vector } from "../vector";

const [TRUE, FALSE] = [true, false].map((truth) => constant(truth));
const NA_CODE = ERRORS.indexOf("#N/A");

function test(vector: Vector, holds: (kind: Kind, value: number) => boolean): Vector {
  // a column that is known to be of one kind is not looked through
  const kind = uniformKind(vector);
  if (kind !== undefined && kind !== Kind.Error) return holds(kind, 0) ? TRUE : FALSE;
  const out = new Float64Array(vector.length);
  for (let row = 0; row < out.length; row++) {
    if (holds(kindAt(vector, row), vector.numbers[row])) out[row] = 1;
  }
  return logicalVector(out);
}

/** Keeps cells of the kinds wanted and gives the fallback for the others; errors stay. */
function keep(vector: Vector, wanted: readonly Kind[], fallback: Vector): Vector {
  const picks = new Uint16Array(commonLength([vector]));
  for (let row = 0; row < picks.length; row++) {
    const kind = kindAt(vector, row);
    if (kind !== Kind.Error && !wanted.includes(kind)) picks[row] = 1;
  }
  return selectRows([vector, fallback], picks);
}

/** N(): logicals count as numbers, texts and blanks as 0. */
function numberPart(vector: Vector): Vector {
  const kept = keep(vector, [Kind.Number, Kind.Logical], constant(0));
  if (kept.kinds === null) return kept;
  return { ...kept, kinds: kept.kinds.map((kind) => (kind === Kind.Logical ? Kind.Number : kind)) };
}

const is = (name: string, holds: (kind: Kind, value: number) => boolean) =>
  values(name, 1, 1, ([value]) => test(value, holds));

export const INFORMATION: readonly FormulaFunction[] = [
  is("ISBLANK", (kind) => kind === Kind.Blank),
  is("ISNUMBER", (kind) => kind === Kind.Number),
  is("ISTEXT", (kind) => kind === Kind.Text),
  is("ISNONTEXT", (kind) => kind !== Kind.Text),
  is("ISLOGICAL", (kind) => kind === Kind.Logical),
  is("ISERROR", (kind) => kind === Kind.Error),
  is("ISERR", (kind, code) => kind === Kind.Error && code !== NA_CODE),
  is("ISNA", (kind, code) => kind === Kind.Error && code === NA_CODE),
  values("NA", 0, 0, () => constant({ error: "#N/A" })),
  values("N", 1, 1, ([value]) => numberPart(value)),
  values("T", 1, 1, ([value]) => keep(value, [Kind.Text], constant(""))),
];
