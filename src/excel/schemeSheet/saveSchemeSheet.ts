/** Round trips: those of writeSchemeSheet; over a sheet 5 (its place, its cells twice, its protection, the new cells). */
import { writeSchemeCells } from "../../scheme/sheet";
import type { Scheme } from "../../scheme/types";
import { orRefusal } from "../asRefusal";
import { cellAddress } from "../cellAddress";
import { sendSteps, type Step } from "../sendSteps";
import type { Refusal, SheetLanguage } from "../types";
import { readSchemeSheet } from "./readSchemeSheet";
import { isSameData } from "./sameData";
import { schemeSheetSteps } from "./schemeSheetSteps";
import { writeSchemeSheet, type WrittenSchemeSheet } from "./writeSchemeSheet";

/** The sheet a scheme was read from or last saved on, and what it held then. */
export interface SheetOfScheme {
  readonly worksheetId: string;
  readonly held: Scheme;
}

export interface SavedScheme extends WrittenSchemeSheet {
  /** over: the sheet it was on; new: it had none, that is gone, or somebody has changed it since. */
  readonly place: "over" | "new";
}

/**
 * Saves an edited scheme. Cells that refer to its sheet stay right, since the sheet stays; what somebody
 * else typed there meanwhile is never written over.
 */
export async function saveSchemeSheet(
  scheme: Scheme,
  language: SheetLanguage,
  before: SheetOfScheme | undefined
): Promise<SavedScheme | Refusal> {
  return orRefusal(() =>
    Excel.run({ delayForCellEdit: true }, async (context): Promise<SavedScheme> => {
      const sheet = before && (await unchangedSheet(context, before));
      if (before === undefined || sheet === undefined) {
        const written = await writeSchemeSheet(context, scheme, { language, inFront: false });
        return { ...written, place: "new" };
      }
      await writeOver(context, sheet, { scheme, before: before.held, language });
      return { worksheetId: sheet.id, name: sheet.name, place: "over" };
    })
  );
}

/** The sheet, if it still holds that scheme. */
async function unchangedSheet(
  context: Excel.RequestContext,
  { worksheetId, held }: SheetOfScheme
): Promise<Excel.Worksheet | undefined> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(worksheetId);
  sheet.load("id,name");
  await context.sync();
  if (sheet.isNullObject) return undefined;
  const { reading } = await readSchemeSheet(context, sheet);
  return "scheme" in reading && isSameData(reading.scheme, held) ? sheet : undefined;
}

interface Over {
  readonly scheme: Scheme;
  readonly before: Scheme;
  readonly language: SheetLanguage;
}

async function writeOver(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { scheme, before, language }: Over
): Promise<void> {
  const { id } = sheet;
  try {
    await sendSteps(context, await overSteps(context, sheet, scheme, language), undefined);
  } catch (error) {
    // Excel keeps what a failed request did before it failed: the sheet gets back what it held.
    await Excel.run(async (again) => {
      const same = again.workbook.worksheets.getItem(id);
      await sendSteps(again, await overSteps(again, same, before, language), undefined);
    });
    throw error;
  }
}

/** Empties the sheet, which keeps its name and place, and fills it as a new one. */
async function overSteps(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  scheme: Scheme,
  language: SheetLanguage
): Promise<readonly Step[]> {
  const { protection } = sheet;
  protection.load("protected");
  await context.sync();
  const cells = writeSchemeCells(scheme, language);
  return [
    {
      bytes: 1_000,
      queue: () => {
        if (protection.protected) protection.unprotect();
        const all = sheet.getRange();
        all.clear();
        all.dataValidation.clear();
      },
    },
    ...schemeSheetSteps(() => sheet, cells, `${scheme.id} ${scheme.version}`),
  ];
}

/** The scheme of a sheet as it was written there, to edit it; what hinders that, if anything does. */
export async function openSchemeSheet(
  worksheetId: string
): Promise<(SheetOfScheme & { readonly name: string }) | Refusal> {
  return orRefusal(() =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItem(worksheetId);
      const { name, reading } = await readSchemeSheet(context, sheet);
      if ("scheme" in reading) return { worksheetId, name, held: reading.scheme };
      const [{ cell }] = reading.problems;
      const params = {
        sheet: name,
        cell: cellAddress(cell.row, cell.column),
        count: String(reading.problems.length),
      };
      return { code: "scheme-sheet-wrong", params } as const;
    })
  );
}
