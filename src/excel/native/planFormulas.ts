import { lowerScheme } from "../../scheme/lowerScheme";
import { nativeFormulas } from "../../table/native/nativeFormulas";
import { resultsOf } from "../../table/native/resultFormulas";
import type { NativeBook, NativeWords, NotNative } from "../../table/native/types";
import { freeName } from "../freeName";
import { placeColumns } from "../placeColumns";
import { whyBlocked } from "../refuse";
import type { CellWrite, PlannedColumn, Refusal, RegradePlan } from "../types";
import { findUserColumns } from "../userColumns";
import type { FormulasPlan, FormulasPreview, FormulasRequest, SheetNames } from "./types";

/** The columns and sheets that would be new. Pure. */
export function foreseeFormulas(
  { plan, words, reuse }: Pick<FormulasRequest, "plan" | "words" | "reuse">,
  taken: readonly string[]
): FormulasPreview | Refusal {
  const columns = placedColumns(plan, reuse);
  if (columns === "no-free-columns")
    return { code: "no-free-columns", params: { sheet: plan.snapshot.cells.sheet } };
  const sheets = namesOf(words, taken);
  return { columns, sheets, customers: plan.read.list.rows.length };
}

/** Everything that would be written, or why it cannot be. Pure. */
export function planFormulas(
  request: FormulasRequest,
  taken: readonly string[]
): FormulasPlan | Refusal | NotNative {
  const { plan, words } = request;
  const preview = foreseeFormulas(request, taken);
  if ("code" in preview) return preview;
  const { columns, sheets } = preview;
  const native = nativeFormulas({
    cells: plan.snapshot.cells,
    read: plan.read,
    scheme: plan.scheme,
    input: plan.computed.input,
    grades: plan.computed.trace.grades,
    words,
    sheets,
  });
  if ("code" in native) return native;
  const writes = writesOf(plan, native, columns);
  const blocked = whyBlocked(plan.snapshot, writes);
  if (blocked !== undefined) return blocked;
  return { ...preview, native, target: { ...plan, columns, writes } };
}

/** New columns right of the list, or the user's with consent; what a regrade wrote stays. */
function placedColumns({ snapshot, read, scheme, request }: RegradePlan, reuse: boolean) {
  const taken = new Set(read.matches.flatMap(({ sheetColumns }) => sheetColumns));
  return placeColumns({
    kinds: resultsOf(lowerScheme(scheme)),
    list: read.list,
    cells: snapshot.cells,
    own: [],
    users: findUserColumns(read.list, taken),
    reuse,
    language: request.language,
    tierHeader: scheme.tierHeader?.[request.language === "zh-CN" ? "zh" : "en"],
  });
}

/** Another export leaves the sheets of the one before alone. */
function namesOf(words: NativeWords, taken: readonly string[]): SheetNames {
  return {
    scheme: freeName(words.schemeSheet, taken),
    calculation: freeName(words.calculationSheet, taken),
  };
}

/** With what the formulas give: it is this that a cell's validation has to accept. */
function writesOf(
  { read: { list } }: RegradePlan,
  { results }: NativeBook,
  columns: readonly PlannedColumn[]
): readonly CellWrite[] {
  return columns.flatMap(({ kind, column, header, place }): readonly CellWrite[] => {
    const values = results.find((result) => result.kind === kind)?.values ?? [];
    const cells = values.map((value, i): CellWrite => {
      const plain = typeof value === "number" || typeof value === "string" ? value : "";
      return { row: list.rows[i], column, value: plain, kind };
    });
    return place === "new"
      ? [{ row: list.headerRow, column, value: header, kind: "header" }, ...cells]
      : cells;
  });
}
