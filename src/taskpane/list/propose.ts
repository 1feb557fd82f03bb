import { planRegrade } from "../../excel/planRegrade";
import type { ListSetup, Refusal, RegradePlan, SheetLanguage } from "../../excel/types";
import type { Column, Scheme } from "../../scheme/types";
import { findList } from "../../table/findList";
import { knownHeader } from "../../table/matchColumns";
import { suggestScheme, type Suggestion } from "../../table/suggestScheme";
import type { SheetCells } from "../../table/types";
import type { ReadyList } from "./listState";

/** What a regrade of the list would be, from what was read and chosen. */
export interface Proposal {
  readonly kind: "proposal";
  /** Schemes, best fitting first. */
  readonly suggestions: readonly Suggestion[];
  readonly chosen: Suggestion;
  /** Where the scheme comes from. */
  readonly why: "chosen" | "stored" | "suggested";
  readonly setup: ListSetup;
  readonly asOf: number | undefined;
  readonly result: ProposedResult;
}

export type ProposedResult =
  | { readonly kind: "plan"; readonly plan: RegradePlan }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "no-date" };

/** What of the list a proposal depends on. */
export type ProposedList = Pick<ReadyList, "snapshot" | "choices" | "today">;

/** Nothing can be proposed: the sheet holds no list, or none of the schemes knows its columns. */
export type NoProposal =
  | { readonly kind: "no-list"; readonly refusal: Refusal }
  | { readonly kind: "no-scheme"; readonly sheet: string; readonly schemes: readonly Scheme[] };

export function propose(
  list: ProposedList,
  suggestions: readonly Suggestion[],
  language: SheetLanguage
): Proposal {
  const { snapshot, choices, today } = list;
  const { chosen, why } = chooseScheme(list, suggestions);
  const setup: ListSetup = {
    ...(snapshot.setup ?? NEW_SETUP),
    // Options and agreed columns belong to the scheme they were agreed for.
    ...(chosen.scheme.id === snapshot.setup?.schemeId ? {} : { options: {}, columns: {} }),
    schemeId: chosen.scheme.id,
    workdays: choices.workdays ?? snapshot.setup?.workdays ?? false,
    reuse: choices.reuse ?? snapshot.setup?.reuse ?? false,
  };
  const asOf =
    choices.asOf === "none" ? undefined : choices.asOf === "today" ? today : choices.asOf;
  const result = resultOf(list, chosen.scheme, setup, asOf, language);
  return { kind: "proposal", suggestions, chosen, why, setup, asOf, result };
}

const NEW_SETUP: Omit<ListSetup, "schemeId"> = {
  options: {},
  percent: undefined,
  workdays: false,
  reuse: false,
  columns: {},
};

/** How well each scheme fits the sheet; independent of what the person chooses afterwards. */
export function findSuggestions(
  cells: SheetCells,
  schemes: readonly Scheme[]
): readonly Suggestion[] | NoProposal {
  const columns = schemes.flatMap((scheme): readonly Column[] => scheme.columns);
  const found = findList(cells, knownHeader(columns));
  if ("problem" in found) {
    const code = found.problem === "empty" ? "empty-sheet" : "no-header";
    return { kind: "no-list", refusal: { code, params: { sheet: cells.sheet } } };
  }
  const suggestions = suggestScheme(found.headers, schemes);
  const fits = suggestions.some(({ matched }) => matched > 0);
  return fits ? suggestions : { kind: "no-scheme", sheet: cells.sheet, schemes };
}

function chooseScheme({ choices, snapshot }: ProposedList, suggestions: readonly Suggestion[]) {
  const byId = (id: string | undefined) => suggestions.find(({ scheme }) => scheme.id === id);
  const picked = byId(choices.schemeId);
  if (picked !== undefined) return { chosen: picked, why: "chosen" } as const;
  const stored = byId(snapshot.setup?.schemeId);
  if (stored !== undefined) return { chosen: stored, why: "stored" } as const;
  return { chosen: suggestions[0], why: "suggested" } as const;
}

function resultOf(
  { snapshot }: ProposedList,
  scheme: Scheme,
  setup: ListSetup,
  asOf: number | undefined,
  language: SheetLanguage
): ProposedResult {
  if (asOf === undefined) return { kind: "no-date" };
  const planned = planRegrade(snapshot, { scheme, setup, asOf, language });
  return "code" in planned
    ? { kind: "refused", refusal: planned }
    : { kind: "plan", plan: planned };
}
