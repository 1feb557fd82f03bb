import { useEffect, useMemo, useState } from "react";
import type { RegradePlan } from "../../excel/types";
import type { Effects } from "./effectTypes";
import { openCustomer, type OpenCustomer } from "./openCustomers";
import { problemsByEffect } from "./problemsByEffect";

/** Customers looked through without letting the pane breathe: some tens of milliseconds. */
const PART = 400;

interface Found {
  readonly of: RegradePlan;
  readonly effects: Effects;
}

/** What is wrong by effect; of a long list it comes a moment later. Undefined until then. */
export function useEffects(plan: RegradePlan | undefined): Effects | undefined {
  const isShort = plan !== undefined && plan.grades.rows <= PART;
  const atOnce = useMemo(
    () => (isShort && plan ? problemsByEffect(plan) : undefined),
    [isShort, plan]
  );
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    if (plan === undefined || isShort) return;
    return inParts(plan, (effects) => setFound({ of: plan, effects }));
  }, [plan, isShort]);
  return atOnce ?? (found !== undefined && found.of === plan ? found.effects : undefined);
}

/** Gives back how to stop. */
function inParts(plan: RegradePlan, done: (effects: Effects) => void): () => void {
  const isOpen = openCustomer(plan);
  const open: OpenCustomer[] = [];
  let index = 0;
  let timer = setTimeout(part, 0);
  function part() {
    const end = Math.min(index + PART, plan.grades.rows);
    for (; index < end; index++) {
      const customer = isOpen(index);
      if (customer !== undefined) open.push(customer);
    }
    if (index < plan.grades.rows) timer = setTimeout(part, 0);
    else done(problemsByEffect(plan, open));
  }
  return () => clearTimeout(timer);
}
