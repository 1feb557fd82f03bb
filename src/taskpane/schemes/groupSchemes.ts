import type { Scheme, Use } from "../../scheme/types";

/** The order of the groups: what most managers look for first. */
const USES: readonly Use[] = [
  ...(["value", "forecast", "visit", "credit", "channel", "service"] as const),
  ...(["risk", "staff", "survey", "blank"] as const),
];

/** A scheme with how well it fits the sheet; the numbers are left out where there is no list. */
export interface SchemeFit {
  readonly scheme: Scheme;
  /** Columns it needs. */
  readonly used: number;
  readonly matched?: number;
  readonly missing?: readonly string[];
}

export interface SchemeGroup {
  /** fitting: the best for this sheet, whatever their use. */
  readonly use: Use | "fitting";
  readonly fits: readonly SchemeFit[];
}

/** So many schemes stand on top as fitting the sheet. */
const MOST_FITTING = 3;
/** One that fits less than this beside the best is a stray column, not a choice. */
const NEAR_THE_BEST = 0.25;

/** The share of what is needed, times how much that is: as schemes are suggested. */
const fitOf = ({ matched = 0, used }: SchemeFit) => (used === 0 ? 0 : (matched * matched) / used);

function fittingOnes(fits: readonly SchemeFit[]): readonly SchemeFit[] {
  const best = fits.length === 0 ? 0 : fitOf(fits[0]);
  const least = best * NEAR_THE_BEST;
  return fits.slice(0, MOST_FITTING).filter((fit) => best > 0 && fitOf(fit) >= least);
}

/**
 * Groups for the catalogue; `fits` are best first and stay so within a group. Each scheme stands once:
 * those on top are not repeated below.
 */
export function groupSchemes(
  fits: readonly SchemeFit[],
  search: { readonly words: readonly string[]; readonly textOf: (scheme: Scheme) => string }
): readonly SchemeGroup[] {
  const { words, textOf } = search;
  const isSearching = words.length > 0;
  const found = isSearching
    ? fits.filter(({ scheme }) => words.every((word) => textOf(scheme).includes(word)))
    : fits;
  const best = isSearching ? [] : fittingOnes(found);
  const rest = found.filter((fit) => !best.includes(fit));
  return [
    { use: "fitting" as const, fits: best },
    ...USES.map((use) => ({ use, fits: rest.filter(({ scheme }) => scheme.use === use) })),
  ].filter((group) => group.fits.length > 0);
}

/** The words that are looked for: all of them must be there. */
export const searchWords = (search: string): readonly string[] =>
  fold(search)
    .split(/\s+/)
    .filter((word) => word !== "");

/** Full-width letters and case make no difference. */
const fold = (text: string) => text.normalize("NFKC").toLowerCase();

/** Everything of a scheme that a person may look for: names, source, columns, tiers, use. */
export function searchText(scheme: Scheme, uses: readonly string[]): string {
  const { id, name, source, columns, tiers } = scheme;
  const texts = [
    ...[id, name.zh, name.en, source.note.zh, source.note.en, ...uses],
    ...columns.flatMap((column) => [column.name, ...(column.synonyms ?? [])]),
    ...tiers.flatMap((tier) => [tier.label, tier.name.zh, tier.name.en]),
  ];
  return fold(texts.join("\n"));
}

/** The groups of a picker, without the empty ones. */
export const schemesByUse = (
  schemes: readonly Scheme[]
): readonly (readonly [Use, readonly Scheme[]])[] =>
  USES.map((use) => [use, schemes.filter((scheme) => scheme.use === use)] as const).filter(
    ([, group]) => group.length > 0
  );
