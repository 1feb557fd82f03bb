/** Round trips: 2 (sheets and points; what stands in the cells), more in blocks, and one to write. */
import type { SheetArea } from "../../table/types";
import { cellAddress } from "../cellAddress";
import { plainOf } from "../restore/cellContent";
import { loadPresentCells, type PresentCells } from "../restore/presentCells";
import type { CellContent } from "../restore/types";
import { sendSteps, type Step } from "../sendSteps";
import { loadPart, queuePartBack } from "./freezePart";
import { backSteps, formatSteps, type FormatBack } from "./formulaSteps";
import type { FreezePoint, Replacement, SheetWork } from "./types";

/** A formula that was not put back: a person changed one of its cells since, or its sheet is gone. */
export interface KeptFormula {
  readonly sheet: string;
  readonly cell: string;
  /** What stands there now; "" where the sheet is gone. */
  readonly value: string;
}

/** What is to be done on one sheet, and what not. */
export interface SheetBack {
  readonly work: SheetWork;
  readonly sheet: Excel.Worksheet;
  readonly single: boolean;
  readonly back: readonly Replacement[];
  /** Number formats that a press which failed left behind. */
  readonly formats: readonly FormatBack[];
  readonly kept: readonly KeptFormula[];
}

/** How a formula's cells stand: as they were left, as they were before, or otherwise. */
type Standing = "after" | "before" | { readonly changed: readonly [row: number, column: number] };

/** Pure. */
function standingOf({ area, formula, after }: Replacement, now: PresentCells): Standing {
  if (now.content(area.row, area.column) === formula) return "before";
  const changed = after.findIndex((content, i) => contentAt(now, area, i) !== content);
  if (changed < 0) return "after";
  return { changed: placeIn(area, changed) };
}

const placeIn = ({ row, column, columns }: SheetArea, i: number) =>
  [row + Math.floor(i / columns), column + (i % columns)] as const;

const contentAt = (now: PresentCells, area: SheetArea, i: number): CellContent | undefined =>
  now.content(...placeIn(area, i));

/** Looks at every sheet of a point. With `all` whatever stands in the cells now gives way. */
export async function lookAtSheets(
  context: Excel.RequestContext,
  { work }: FreezePoint,
  all: boolean
): Promise<readonly SheetBack[]> {
  const { worksheets } = context.workbook;
  const looks = work.map((one) => {
    const sheet = worksheets.getItemOrNullObject(one.worksheetId);
    sheet.load("id,protection/protected,autoFilter/isDataFiltered");
    sheet.tables.load("items/autoFilter/isDataFiltered");
    return { work: one, sheet };
  });
  await context.sync();
  const backs: SheetBack[] = [];
  const next = async (at: number): Promise<void> => {
    if (at === looks.length) return;
    backs.push(await lookAtSheet(looks[at], all));
    return next(at + 1);
  };
  await next(0);
  return backs;
}

async function lookAtSheet(
  { work, sheet }: { readonly work: SheetWork; readonly sheet: Excel.Worksheet },
  all: boolean
): Promise<SheetBack> {
  const { name, replacements } = work;
  if (sheet.isNullObject) {
    const kept = replacements.map(({ area }) => keptAt(name, area.row, area.column, ""));
    return { work, sheet, single: false, back: [], formats: [], kept };
  }
  const single =
    sheet.autoFilter.isDataFiltered ||
    sheet.tables.items.some((table) => table.autoFilter.isDataFiltered);
  const now = await loadPresentCells(sheet, wantedOf(replacements), () => undefined);
  const standings = replacements.map((one) => ({ one, standing: standingOf(one, now) }));
  const back = standings.flatMap(({ one, standing }) => {
    if (all) return standing === "before" ? [] : [one];
    // A person may have given the values another format since.
    return standing === "after" ? [{ ...one, formats: formatsNow(one, now) }] : [];
  });
  const formats = all ? replacements.flatMap((one) => formatsBack(one, now)) : [];
  const kept = standings.flatMap(({ standing }) => {
    if (all || typeof standing === "string") return [];
    const [row, column] = standing.changed;
    return [keptAt(name, row, column, String(plainOf(now.content(row, column) ?? "")))];
  });
  return { work, sheet, single, back, formats, kept };
}

const formatsNow = ({ area, formats }: Replacement, now: PresentCells) =>
  formats.map((format, i) => now.format(...placeIn(area, i)) ?? format);

const formatsBack = (one: Replacement, now: PresentCells): readonly FormatBack[] =>
  formatsNow(one, now).flatMap((present, i) => {
    const [row, column] = placeIn(one.area, i);
    return present === one.formats[i] ? [] : [{ row, column, format: one.formats[i] }];
  });

const keptAt = (sheet: string, row: number, column: number, value: string): KeptFormula => ({
  sheet,
  cell: cellAddress(row, column),
  value,
});

function wantedOf(replacements: readonly Replacement[]) {
  const areas = replacements.map(({ area }) => area);
  const row = areas.reduce((least, area) => Math.min(least, area.row), Infinity);
  const end = areas.reduce((most, area) => Math.max(most, area.row + area.rows), 0);
  const columns = new Set(
    areas.flatMap(({ column, columns: width }) =>
      Array.from({ length: width }, (_, i) => column + i)
    )
  );
  return { columns: [...columns], row, rows: end - row };
}

export const stepsBack = (backs: readonly SheetBack[]): readonly Step[] =>
  backs.flatMap(({ sheet, back, formats, single }) => [
    // In a cell that is still formatted as text a formula would stay a text.
    ...formatSteps(sheet, formats),
    ...backSteps(sheet, back, single),
  ]);

/** After a failed request: every formula of the point stands again, and the part has its old text. */
export async function putBackExactly(point: FreezePoint, xml: string | undefined): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const part = loadPart(context);
    const backs = await lookAtSheets(context, point, true);
    const last: Step = {
      bytes: 4_000 + (xml?.length ?? 0),
      queue: () => queuePartBack(context, part, xml),
    };
    await sendSteps(context, [...stepsBack(backs), last], undefined);
  });
}
