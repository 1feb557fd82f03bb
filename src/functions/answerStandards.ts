import { abcClasses } from "./abcClasses";
import { answer } from "./answer";
import { rfmSegments } from "./rfmSegments";
import { takeTurn } from "./takeTurns";

interface AbcArguments {
  readonly values: unknown;
  readonly cuts: unknown;
  readonly asOf: number;
}

/** Classes of one column, by the built-in scheme. */
export const answerAbc = (given: AbcArguments, signal: AbortSignal) =>
  answer(signal, async ({ schemes, words }) => {
    await takeTurn();
    signal.throwIfAborted();
    return abcClasses(given.values, given.cuts, { schemes, words, asOf: given.asOf });
  });

interface RfmArguments {
  /** Recency, frequency, amount. */
  readonly columns: readonly [unknown, unknown, unknown];
  readonly bins: unknown;
  readonly asOf: number;
}

/** Segments of three columns, by the built-in scheme. */
export const answerRfm = (given: RfmArguments, signal: AbortSignal) =>
  answer(signal, async ({ schemes, words }) => {
    await takeTurn();
    signal.throwIfAborted();
    return rfmSegments(given.columns, given.bins, { schemes, words, asOf: given.asOf });
  });
