/** Round trips: 3 (names of the sheets; the new sheet, in one request or two; its id). */
import { writeSchemeCells } from "../../scheme/sheet";
import type { Scheme } from "../../scheme/types";
import { orRefusal } from "../asRefusal";
import { freeName } from "../freeName";
import { sendSteps } from "../sendSteps";
import type { Refusal, SheetLanguage } from "../types";
import { schemeSheetSteps } from "./schemeSheetSteps";
import { sheetNameFor } from "./sheetNameFor";
import { takeAwaySheet } from "../takeAwaySheet";

export interface WrittenSchemeSheet {
  readonly worksheetId: string;
  readonly name: string;
}

export interface WriteSchemeOptions {
  readonly language: SheetLanguage;
  /** Bring the new sheet to the front; left out: yes. */
  readonly inFront?: boolean;
}

/** Writes the scheme into a new sheet of the workbook; nothing else is touched, nothing half stays. */
export async function writeSchemeSheet(
  context: Excel.RequestContext,
  scheme: Scheme,
  { language, inFront = true }: WriteSchemeOptions
): Promise<WrittenSchemeSheet> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const before = new Set(worksheets.items.map(({ id }) => id));
  const cells = writeSchemeCells(scheme, language);
  const taken = worksheets.items.map((sheet) => sheet.name);
  const name = freeName(sheetNameFor(cells.title), taken);
  let made!: Excel.Worksheet;
  const begin = () => {
    made = worksheets.add(name);
    made.load("id");
  };
  const footer = `${scheme.id} ${scheme.version}`;
  const end = () => inFront && made.activate();
  try {
    await sendSteps(
      context,
      [
        { bytes: 1_000, queue: begin },
        ...schemeSheetSteps(() => made, cells, footer),
        { bytes: 100, queue: end },
      ],
      undefined
    );
    return { worksheetId: made.id, name };
  } catch (error) {
    await takeAwaySheet(name, before);
    throw error;
  }
}

/** The same in a request of its own, with what hinders it as a refusal. */
export async function insertSchemeSheet(
  scheme: Scheme,
  options: WriteSchemeOptions
): Promise<WrittenSchemeSheet | Refusal> {
  return orRefusal(() =>
    Excel.run({ delayForCellEdit: true }, (context) => writeSchemeSheet(context, scheme, options))
  );
}
