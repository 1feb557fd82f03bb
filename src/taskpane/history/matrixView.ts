import type { Migration } from "../../table/migration";

/** One head of the matrix: a tier, or being without one. */
export interface MatrixHead {
  /** Place among the tiers; the one after the last stands for none. */
  readonly place: number;
  /** "" for none. */
  readonly tier: string;
  /** What has room above a narrow column: "A" of "A 关键客户", else a number. */
  readonly short: string;
}

/** More tiers than these are shown only where somebody has them. */
const MOST_TIERS = 7;

/** Heads for rows and columns alike. */
export function matrixHeads({ tiers, fromTotals, toTotals }: Migration): readonly MatrixHead[] {
  const isUsed = (place: number) => fromTotals[place] + toTotals[place] > 0;
  const places = tiers.map((_, place) => place);
  const shown = places.length > MOST_TIERS ? places.filter(isUsed) : places;
  const shorts = shortNames(shown.map((place) => tiers[place]));
  const heads = shown.map((place, i) => ({ place, tier: tiers[place], short: shorts[i] }));
  const none = tiers.length;
  return isUsed(none) ? [...heads, { place: none, tier: "", short: "" }] : heads;
}

/** Two characters still have room. */
const MOST_CHARACTERS = 2;

/** Leading letters and digits where they tell the tiers apart, short names as they are, else numbers. */
function shortNames(tiers: readonly string[]): readonly string[] {
  const codes = tiers.map((tier) => /^[A-Z0-9]+[+-]*/i.exec(tier)?.[0] ?? tier);
  const isTelling = new Set(codes).size === codes.length;
  const isShort = codes.every((code) => [...code].length <= MOST_CHARACTERS);
  return isTelling && isShort ? codes : tiers.map((_, i) => String(i + 1));
}

/** How deep a cell is shaded, 0 to 1: its share of the row. */
export const shadeOf = (count: number, rowTotal: number): number =>
  rowTotal === 0 ? 0 : count / rowTotal;
