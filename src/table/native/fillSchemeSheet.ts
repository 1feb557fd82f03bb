import { printFormula } from "../../formula/print";
import { DAYS_1904 } from "../../formula/serial";
import { referencesOf } from "../../formula/references";
import { writeReference } from "../../formula/structured";
import type { Expr } from "../../formula/types";
import { cellAt } from "../../formula/vector";
import { quotedSheet } from "./cellNames";
import { daysOffRows } from "./daysOff";
import type { Layout } from "./layColumns";
import type { NativePlan } from "./nativePlan";
import { referenceWriter, type Place } from "./places";
import { spellingsOf } from "./readInputs";
import { AS_OF } from "./reserved";
import { startSchemeSheet, type SchemeSheet } from "./schemeSheet";
import type { NativeSheet } from "./types";

/** The scheme sheet, and where its cells stand. */
export interface FilledScheme {
  readonly sheet: NativeSheet;
  /** As-of date, constants and totals. */
  readonly places: ReadonlyMap<string, Place>;
  /** Labels of the tiers, best first. */
  readonly labels: string;
  /** Where the spellings of a choice column stand. */
  readonly spellings: ReadonlyMap<string, string>;
  /** Days off and the working day each moves to; left out: calendar days. */
  readonly daysOff: string | undefined;
}

export function fillSchemeSheet(plan: NativePlan, layout: Layout): FilledScheme {
  const { scheme, words, sheets, input, cells, read } = plan;
  const name = scheme.name[words.language];
  const draft = startSchemeSheet(sheets.scheme, name, words);
  const places = new Map<string, Place>();
  const place = (of: string, address: string) => places.set(of, { kind: "cell", address });
  const shift = cells.date1904 ? DAYS_1904 : 0;
  place(
    AS_OF,
    draft.line({
      what: words.asOf,
      value: input.asOf - shift,
      look: "constantDate",
      meaning: words.asOfMeaning,
    })
  );
  const labels = tierLines(draft, plan);
  addConstants(draft, plan, place);
  const spellings = new Map<string, string>();
  for (const column of plan.needed.inputs.filter(({ type }) => type === "choice")) {
    const rows = spellingsOf(column, { cells, read });
    if (rows.length === 0) continue;
    draft.section(words.options(column.name), words.optionsMeaning);
    spellings.set(column.name, draft.pairs(rows));
  }
  const { calendar } = input;
  let daysOff: string | undefined;
  if (calendar !== undefined && plan.lowered.next !== null) {
    draft.section(words.daysOff, words.daysOffMeaning);
    daysOff = draft.pairs(
      daysOffRows(calendar).map(([day, to]) => [day - shift, to - shift] as const),
      "date"
    );
  }
  addTotals(draft, plan, layout, places, place);
  return { sheet: draft.sheet(), places, labels, spellings, daysOff };
}

function tierLines(draft: SchemeSheet, { scheme, words }: NativePlan): string {
  if (scheme.tiers.length === 0) return "";
  draft.section(words.tiers, words.tierMeaning);
  const cells = scheme.tiers.map(({ label, name }) =>
    draft.line({ what: name[words.language], value: label, look: "constant" })
  );
  return draft.rangeOf(cells[0], cells[cells.length - 1]);
}

type SetPlace = (of: string, address: string) => void;

/** Those that a formula refers to; what only labels a blank's effect has none. */
function addConstants(draft: SchemeSheet, plan: NativePlan, place: SetPlace) {
  const { constants, words } = plan;
  const used = new Set(
    plan.needed.formulas.flatMap(({ expr }) => referencesOf(expr).map(({ column }) => column))
  );
  const shown = constants.found.filter(({ name }) => used.has(name));
  if (shown.length === 0) return;
  draft.section(words.constants);
  for (const { name, value, what, meaning } of shown)
    place(name, draft.line({ what, value, meaning, look: "constant" }));
}

/** Last, because their number is known only now. */
function addTotals(
  draft: SchemeSheet,
  plan: NativePlan,
  layout: Layout,
  places: ReadonlyMap<string, Place>,
  place: SetPlace
) {
  if (plan.totals.length === 0) return;
  const { words, sheets } = plan;
  draft.section(words.totals, words.totalsMeaning);
  const write = referenceWriter(
    (name) => layout.places.get(name) ?? places.get(name),
    layout.rows,
    `${quotedSheet(sheets.calculation)}!`
  );
  for (const { name, expr } of plan.totals) {
    const vector = plan.valueOf(name);
    const address = draft.line({
      what: readable(expr, plan),
      value: vector === undefined ? null : cellAt(vector, 0),
      formula: printFormula(expr, (ref) => write(ref, 0)),
    });
    place(name, address);
  }
}

/** The total as the scheme words it: MAX([月均进货额]). */
function readable(expr: Expr, { constants }: NativePlan): string {
  const values = new Map(constants.found.map(({ name, value }) => [name, value]));
  return printFormula(expr, (ref) => {
    const value = values.get(ref.column);
    return value === undefined ? writeReference(ref) : String(value);
  });
}
