import { planInSteps } from "../../excel/planRegrade";
import { needsLedger } from "../../excel/planWithLedger";
import { resultColumns } from "../../excel/readingOptions";
import type {
  ListSetup,
  Refusal,
  RegradePlan,
  SchemeSheetPlace,
  SheetLanguage,
  SheetSnapshot,
} from "../../excel/types";
import { allSteps, type Steps } from "../../formula/steps";
import type { Column, Scheme } from "../../scheme/types";
import { findListInSteps } from "../../table/findList";
import { knownHeader } from "../../table/matchColumns";
import { inputHeaders, readList } from "../../table/readList";
import { suggestScheme, type Suggestion } from "../../table/suggestScheme";
import type { AgreedColumns } from "../../table/types";
import type { ColumnQuestion } from "./columnAnswers";
import { columnQuestions } from "./columnQuestions";
import { listSettings } from "./listSettings";
import { ledgerOffer, type LedgerOffer } from "./ledgerOffer";
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
  readonly questions: readonly ColumnQuestion[];
  /** The scheme needs what the workbook's ledger knows, and that was not read yet. */
  readonly lacksLedger: boolean;
  readonly ledger: LedgerOffer;
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
  return allSteps(proposeInSteps(list, suggestions, language));
}

/** The same for whoever wants to do something else while a long list is worked out. */
export function* proposeInSteps(
  list: ProposedList,
  suggestions: readonly Suggestion[],
  language: SheetLanguage
): Steps<Proposal> {
  const { choices, today } = list;
  const { chosen, why } = chooseScheme(list, suggestions);
  const setup = setupOf(list, chosen.scheme);
  const asOf =
    choices.asOf === "none" ? undefined : choices.asOf === "today" ? today : choices.asOf;
  const refused = why === "suggested" ? lostScheme(list) : undefined;
  const result = refused ?? (yield* resultOf(list, chosen.scheme, setup, asOf, language));
  yield;
  const questions = questionsOf(list, chosen.scheme, setup, result);
  const lacksLedger =
    asOf !== undefined && needsLedger(list.snapshot, { scheme: chosen.scheme, setup, asOf });
  const ledger = ledgerOffer(list.snapshot, setup, language);
  return {
    kind: "proposal",
    suggestions,
    chosen,
    why,
    setup,
    asOf,
    result,
    questions,
    lacksLedger,
    ledger,
  };
}

function setupOf({ snapshot, choices }: ProposedList, scheme: Scheme): ListSetup {
  const {
    percents: before,
    holidays,
    makeUpDays,
    skip,
    colors,
    schemeSheet: sheetBefore,
    ...stored
  } = snapshot.setup ?? NEW_SETUP;
  // Options and agreed columns belong to the scheme they were agreed for.
  const isSame = scheme.id === snapshot.setup?.schemeId;
  const percents = { ...(isSame ? before : {}), ...choices.percents };
  const list = choices.list ?? stored.list;
  const sheet =
    placeOfScheme(choices, scheme) ?? (isSame ? placeNow(snapshot, sheetBefore) : undefined);
  return {
    ...stored,
    options: { ...(isSame ? stored.options : {}), ...choices.options },
    columns: answered(isSame ? stored.columns : {}, choices.columns),
    ...(Object.keys(percents).length > 0 && { percents }),
    ...(list && { list }),
    ...(sheet && { schemeSheet: sheet }),
    ...(choices.percent && { percent: choices.percent === "auto" ? undefined : choices.percent }),
    ...listSettings(
      { holidays, makeUpDays, skip, colors: isSame || colors === "off" ? colors : {} },
      choices
    ),
    schemeId: scheme.id,
    workdays: choices.workdays ?? stored.workdays,
    reuse: choices.reuse ?? stored.reuse,
    ...(snapshot.setup === undefined && { ledger: choices.ledger ?? true }),
    // One that is kept is kept on; one can be begun with any later run.
    ...(snapshot.setup !== undefined && choices.ledger === true && { ledger: true }),
  };
}

