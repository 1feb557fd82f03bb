/**
 * Work in steps of a few milliseconds. Whoever runs it may do something else between two steps, or leave
 * off; the result is the same as in one go.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Runs work without a pause. */
export function allSteps<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
