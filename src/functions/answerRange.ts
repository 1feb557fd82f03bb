import type { Scheme } from "../scheme/types";
import { answer, type Answering } from "./answer";
import type { Cell } from "./cellErrors";
import { gradeRange, type RangeArguments, type RangeGrades } from "./gradeRange";
import { pointsView } from "./pointsView";
import { takeTurn } from "./takeTurns";
import { gapView, tierNamed, whyView } from "./tellingViews";
import { towardsTier } from "./towardsTier";
import { nextView, scoreView, tierView, type MakeView, type View } from "./views";

type Given = Omit<RangeArguments, "schemes" | "adapt">;

const VIEWS = {
  score: scoreView,
  tier: tierView,
  next: nextView,
  points: pointsView,
  why: whyView,
} as const;

/** The functions that show each customer of a list in a way of their own. */
export const answerRange = (shown: keyof typeof VIEWS, given: Given, signal: AbortSignal) =>
  answer(signal, (answering) => spill(given, () => VIEWS[shown], undefined, answering));

/** How each customer gets to the next tier, or to the one that is named. */
export function answerGap(given: Given & { readonly tier: unknown }, signal: AbortSignal) {
  let target: number | null = null;
  const adapt = (scheme: Scheme) => {
    target = tierNamed(given.tier, scheme);
    return target === null ? scheme : towardsTier(scheme, target);
  };
  return answer(signal, (answering) => spill(given, () => gapView(target), adapt, answering));
}

async function spill(
  given: Given,
  makeView: () => MakeView,
  adapt: RangeArguments["adapt"],
  { schemes, words, signal }: Answering
): Promise<readonly (readonly Cell[])[]> {
  await takeTurn();
  signal.throwIfAborted();
  const grades = await gradeRange({ ...given, schemes, adapt });
  const view = makeView()(grades.scheme, words);
  const cells: (readonly Cell[])[] = grades.withHeader && view.header ? [view.header] : [];
  for (const customer of grades.rows) {
    // A list of reasons takes seconds: others have their turn, and nobody may want it any more.
    await takeTurn();
    signal.throwIfAborted();
    cells.push(cellsOf(grades, view, customer));
  }
  return cells;
}

const cellsOf = ({ graded }: RangeGrades, view: View, customer: number): readonly Cell[] =>
  graded === null || customer < 0
    ? Array.from({ length: view.columns }, () => "")
    : view.cells(graded, customer);