function placeOfScheme(
  { schemeSheet }: ReadyList["choices"],
  { id }: Scheme
): SchemeSheetPlace | undefined {
  if (schemeSheet?.scheme.id !== id) return undefined;
  const { worksheetId, name } = schemeSheet;
  return { worksheetId, name };
}

/** Where the sheet is now: it may have been renamed since. */
const placeNow = ({ ownScheme }: SheetSnapshot, before: SchemeSheetPlace | undefined) =>
  ownScheme?.kind === "read" ? ownScheme.place : before;

/** The list's scheme stood on a sheet that cannot be used: another one is not put in its place unasked. */
function lostScheme({ snapshot }: ProposedList): ProposedResult | undefined {
  const { ownScheme } = snapshot;
  return ownScheme?.kind === "refused" ? ownScheme : undefined;
}

/** Schemes on sheets that this list may be graded by: the one it has, and the one that was chosen. */
export function sheetSchemes(list: {
  readonly snapshot: Pick<SheetSnapshot, "ownScheme">;
  readonly schemeSheet: ReadyList["choices"]["schemeSheet"];
}): readonly Scheme[] {
  const { ownScheme } = list.snapshot;
  const own = ownScheme?.kind === "read" ? [ownScheme.scheme] : [];
  const chosen = list.schemeSheet?.scheme;
  return chosen === undefined ? own : [chosen, ...own.filter(({ id }) => id !== chosen.id)];
}

function answered(before: AgreedColumns, chosen: ReadyList["choices"]["columns"]): AgreedColumns {
  return Object.fromEntries(
    Object.entries({ ...before, ...chosen }).flatMap(([name, answer]) =>
      answer === null ? [] : [[name, answer]]
    )
  );
}

/** Asked too where the scheme finds too few columns: that is where answers help most. */
function questionsOf(
  { snapshot }: ProposedList,
  scheme: Scheme,
  setup: ListSetup,
  result: ProposedResult
): readonly ColumnQuestion[] {
  if (result.kind === "plan")
    return columnQuestions(result.plan.read, result.plan.scheme, snapshot, setup);
  if (result.kind !== "refused" || result.refusal.code !== "no-columns") return [];
  const read = readList(snapshot.cells, scheme.columns, {
    percent: setup.percent,
    asOf: 0,
    columns: setup.columns,
    ignore: resultColumns(snapshot),
    ...(setup.list && { list: setup.list }),
  });
  return "problem" in read ? [] : columnQuestions(read, scheme, snapshot, setup);
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
  snapshot: Pick<SheetSnapshot, "cells" | "own">,
  schemes: readonly Scheme[]
): Suggestions {
  return allSteps(suggestInSteps(snapshot, schemes));
}

export type Suggestions = readonly Suggestion[] | NoProposal;

/** The same for whoever wants to do something else while a long sheet is looked through. */
export function* suggestInSteps(
  { cells, own }: Pick<SheetSnapshot, "cells" | "own">,
  schemes: readonly Scheme[]
): Steps<Suggestions> {
  const ignore = resultColumns({ own });
  const columns = schemes.flatMap((scheme): readonly Column[] => scheme.columns);
  const found = yield* findListInSteps(cells, knownHeader(columns), { ignore });
  if ("problem" in found) {
    const code = found.problem === "empty" ? "empty-sheet" : "no-header";
    return { kind: "no-list", refusal: { code, params: { sheet: cells.sheet } } };
  }
  const suggestions = suggestScheme(inputHeaders(found, { ignore }), schemes);
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

function* resultOf(
  { snapshot, choices }: ProposedList,
  scheme: Scheme,
  setup: ListSetup,
  asOf: number | undefined,
  language: SheetLanguage
): Steps<ProposedResult> {
  if (asOf === undefined) return { kind: "no-date" };
  const notes = choices.notes ?? snapshot.notes;
  const planned = yield* planInSteps(snapshot, { scheme, setup, asOf, language, notes });
  return "code" in planned
    ? { kind: "refused", refusal: planned }
    : { kind: "plan", plan: planned };
}
