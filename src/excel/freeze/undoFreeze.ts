/** Round trips: 2 for the list of points; 5 to undo one (the part; its text; sheets; cells; write), more in blocks. */
import { sendSteps, type Step } from "../sendSteps";
import type { Refusal } from "../types";
import { loadPart, loadPartText, queuePartBack } from "./freezePart";
import { headerOf, openIn, pointsOf, pointsToXml } from "./freezePoints";
import { lookAtSheets, stepsBack, type KeptFormula } from "./putBackFormulas";
import type { FreezeHeader, FreezePoint } from "./types";

/** What can be undone, newest first. */
export async function listFreezes(): Promise<readonly FreezeHeader[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) =>
    (await readPoints(context)).points.map(headerOf).reverse()
  );
}

export interface FreezeUndone {
  readonly point: FreezeHeader;
  readonly formulas: number;
  /** Formulas one of whose cells was changed since: they stay values. */
  readonly kept: readonly KeptFormula[];
}

/**
 * Puts the formulas of the newest press back into their cells. When a request fails on the way it is
 * carried to its end with a second try.
 */
export async function undoFreeze(): Promise<FreezeUndone | Refusal> {
  const memory: Memory = {};
  const attempt = () => Excel.run({ delayForCellEdit: true }, (context) => undo(context, memory));
  try {
    return await attempt();
  } catch (error) {
    if (memory.task === undefined || !(error instanceof OfficeExtension.Error)) throw error;
    return attempt();
  }
}

/** What a second try must not look for again: half an undo may have emptied cells and removed the point. */
interface Memory {
  task?: {
    /** With the formulas alone that go back. */
    readonly point: FreezePoint;
    readonly done: FreezeUndone;
  };
}

async function undo(
  context: Excel.RequestContext,
  memory: Memory
): Promise<FreezeUndone | Refusal> {
  const { part, points, open } = await readPoints(context);
  const point = memory.task?.point ?? points.at(-1);
  if (point === undefined) return { code: "nothing-to-undo", params: {} };
  // Of a press that was cut off nobody can say which cells hold what it wrote.
  const isCutOff = memory.task !== undefined || point.number === open;
  const backs = await lookAtSheets(context, point, isCutOff);
  const closed = backs.find(({ sheet, back }) => back.length > 0 && sheet.protection.protected);
  if (closed) return { code: "sheet-protected", params: { sheet: closed.work.name } };
  const task = (memory.task ??= {
    point: { ...point, work: backs.map(({ work, back }) => ({ ...work, replacements: back })) },
    done: {
      point: headerOf(point),
      formulas: backs.reduce((sum, { back }) => sum + back.length, 0),
      kept: backs.flatMap(({ kept }) => kept),
    },
  });
  const others = points.filter(({ number }) => number !== point.number);
  const xml = others.length === 0 ? undefined : pointsToXml(others);
  const last: Step = {
    bytes: 4_000 + (xml?.length ?? 0),
    queue: () => queuePartBack(context, part, xml),
  };
  await sendSteps(context, [...stepsBack(backs), last], undefined);
  return task.done;
}

async function readPoints(context: Excel.RequestContext) {
  const part = loadPart(context);
  await context.sync();
  const text = loadPartText(part);
  await context.sync();
  return { part, points: pointsOf(text()), open: openIn(text()) };
}
