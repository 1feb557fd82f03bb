import { nearestName } from "../formula/nearest";
import { explainFrom } from "../grading/explain";
import { nearestRise } from "../grading/nearestChange";
import type { Scheme } from "../scheme/types";
import { tellGap } from "../wording/tellGap";
import { tellWhy } from "../wording/tellWhy";
import { FunctionProblem } from "./functionProblem";
import type { Graded } from "./gradeRead";
import { cellText, plainCell, rangeOf } from "./rangeCells";
import type { CellWording } from "../wording/inCells";
import { oneCell, type MakeView } from "./views";

/** Why each customer has its grade. */
export const whyView = oneCell((graded, customer, words) =>
  told(graded, `why ${words.locale} ${customer}`, () => {
    const why = explainFrom(graded.prepared, graded.trace, customer);
    return words.functions.paragraph(tellWhy(why, graded.scheme, words));
  })
);

/** The nearest way up; `target` is a tier of the scheme the view is made for, or null for the next one. */
export const gapView = (target: number | null): MakeView =>
  oneCell((graded, customer, words) => {
    const tier = graded.trace.grades.tier[customer];
    if (target !== null && tier >= 0 && tier <= target)
      return words.functions.tierReached(graded.scheme.tiers[target].label);
    return told(graded, `gap ${words.locale} ${customer}`, () => gapOf(graded, customer, words));
  });

function gapOf(graded: Graded, customer: number, words: CellWording): string {
  const { prepared, input, trace, scheme } = graded;
  const tier = trace.grades.tier[customer];
  const rise = nearestRise(prepared, input, trace, customer);
  return tellGap({ rise }, tier < 0 ? null : tier, scheme, words);
}

const texts = new WeakMap<Graded, Map<string, string>>();

/** Excel asks again for every cell that repeats the list, and each search takes milliseconds. */
function told(graded: Graded, key: string, tell: () => string): string {
  const known = texts.get(graded) ?? new Map<string, string>();
  texts.set(graded, known);
  const text = known.get(key) ?? tell();
  known.set(key, text);
  return text;
}

/** Place of the tier that an argument names, or null where it is left out. */
export function tierNamed(argument: unknown, { tiers }: Scheme): number | null {
  const range = rangeOf(argument);
  if (range === null) return null;
  const name = cellText(plainCell(range[0][0])).trim();
  const at = tiers.findIndex(({ label, name: { zh, en } }) =>
    [label, zh, en].some((known) => known.toLowerCase() === name.toLowerCase())
  );
  if (at >= 0) return at;
  const labels = tiers.map(({ label }) => label);
  throw new FunctionProblem("unknown-tier", {
    name,
    nearest: nearestName(name, labels) ?? "",
    known: labels.join("、"),
  });
}
