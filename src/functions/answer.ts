import { loadCatalogue } from "../catalogue/loadCatalogue";
import type { Scheme } from "../scheme/types";
import { cellWordingFor, type CellWording } from "../wording/inCells";
import { callError, type Cell } from "./cellErrors";
import { FunctionProblem } from "./functionProblem";

/** One call of a function: Excel aborts it when the cell is gone or an argument changed. */
export interface Answering {
  readonly schemes: readonly Scheme[];
  readonly words: CellWording;
  readonly signal: AbortSignal;
}

/** Every call ends here: with its cells, or with an error and a sentence in the person's language. */
export async function answer(
  signal: AbortSignal,
  cells: (answering: Answering) => Promise<readonly (readonly Cell[])[]>
): Promise<readonly (readonly Cell[])[]> {
  const words = cellWordingFor(Office.context.displayLanguage);
  const schemes = await loadCatalogue();
  try {
    return await cells({ schemes, words, signal });
  } catch (problem) {
    throw problem instanceof FunctionProblem ? callError(problem, words.functions) : problem;
  }
}
