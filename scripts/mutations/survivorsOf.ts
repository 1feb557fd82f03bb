import type { Scheme } from "../../src/scheme/types";
import type { Case } from "../../test/catalogue/caseTables";
import { checkCase } from "../../test/catalogue/checkCase";
import { unexplainedProblems } from "../../test/catalogue/unexplained";
import { constantsOf, withConstant } from "./constantsOf";
import { guessing, type Guesses } from "./likelyCase";

/** A change that no test notices. */
export interface Survivor {
  readonly place: string;
  readonly what: string;
}

export interface Tried {
  readonly changes: number;
  readonly survivors: readonly Survivor[];
  /** Tests that fail without any change: they would notice everything. */
  readonly failing: readonly string[];
}

/** Changes every constant of a scheme, one at a time, and asks its cases and then checkScheme. */
export function survivorsOf(scheme: Scheme, table: readonly Case[]): Tried {
  const sound = table.filter((wanted) => holds(scheme, wanted));
  const failing = table.filter((wanted) => !sound.includes(wanted)).map(({ title }) => title);
  const known = unexplainedProblems(scheme).map(({ code, at }) => `${code} ${at}`);
  const guesses = guessing(scheme, sound);
  const cases = [...guesses.order];
  const isNoticed = (changed: Scheme) =>
    failsCase(changed, cases, guesses) || isRefused(changed, known);
  const changes = constantsOf(scheme).flatMap(({ path, keys, mutations }) =>
    mutations.map(({ what, values }) => ({
      place: `${scheme.id} ${path}`,
      what,
      noticed: values.some((value) => isNoticed(withConstant(scheme, keys, value))),
    }))
  );
  return {
    changes: changes.length,
    survivors: changes.filter(({ noticed }) => !noticed),
    failing: [...failing, ...known],
  };
}

/** The case that noticed moves to the front, for it is likely to do so again. */
function failsCase(scheme: Scheme, cases: Case[], guesses: Guesses): boolean {
  const guess = guessed(scheme, guesses);
  if (guess !== undefined && !holds(scheme, guess)) return true;
  const at = cases.findIndex((wanted) => !holds(scheme, wanted));
  if (at > 0) cases.unshift(...cases.splice(at, 1));
  return at >= 0;
}

/** A list that a change makes impossible to grade is no guess; the cases will say so. */
function guessed(scheme: Scheme, guesses: Guesses): Case | undefined {
  try {
    return guesses.caseFor(scheme);
  } catch {
    return undefined;
  }
}

/** A scheme that the change broke so far that it cannot be used is noticed too. */
function holds(scheme: Scheme, wanted: Case): boolean {
  try {
    return checkCase(scheme, wanted).length === 0;
  } catch {
    return false;
  }
}

/** Problems that the check of schemes tells of no built-in scheme. */
const isRefused = (scheme: Scheme, known: readonly string[]) =>
  unexplainedProblems(scheme).some(({ code, at }) => !known.includes(`${code} ${at}`));
