import { decidingColumns, isAvailable } from "../scheme/decidingColumns";
import type { Scheme } from "../scheme/types";
import { matchColumns } from "./matchColumns";

export interface Suggestion {
  readonly scheme: Scheme;
  /** Scored or deciding columns the sheet has, itself or in another form. */
  readonly matched: number;
  /** Scored or deciding columns of the scheme. */
  readonly used: number;
  /** Those that the sheet does not have in any form. */
  readonly missing: readonly string[];
}

/**
 * Schemes by how well they fit a sheet, best first: the share of what they need, times how much that is.
 * A scheme of thirteen columns that lacks one fits better than one whose only column is there.
 */
export function suggestScheme(
  headers: readonly string[],
  schemes: readonly Scheme[]
): readonly Suggestion[] {
  const sure = fitting(headers, schemes, "surely");
  // Names that are only alike count where no scheme knows any.
  return sure.some(({ matched }) => matched > 0) ? sure : fitting(headers, schemes, "likely");
}

function fitting(
  headers: readonly string[],
  schemes: readonly Scheme[],
  how: "surely" | "likely"
): readonly Suggestion[] {
  return schemes
    .map((scheme) => {
      const { matches } = matchColumns(headers, scheme.columns, {}, 0, { how });
      const atHand = new Set(matches.map(({ column }) => column));
      const deciding = decidingColumns(scheme);
      const missing = deciding.filter((name) => !isAvailable(scheme, name, atHand));
      const matched = deciding.length - missing.length;
      return { scheme, matched, used: deciding.length, missing };
    })
    .sort((a, b) => fit(b) - fit(a));
}

const fit = ({ matched, used }: Suggestion) => (used === 0 ? 0 : (matched * matched) / used);
