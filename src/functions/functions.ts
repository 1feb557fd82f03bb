/**
 * The doors =GRADE.*: read the arguments, grade, put one cell per customer. Their own types are
 * plain (unknown[][]) because the generator of functions.json knows no type aliases.
 */
import { addinWordingFor } from "../wording/addin";
import { FunctionProblem } from "./functionProblem";
import type { RangeArguments, RangeGrades } from "./gradeRange";
import { loadCatalogue } from "../catalogue/loadCatalogue";
import { localDay } from "../formula/localDay";

/** Loaded with the first call: Excel waits for the page, and most pages never grade in cells. */
const loadEngine = () => import("./gradeRange");

type Cell = string | number | CustomFunctions.Error;

/**
 * 按分级方案计算每个客户的总分。
 * @customfunction SCORE
 * @param customers 客户：含表头的整个客户区域，例如 A3:L203 或 客户[#全部]；另给表头时为一行或多行客户。
 * @param [scheme] 方案：内置方案的编号或名称；省略时用本工作簿当前的方案。
 * @param [headers] 表头：客户区域不含表头时，表头所在的行。
 * @param [population] 名单：只算一行而方案需要排名或占比时，整个名单的区域。
 * @returns 每个客户一个总分；未评级的客户为空。
 */
export async function score(
  customers: unknown[][],
  scheme?: unknown,
  headers?: unknown[][],
  population?: unknown[][]
): Promise<unknown[][]> {
  return answer({ customers, scheme, headers, population, asOf: localDay(new Date()) }, scoreCell);
}

/**
 * 按分级方案给出每个客户的等级。
 * @customfunction TIER
 * @param customers 客户：含表头的整个客户区域，例如 A3:L203 或 客户[#全部]；另给表头时为一行或多行客户。
 * @param [scheme] 方案：内置方案的编号或名称；省略时用本工作簿当前的方案。
 * @param [headers] 表头：客户区域不含表头时，表头所在的行。
 * @param [population] 名单：只算一行而方案需要排名或占比时，整个名单的区域。
 * @returns 每个客户一个等级；数据不足时为“未评级”。
 */
export async function tier(
  customers: unknown[][],
  scheme?: unknown,
  headers?: unknown[][],
  population?: unknown[][]
): Promise<unknown[][]> {
  return answer({ customers, scheme, headers, population, asOf: localDay(new Date()) }, tierCell);
}

/**
 * 按等级的跟进周期给出每个客户的下次跟进日期。
 * @customfunction NEXT
 * @param customers 客户：含表头的整个客户区域，例如 A3:L203 或 客户[#全部]；另给表头时为一行或多行客户。
 * @param [scheme] 方案：内置方案的编号或名称；省略时用本工作簿当前的方案。
 * @param [headers] 表头：客户区域不含表头时，表头所在的行。
 * @param [population] 名单：只算一行而方案需要排名或占比时，整个名单的区域。
 * @param [asOf] 评级日期：没有上次联系日期的客户在这一天到期；省略时为今天。
 * @returns 每个客户一个日期序列值，请设为日期格式；没有跟进周期的为空。
 */
export async function next(
  customers: unknown[][],
  scheme?: unknown,
  headers?: unknown[][],
  population?: unknown[][],
  asOf?: number
): Promise<unknown[][]> {
  const day = typeof asOf === "number" ? Math.floor(asOf) : localDay(new Date());
  return answer({ customers, scheme, headers, population, asOf: day }, nextCell);
}

type ShowCell = (graded: RangeGrades, customer: number) => Cell;

const numberOrBlank = (value: number): Cell => (Number.isNaN(value) ? "" : value);

const scoreCell: ShowCell = ({ grades }, i) =>
  grades.tier[i] < 0 ? "" : numberOrBlank(grades.score[i]);

const tierCell: ShowCell = ({ grades }, i) =>
  grades.tierText(i) ?? addinWordingFor(Office.context.displayLanguage).functions.unrated;

const nextCell: ShowCell = ({ grades }, i) => numberOrBlank(grades.next[i]);

/** One cell per row; a scheme's formula error stays in its row, a problem of the call is one error. */
async function answer(given: Omit<RangeArguments, "schemes">, show: ShowCell): Promise<Cell[][]> {
  const [{ gradeRange }, schemes] = await Promise.all([loadEngine(), loadCatalogue()]);
  try {
    const graded = gradeRange({ ...given, schemes });
    return graded.rows.map((customer) => [rowCell(graded, customer, show)]);
  } catch (problem) {
    if (problem instanceof FunctionProblem) throw cellError(problem);
    throw problem;
  }
}

function rowCell(graded: RangeGrades, customer: number, show: ShowCell): Cell {
  if (customer < 0) return "";
  const error = graded.grades.formulaError(customer);
  if (error === undefined) return show(graded, customer);
  const sentence = addinWordingFor(Office.context.displayLanguage).functions.formulaError(error);
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, sentence);
}

function cellError({ code, params }: FunctionProblem): CustomFunctions.Error {
  const sentence = addinWordingFor(Office.context.displayLanguage).functions.problems[code](params);
  const kind =
    code === "no-scheme" || code === "needs-population"
      ? CustomFunctions.ErrorCode.notAvailable
      : CustomFunctions.ErrorCode.invalidValue;
  return new CustomFunctions.Error(kind, sentence);
}

CustomFunctions.associate("SCORE", score);
CustomFunctions.associate("TIER", tier);
CustomFunctions.associate("NEXT", next);
