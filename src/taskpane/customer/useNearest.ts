import { useCallback, useEffect, useState } from "react";
import type { RegradePlan } from "../../excel/types";
import type { NearestChanges } from "../../grading/nearestChange";
import { movesTheList } from "../../grading/changePlan";
import { readsList } from "../../grading/prepare";
import { preparedScheme } from "../../table/gradeSheet";
import { nearestOf } from "./describeCustomer";

export type NearestState =
  /** The search may take seconds: the person says when. */
  | { readonly kind: "on-request" }
  | { readonly kind: "searching" }
  | { readonly kind: "known"; readonly changes: NearestChanges };

export interface NearestDesk {
  readonly state: NearestState;
  readonly search: () => void;
}

/** Going on to the next customer comes in bursts, and the search would hold each of them up. */
const QUIET_MS = 250;
/** Long enough for the word that it goes on to be painted. */
const PAINT_MS = 30;
/** Longer than this is felt: the next search of the same list waits to be asked for. */
const FELT_MS = 200;
/** Where a change moves other customers too, every trial grades the list; so many take no time. */
const SHORT_LIST = 300;
/** All else is looked up in the list: up to so many customers within a tenth of a second. */
const LONG_LIST = 20_000;

/** Lists for which a search was felt, by sheet and scheme. */
const felt = new Set<string>();

const keyOf = ({ snapshot, scheme }: RegradePlan) => `${snapshot.worksheetId} ${scheme.id}`;

/** Whether the search can go on behind the screen without being felt. */
export const isQuick = (plan: RegradePlan): boolean =>
  !felt.has(keyOf(plan)) && plan.read.list.rows.length <= quickLength(plan);

function quickLength({ scheme }: RegradePlan): number {
  const prepared = preparedScheme(scheme);
  if (movesTheList(prepared)) return SHORT_LIST;
  return readsList(prepared) ? LONG_LIST : Infinity;
}

interface Search {
  readonly plan: RegradePlan;
  readonly index: number;
  /** Undefined while it goes on. */
  readonly changes: NearestChanges | undefined;
}

/** The nearest way up and down, searched behind the paint, or when it is asked for. */
export function useNearest(plan: RegradePlan, index: number): NearestDesk {
  const [search, setSearch] = useState<Search>();
  const isOwn = search?.plan === plan && search.index === index;
  const isAsked = isOwn || isQuick(plan);
  const isKnown = isOwn && search.changes !== undefined;
  useEffect(() => {
    if (!isAsked || isKnown) return undefined;
    const run = () => {
      const start = performance.now();
      const changes = nearestOf(plan, index);
      if (performance.now() - start > FELT_MS) felt.add(keyOf(plan));
      setSearch({ plan, index, changes });
    };
    const timer = setTimeout(run, isOwn ? PAINT_MS : QUIET_MS);
    return () => clearTimeout(timer);
  }, [plan, index, isAsked, isKnown, isOwn]);
  const ask = useCallback(() => setSearch({ plan, index, changes: undefined }), [plan, index]);
  if (isOwn && search.changes !== undefined)
    return { state: { kind: "known", changes: search.changes }, search: ask };
  return { state: { kind: isAsked ? "searching" : "on-request" }, search: ask };
}
