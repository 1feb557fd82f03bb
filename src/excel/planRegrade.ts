import { DAYS_1904 } from "../formula/serial";
import { allSteps, type Steps } from "../formula/steps";
import type { Scheme } from "../scheme/types";
import { withColors } from "../scheme/withColors";
import { withOptions } from "../scheme/withOptions";
import { earlierTiers, type EarlierTiers } from "../table/earlierTiers";
import { gradeSheetInSteps, type SheetRefusal } from "../table/gradeSheet";
import type { List, ReadList, SheetCells } from "../table/types";
import { applyNotes } from "./notes/applyNotes";
import { listCalendar } from "./listCalendar";
import { planWrites } from "./planWrites";
import { placeColumns } from "./placeColumns";
import { readingOptions } from "./readingOptions";
import { whyBlocked, whyClosed } from "./refuse";
import { isUnratedText } from "./sheetText";
import { writtenKinds } from "./skippedColumns";
import type {
  OwnKind,
  PlannedColumn,
  Refusal,
  RegradePlan,
  RegradeRequest,
  SheetSnapshot,
} from "./types";
import { findUserColumns } from "./userColumns";

/** Everything a regrade would do, worked out before any cell is written. Pure. */
export function planRegrade(
  snapshot: SheetSnapshot,
  request: RegradeRequest
): RegradePlan | Refusal {
  return allSteps(planInSteps(snapshot, request));
}

/** The same for whoever wants to do something else while a long list is planned. */
export function* planInSteps(
  snapshot: SheetSnapshot,
  request: RegradeRequest
): Steps<RegradePlan | Refusal> {
  const { cells, own } = snapshot;
  const closed = whyClosed(snapshot);
  if (closed !== undefined) return closed;
  const { setup } = request;
  const colors = setup.colors === "off" ? undefined : setup.colors;
  const scheme = withColors(withOptions(request.scheme, setup.options), colors);
  const calendar = listCalendar(setup);
  const earlier = earlierOf(snapshot, request, scheme);
  const graded = yield* gradeSheetInSteps(cells, scheme, {
    ...readingOptions(snapshot, request),
    ...(calendar && { calendar }),
    ...(earlier && { earlier }),
  });
  if ("code" in graded) return refusal(graded);
  const { read, input, trace } = graded;
  const users = findUserColumns(read.list, takenColumns(read, own));
  const kinds = writtenKinds(resultKinds(scheme), setup.skip);
  const columns = placeColumns({
    kinds,
    list: read.list,
    cells,
    own,
    users,
    reuse: setup.reuse,
    language: request.language,
    tierHeader: scheme.tierHeader?.[request.language === "zh-CN" ? "zh" : "en"],
  });
  if (columns === "no-free-columns")
    return { code: "no-free-columns", params: { sheet: cells.sheet } };
  const tierColumn =
    own.find(({ kind }) => kind === "tier")?.column ??
    users.find(({ kind }) => kind === "tier")?.column;
  const before = tierTexts(cells, read.list, tierColumn);
  const notes = request.notes ?? snapshot.notes;
  const nextBefore = nextReader(cells, read.list, columns);
  yield;
  const done = applyNotes({ notes, scheme, graded, cells, before, nextBefore });
  const planned = { snapshot, request, scheme, read, columns, computed: { input, trace }, ...done };
  const writes = yield* planWrites(planned);
  const blocked = whyBlocked(snapshot, writes);
  if (blocked !== undefined) return blocked;
  const settled = new Set(own.map(({ kind }) => kind));
  return {
    ...planned,
    offered: users.filter(({ kind }) => kinds.includes(kind) && !settled.has(kind)),
    writes,
  };
}

/** Tiers of the period before, where the ledger was read. */
function earlierOf(
  { listNumber, ledgerRows }: SheetSnapshot,
  { asOf }: RegradeRequest,
  { id, regrade }: Scheme
): EarlierTiers | undefined {
  if (ledgerRows === undefined) return undefined;
  return earlierTiers(ledgerRows, { list: listNumber, schemeId: id, asOf, every: regrade?.every });
}

/** What a scheme has to write: a survey without tiers has a score alone. */
export function resultKinds({
  criteria,
  decide,
  followUp,
  score,
  tiers,
}: Scheme): readonly OwnKind[] {
  const hasScore = score !== null && (criteria ?? []).length > 0;
  const hasNext = followUp?.formula !== undefined || tiers.some(({ cadence }) => cadence);
  return [
    ...(hasScore ? (["score"] as const) : []),
    ...(decide.by === "none" ? [] : (["tier", "change"] as const)),
    ...(hasNext ? (["next"] as const) : []),
  ];
}

/** Columns the scheme reads, and ours: none of them is a user's result column. */
const takenColumns = (read: ReadList, own: SheetSnapshot["own"]) =>
  new Set([
    ...read.matches.flatMap(({ sheetColumns }) => sheetColumns),
    ...own.map(({ column }) => column),
  ]);

/** The tier texts as they stand, one per customer; null where there is none. */
function tierTexts(
  cells: SheetCells,
  list: List,
  column: number | undefined
): readonly (string | null)[] {
  return list.rows.map((row) => {
    if (column === undefined) return null;
    const value = cells.values[row - cells.row]?.[column - cells.column] ?? "";
    if (typeof value === "object") return null;
    const text = String(value).trim();
    return text === "" || isUnratedText(text) ? null : text;
  });
}

/** The next follow-up as it stands; NaN where our column holds no date yet. */
function nextReader(cells: SheetCells, list: List, columns: readonly PlannedColumn[]) {
  const column = columns.find(({ kind, place }) => kind === "next" && place !== "new")?.column;
  return (index: number): number => {
    if (column === undefined) return NaN;
    const value = cells.values[list.rows[index] - cells.row]?.[column - cells.column];
    return typeof value !== "number" ? NaN : cells.date1904 ? value + DAYS_1904 : value;
  };
}

function refusal(found: SheetRefusal): Refusal {
  if (found.code !== "no-columns") return { code: found.code, params: { sheet: found.sheet } };
  return {
    code: "no-columns",
    params: {
      sheet: found.sheet,
      missing: found.missing.join("、"),
      headers: found.headers.filter((header) => header !== "").join("、"),
    },
  };
}
