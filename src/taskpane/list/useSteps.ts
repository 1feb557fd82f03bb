import { useEffect, useMemo, useState } from "react";
import type { SheetSnapshot } from "../../excel/types";
import { allSteps, type Steps } from "../../formula/steps";
import { inTurns } from "./inTurns";

/** Rows of a sheet that are worked out before a person could notice, so that nothing flickers. */
const SHORT = 20_000;

export const isLong = ({ cells }: Pick<SheetSnapshot, "cells">, short = SHORT): boolean =>
  cells.values.length > short;

/** Another function is other work; what of it has begun is abandoned. */
export type Work<Result> = () => Steps<Result>;

/** What work comes to: at once, or in turns with the rest of the pane and undefined until then. */
export function useSteps<Result>(
  work: Work<Result> | undefined,
  takesTurns: boolean
): Result | undefined {
  const [done, setDone] = useState<{ readonly of: Work<Result>; readonly result: Result }>();
  const atOnce = useMemo(
    () => (work === undefined || takesTurns ? undefined : allSteps(work())),
    [work, takesTurns]
  );
  useEffect(() => {
    if (work === undefined || !takesTurns) return undefined;
    const stop = new AbortController();
    const fail = (error: unknown) =>
      // Thrown while it is drawn, as work at once would throw: the pane's boundary tells it.
      setDone(() => {
        throw error;
      });
    inTurns(work(), stop.signal).then(
      (ended) => ended && !stop.signal.aborted && setDone({ of: work, result: ended.result }),
      fail
    );
    return () => stop.abort();
  }, [work, takesTurns]);
  if (!takesTurns) return atOnce;
  return done !== undefined && done.of === work ? done.result : undefined;
}
