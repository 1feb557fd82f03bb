import { cellAddress } from "../cellAddress";
import { asContent } from "../restore/cellContent";
import { withRightNames } from "./gradeCalls";
import type {
  FoundFormula,
  FreezeKind,
  FreezePlan,
  FreezeScope,
  LeftFormula,
  Obstacle,
  Replacement,
  SheetSurvey,
  SheetWork,
  Survey,
} from "./types";

/** Under a filter cells are written one by one; more than these would keep a person waiting. */
const MOST_SINGLE_CELLS = 5_000;

/** Every formula becomes what it shows; those that show no value stay, and are named. Pure. */
export const planFreeze = (survey: Survey, scope: FreezeScope): FreezePlan =>
  planFor("freeze", inScope(survey, scope), (found) =>
    found.fault ? undefined : { ...placeOf(found), after: found.values.map(asContent) }
  );

/** Every formula that Excel has lost is written anew under its right name. Pure. */
export const planRepair = (survey: Survey): FreezePlan =>
  planFor("repair", survey.sheets.map(onlyLost), (found) => ({
    ...placeOf(found),
    after: [withRightNames(found.formula)],
  }));

/** A workbook that was opened without the add-in shows #NAME?, and may keep it when it is there again. */
const isLost = ({ fault }: FoundFormula): boolean => fault?.value === "#NAME?";

const inScope = ({ sheets }: Survey, scope: FreezeScope) =>
  scope === "workbook" ? sheets : sheets.filter(({ isActive }) => isActive);

const onlyLost = (sheet: SheetSurvey): SheetSurvey => ({
  ...sheet,
  formulas: sheet.formulas.filter(isLost),
});

const placeOf = ({ area, formula, formats }: FoundFormula) => ({ area, formula, formats });

function planFor(
  kind: FreezeKind,
  sheets: readonly SheetSurvey[],
  replace: (found: FoundFormula) => Replacement | undefined
): FreezePlan {
  const left: LeftFormula[] = [];
  const work = sheets.flatMap((sheet): SheetWork[] => {
    const { worksheetId, name, isFiltered, formulas } = sheet;
    const replacements = formulas.flatMap((found) => replace(found) ?? []);
    const why = obstacleOf(sheet, replacements);
    if (why !== undefined && formulas.length > 0)
      left.push({ kind: "sheet", sheet: name, why, formulas: formulas.length });
    if (why !== undefined) return [];
    if (kind === "freeze") left.push(...formulas.flatMap((found) => leftOf(name, found) ?? []));
    return replacements.length === 0
      ? []
      : [{ worksheetId, name, single: isFiltered, replacements }];
  });
  const all = work.flatMap(({ replacements }) => replacements);
  return { kind, sheets: work, left, formulas: all.length, cells: cellsOf(all) };
}

function obstacleOf(
  { isProtected, isFiltered }: SheetSurvey,
  replacements: readonly Replacement[]
): Obstacle | undefined {
  if (isProtected) return "protected";
  return isFiltered && cellsOf(replacements) > MOST_SINGLE_CELLS ? "filtered" : undefined;
}

const cellsOf = (replacements: readonly Replacement[]) =>
  replacements.reduce((sum, { after }) => sum + after.length, 0);

function leftOf(sheet: string, { area, fault }: FoundFormula): LeftFormula | undefined {
  if (fault === undefined) return undefined;
  const { why, row, column, value } = fault;
  return {
    kind: "formula",
    sheet,
    cell: cellAddress(area.row, area.column),
    why,
    at: cellAddress(row, column),
    value,
  };
}

/** What a press was offered for, and what it finds: anything else is shown first. Pure. */
export const isSamePlan = (one: FreezePlan, other: FreezePlan): boolean =>
  placesOf(one) === placesOf(other);

const placesOf = ({ sheets }: FreezePlan) =>
  JSON.stringify(
    sheets.map(({ worksheetId, replacements }) => [
      worksheetId,
      replacements.map(({ area, formula }) => [area, formula]),
    ])
  );
