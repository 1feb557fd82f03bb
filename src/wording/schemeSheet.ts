/** A door of its own: schemes on sheets of the workbook, and what is wrong with them. */
import type { SheetProblem } from "../scheme/sheet/types";
import { byLanguage } from "./byLanguage";
import { cellName } from "./cellName";
import { schemeSheet as enUS } from "./en-US/schemeSheet";
import { schemeProblemsFor } from "./schemeProblems";
import type { SchemeSheetWording } from "./schemeSheetTypes";
import { schemeSheet as zhCN } from "./zh-CN/schemeSheet";

export const schemeSheetWordingFor = (language: string): SchemeSheetWording =>
  byLanguage(language, zhCN, enUS);

/** The sentence of a problem; `cell` names its cell as the person sees it. */
export function sheetProblemText(
  problem: SheetProblem,
  language: string,
  cell = cellName(problem.cell.row, problem.cell.column)
): string {
  const { problems, schemeProblems } = schemeSheetWordingFor(language);
  const { code, params, scheme } = problem;
  if (code !== "scheme") return problems[code]({ cell, params });
  if (scheme === undefined) return cell;
  const own = schemeProblems[scheme.code];
  if (Object.hasOwn(schemeProblems, scheme.code)) return own({ cell, params });
  return schemeProblemsFor(language)[scheme.code]({ ...scheme, at: cell });
}
