import type { BookValue } from "../../book/types";
import { CellError, type FunctionMetadata } from "../functionDesk";
import type { SheetArea } from "../workspace";
import type { Argument, FunctionCall } from "./readFormula";
import { type Place, resolveReference, usedPart } from "./resolveReference";

/** Answers a call that stands among the arguments of another. */
export type Inner = (call: FunctionCall) => Promise<unknown>;

/** The arguments of a call as Excel hands them over, in the shapes that functions.json asks for. */
export async function functionArguments(
  place: Place,
  call: FunctionCall,
  metadata: FunctionMetadata | undefined,
  inner: Inner
): Promise<readonly unknown[]> {
  if (!metadata) throw new CellError("#NAME?", call.name);
  const most = metadata.parameters.length;
  const repeats = metadata.parameters.at(-1)?.repeating === true;
  if (call.args.length > most && !repeats) {
    throw new CellError("#VALUE!", `${call.name}: ${call.args.length} > ${most}`);
  }
  const values: unknown[] = [];
  for (const [i, argument] of call.args.entries()) {
    const wanted = metadata.parameters[Math.min(i, most - 1)];
    const given = await valueOf(place, argument, inner);
    values.push(wanted?.dimensionality === "matrix" ? asMatrix(given) : asSingle(given));
  }
  return values;
}

async function valueOf(place: Place, argument: Argument, inner: Inner): Promise<unknown> {
  switch (argument.kind) {
    case "omitted":
      return null;
    case "constant":
      return wireOf(argument.value);
    case "array":
      return argument.rows.map((row) => row.map(wireOf));
    case "call":
      return inner(argument.call);
    case "reference": {
      return cellsOf(place, argument).map((row) => row.map(wireOf));
    }
  }
}

type Reference = Extract<Argument, { readonly kind: "reference" }>;

/** The cells that a reference means, whole columns as far as they are used. */
export function cellsOf(
  place: Place,
  { text, whole }: Reference
): readonly (readonly BookValue[])[] {
  const found = resolveReference(place, text, whole);
  if (!found) throw new CellError("#REF!", text);
  const area = usedPart(found);
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from(
      { length: area.columns },
      (_c, c) => found.sheet.cell(area.row + r, area.column + c).value
    )
  );
}

/** Errors arrive as objects where functions.json allows them: one bad cell spoils one row. */
function wireOf(value: BookValue): unknown {
  if (value === null || typeof value !== "object") return value;
  return { type: "Error", basicType: "Error", basicValue: value.error };
}

const asMatrix = (given: unknown): unknown =>
  given === null || Array.isArray(given) ? given : [[given]];

function asSingle(given: unknown): unknown {
  if (!Array.isArray(given)) return given;
  const rows = given as readonly (readonly unknown[])[];
  if (rows.length === 1 && rows[0]?.length === 1) return rows[0][0];
  throw new CellError("#VALUE!", "one value, not a range");
}

/** Every area that the arguments of a call read, also through the calls inside of it. */
export function inputsOf(place: Place, args: readonly Argument[]): readonly SheetArea[] {
  return args.flatMap((argument): readonly SheetArea[] => {
    if (argument.kind === "call") return inputsOf(place, argument.call.args);
    if (argument.kind !== "reference") return [];
    const area = resolveReference(place, argument.text, false);
    const spilled = argument.whole ? resolveReference(place, argument.text, true) : undefined;
    return [...(area ? [area] : []), ...(spilled ? [spilled] : [])];
  });
}
