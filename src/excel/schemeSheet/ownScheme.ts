/** Round trips: 1 to find the sheet, 2 to read it; none where the list's scheme is a built-in one. */
import type { Scheme } from "../../scheme/types";
import { cellAddress } from "../cellAddress";
import type { ListSetup, OwnScheme, Refusal, SchemeSheetPlace, SheetSnapshot } from "../types";
import { readSchemeSheet, type SchemeOnSheet } from "./readSchemeSheet";

/**
 * The scheme of a sheet under an id of its own, so that it never passes for the built-in scheme it was
 * made from, and under the name of its sheet. Runs of a list are told apart by the id: it is kept.
 */
function schemeOfSheet(scheme: Scheme, sheet: string, id = ownId(sheet)): Scheme {
  return { ...scheme, id, name: { zh: sheet, en: sheet } };
}

const ownId = (sheet: string): string => `sheet:${sheet}`;

/** Adds the scheme where it stands on a sheet, as that is now. */
export async function withOwnScheme(snapshot: SheetSnapshot): Promise<SheetSnapshot> {
  const { setup } = snapshot;
  if (setup?.schemeSheet === undefined) return snapshot;
  const { schemeId, schemeSheet } = setup;
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const ownScheme = await findOwnScheme(context, schemeSheet, schemeId);
    return { ...snapshot, ownScheme };
  });
}

/** A sheet that a person wants to grade by, whatever the list was graded by before. */
export async function readChosenScheme(
  worksheetId: string,
  setup: ListSetup | undefined
): Promise<(SchemeSheetPlace & { readonly scheme: Scheme }) | Refusal> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItem(worksheetId);
    const read = await readSchemeSheet(context, sheet);
    const own = ownSchemeOf(read, idFor(read, setup));
    return own.kind === "read" ? { ...own.place, scheme: own.scheme } : own.refusal;
  });
}

/** The sheet the list has already keeps its id; another one never gets that. */
function idFor({ worksheetId, name }: SchemeOnSheet, setup: ListSetup | undefined): string {
  if (setup?.schemeSheet?.worksheetId === worksheetId) return setup.schemeId;
  return setup?.schemeId === ownId(name) ? `${ownId(name)} 2` : ownId(name);
}

async function findOwnScheme(
  context: Excel.RequestContext,
  place: SchemeSheetPlace,
  schemeId: string
): Promise<OwnScheme> {
  const { worksheets } = context.workbook;
  const [byId, byName] = [place.worksheetId, place.name].map((key) =>
    worksheets.getItemOrNullObject(key)
  );
  byId.load("id");
  byName.load("id");
  await context.sync();
  const sheet = byId.isNullObject ? byName : byId;
  if (sheet.isNullObject)
    return {
      kind: "refused",
      refusal: { code: "scheme-sheet-gone", params: { sheet: place.name } },
    };
  const read = await readSchemeSheet(context, sheet);
  // A copy of the file may have given the id to another sheet.
  const isOther = !isSchemeThere(read) && !byName.isNullObject && byName.id !== sheet.id;
  return ownSchemeOf(isOther ? await readSchemeSheet(context, byName) : read, schemeId);
}

const isSchemeThere = ({ reading }: SchemeOnSheet) =>
  "scheme" in reading || reading.problems.every(({ code }) => code !== "no-scheme-sheet");

function ownSchemeOf({ worksheetId, name, reading }: SchemeOnSheet, schemeId: string): OwnScheme {
  if ("scheme" in reading) {
    const scheme = schemeOfSheet(reading.scheme, name, schemeId);
    return { kind: "read", scheme, place: { worksheetId, name } };
  }
  const [{ cell }] = reading.problems;
  const params = {
    sheet: name,
    cell: cellAddress(cell.row, cell.column),
    count: String(reading.problems.length),
  };
  return { kind: "refused", refusal: { code: "scheme-sheet-wrong", params } };
}
