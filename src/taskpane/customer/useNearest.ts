import { useEffect, useState } from "react";
import type { RegradePlan } from "../../excel/types";
import type { NearestChanges } from "../../grading/nearestChange";
import { nearestOf } from "./describeCustomer";

interface Answer {
  readonly plan: RegradePlan;
  readonly index: number;
  readonly changes: NearestChanges;
}

/** The nearest way up and down, searched behind the paint; undefined until it is known. */
export function useNearest(plan: RegradePlan, index: number): NearestChanges | undefined {
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    const timer = setTimeout(() => setAnswer({ plan, index, changes: nearestOf(plan, index) }));
    return () => clearTimeout(timer);
  }, [plan, index]);
  return answer?.plan === plan && answer.index === index ? answer.changes : undefined;
}
