import { decidingColumns, isAvailable } from "../scheme/decidingColumns";
import type { Scheme } from "../scheme/types";
import { findList } from "./findList";
import { knownHeader, matchColumns } from "./matchColumns";
import { inputHeaders } from "./readList";
import type { SheetCells } from "./types";

export interface RankedSheet {
  readonly sheet: string;
  /** Square of the share of what the scheme needs, times the doublings from one customer up. */
  readonly score: number;
  /** Deciding columns found, and all there are. */
  readonly matched: number;
  readonly used: number;
  readonly customers: number;
}

/**
 * Sheets by how much they look like the customer list for a scheme, best first; 0 for notes, look-up
 * sheets and lists without customers or without a column that decides. `ours`: columns of a sheet that
 * hold our own results, which are no inputs.
 */
export function rankSheets(
  sheets: readonly SheetCells[],
  scheme: Scheme,
  ours: (sheet: string) => readonly number[] = () => []
): readonly RankedSheet[] {
  const isKnown = knownHeader(scheme.columns);
  const deciding = decidingColumns(scheme);
  return sheets
    .map((cells): RankedSheet => {
      const nothing = { sheet: cells.sheet, score: 0, matched: 0, used: deciding.length };
      const ignore = ours(cells.sheet);
      const list = findList(cells, isKnown, { ignore });
      if ("problem" in list) return { ...nothing, customers: 0 };
      const { matches } = matchColumns(inputHeaders(list, { ignore }), scheme.columns);
      const atHand = new Set(matches.map(({ column }) => column));
      const matched = deciding.filter((name) => isAvailable(scheme, name, atHand)).length;
      const customers = list.rows.length;
      if (matched === 0) return { ...nothing, customers };
      // A column that names the customer counts as one more: look-up sheets have none.
      const names = scheme.columns.some(
        ({ role, name }) => (role === "name" || role === "code") && atHand.has(name)
      );
      const share = (matched + (names ? 1 : 0)) / (deciding.length + 1);
      return { ...nothing, score: share * share * Math.log2(1 + customers), matched, customers };
    })
    .sort((a, b) => b.score - a.score);
}

/** The sheet to take: the one in front unless another fits more than twice as well. */
export function bestSheet(ranked: readonly RankedSheet[], active: string): string {
  const own = ranked.find(({ sheet }) => sheet === active)?.score ?? 0;
  const [best] = ranked;
  return best === undefined || own >= best.score / 2 ? active : best.sheet;
}
