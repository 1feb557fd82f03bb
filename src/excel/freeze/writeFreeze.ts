/** Round trips: those of readFormulas; 2 for the point; one for each 3 MB to be written; 4 more when that fails. */
import { localTime } from "../localTime";
import { sendSteps, type Step } from "../sendSteps";
import type { Refusal } from "../types";
import { loadPart, loadPartText, queuePart } from "./freezePart";
import { isSamePlan, planFreeze, planRepair } from "./freezePlan";
import { headerOf, pointsOf, pointsToXml, withPoint } from "./freezePoints";
import { replaceSteps } from "./formulaSteps";
import { putBackExactly } from "./putBackFormulas";
import { readFormulas } from "./readFormulas";
import type { FreezeHeader, FreezePlan, FreezePoint, FreezeScope, Survey } from "./types";

/** What came of a press. */
export type FreezeOutcome =
  | { readonly freeze: "done"; readonly point: FreezeHeader; readonly plan: FreezePlan }
  /** Other formulas stand there than it was offered for: nothing is written. */
  | { readonly freeze: "changed"; readonly survey: Survey }
  /** Excel failed, and the formulas could not be put back either; the point is kept in the workbook. */
  | { readonly freeze: "half"; readonly message: string };

export interface FreezeOptions {
  /** Local time, as the list of points shows it. */
  readonly at?: string;
}

interface Begun {
  readonly point: FreezePoint;
  /** Text of the part before. */
  readonly xml: string | undefined;
}

/** Turns formulas into what they show, where they are still those that were offered. */
export const freezeFormulas = (
  offered: FreezePlan,
  scope: FreezeScope,
  options: FreezeOptions = {}
): Promise<FreezeOutcome | Refusal> =>
  write(offered, (survey) => planFreeze(survey, scope), options);

/** Writes lost formulas anew under their right names. */
export const repairFormulas = (
  offered: FreezePlan,
  options: FreezeOptions = {}
): Promise<FreezeOutcome | Refusal> => write(offered, planRepair, options);

async function write(
  offered: FreezePlan,
  planOf: (survey: Survey) => FreezePlan,
  { at = localTime(new Date()) }: FreezeOptions
): Promise<FreezeOutcome | Refusal> {
  let begun: Begun | undefined;
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const survey = await readFormulas(context, undefined);
      if (survey.isReadOnly) return { code: "read-only", params: {} };
      const plan = planOf(survey);
      if (!isSamePlan(offered, plan)) return { freeze: "changed", survey };
      const part = loadPart(context);
      await context.sync();
      const text = loadPartText(part);
      await context.sync();
      const points = withPoint(pointsOf(text()), plan, at);
      const point = points[points.length - 1];
      begun = { point, xml: text() };
      await sendSteps(context, stepsOf(context, plan, points, part), undefined);
      return { freeze: "done", point: headerOf(point), plan };
    });
  } catch (error) {
    if (begun === undefined) throw error;
    return takeBack(begun, error);
  }
}

function stepsOf(
  context: Excel.RequestContext,
  { sheets }: FreezePlan,
  points: readonly FreezePoint[],
  part: Excel.CustomXmlPart
): readonly Step[] {
  const open = pointsToXml(points, points.at(-1)?.number);
  const closed = pointsToXml(points);
  let written = part;
  return [
    {
      bytes: 4_000 + open.length,
      queue: () => {
        written = queuePart(context, part, open);
      },
    },
    ...sheets.flatMap((work) =>
      replaceSteps(context.workbook.worksheets.getItem(work.worksheetId), work)
    ),
    { bytes: 4_000 + closed.length, queue: () => written.setXml(closed) },
  ];
}

/** How often putting back is tried before the person is told. */
const TRIES = 2;

/** Nobody can say how much of a failed request was done: formulas and points go back as they were. */
async function takeBack(begun: Begun, error: unknown, tries = TRIES): Promise<FreezeOutcome> {
  try {
    await putBackExactly(begun.point, begun.xml);
  } catch (again) {
    if (!(again instanceof OfficeExtension.Error)) throw again;
    return tries > 1
      ? takeBack(begun, error, tries - 1)
      : { freeze: "half", message: again.message };
  }
  throw error;
}
