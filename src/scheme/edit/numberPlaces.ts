import { EDGE_OPS } from "./types";

/** A number in a rule, and what it is there for. */
export interface NumberPlace {
  readonly at: string;
  readonly value: number;
  readonly what:
    | { readonly kind: "edge"; readonly column: string; readonly op: (typeof EDGE_OPS)[number] }
    | { readonly kind: "top"; readonly column: string }
    | { readonly kind: "value" | "percent" }
    | { readonly kind: "other"; readonly name: string };
}

/** Every number in a part of a scheme, in its order; `column` is what edges of bands are of. */
export function numberPlaces(part: unknown, at: string, column = ""): readonly NumberPlace[] {
  if (Array.isArray(part))
    return part.flatMap((each, i) => numberPlaces(each, `${at}[${i}]`, column));
  if (typeof part !== "object" || part === null) return [];
  const own = "column" in part && typeof part.column === "string" ? part.column : column;
  return Object.entries(part).flatMap(
    ([key, value]: readonly [string, unknown]): readonly NumberPlace[] =>
      typeof value === "number"
        ? [{ at: `${at}.${key}`, value, what: whatIs(key, own) }]
        : numberPlaces(value, `${at}.${key}`, own)
  );
}

function whatIs(key: string, column: string): NumberPlace["what"] {
  const op = EDGE_OPS.find((each) => each === key);
  if (op !== undefined) return { kind: "edge", column, op };
  if (key === "topPercent") return { kind: "top", column };
  if (key === "value" || key === "otherwise") return { kind: "value" };
  return key === "percent" ? { kind: "percent" } : { kind: "other", name: key };
}
