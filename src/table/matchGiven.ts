import type { Column } from "../scheme/types";
import type { DescribedHeader } from "./describeHeader";
import type { Claim } from "./matchColumns";
import { normaliseHeader } from "./normaliseHeader";
import type { AgreedColumns } from "./types";

/**
 * The headers a person agreed to, by their texts or by 0-based sheet columns. A series is all of its
 * columns (texts with "|" between them), or the first of neighbouring ones. A column that is not there
 * any more answers nothing, and the names are asked.
 */
export function matchGiven(
  column: Column,
  free: readonly DescribedHeader[],
  given: AgreedColumns[string] | undefined,
  firstColumn: number
): Claim | undefined {
  if (given === undefined || given === "") return undefined;
  const headers =
    typeof given === "string" ? byText(column, free, given) : byPlace(free, given, firstColumn);
  const [first] = headers;
  if (first === undefined) return undefined;
  if (column.periods === undefined) {
    const asked = typeof given === "string" ? normaliseHeader(given) : first.full;
    const inverted = (column.inverse ?? []).some((name) => normaliseHeader(name) === asked);
    return { headers: [first], how: "given", inverted };
  }
  if (headers.length === column.periods) return { headers, how: "given" };
  const neighbours = free.filter(({ index }) => {
    const step = index - first.index;
    return step >= 0 && step < (column.periods ?? 1);
  });
  const isWhole = headers.length === 1 && neighbours.length === column.periods;
  return isWhole ? { headers: neighbours, how: "given" } : undefined;
}

function byPlace(
  free: readonly DescribedHeader[],
  given: number | readonly number[],
  firstColumn: number
): readonly DescribedHeader[] {
  const places = typeof given === "number" ? [given] : given;
  return places.flatMap((place) => free.find(({ index }) => index + firstColumn === place) ?? []);
}

function byText(
  column: Column,
  free: readonly DescribedHeader[],
  given: string
): readonly DescribedHeader[] {
  const find = (text: string): DescribedHeader | undefined =>
    free.find((header) => header.text === text) ??
    free.find((header) => header.full === normaliseHeader(text));
  const listed = given.split("|");
  if (column.periods !== undefined && listed.length > 1)
    return listed.flatMap((t) => find(t) ?? []);
  const header = find(given);
  return header === undefined ? [] : [header];
}
