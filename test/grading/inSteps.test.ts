import fc from "../fastCheck";
import { catalogue } from "../../src/catalogue";
import type { Steps } from "../../src/formula/steps";
import { grade, traceInSteps } from "../../src/grading/grade";
import type { Grades } from "../../src/grading/types";
import type { Scheme } from "../../src/scheme/types";
import { preparedScheme } from "../../src/table/gradeSheet";
import { anyList } from "./anyList";
import { inputOf } from "./inputOf";

/** One block of the engine and a part of a second. */
const ROWS = 2200;
const BLOCK = 2048;

/** The same customers over and over; two seeds are two lists. */
function longInput(scheme: Scheme, seed: number) {
  const some = fc.sample(anyList(scheme), { numRuns: 15, seed }).flat();
  return inputOf(
    scheme,
    Array.from({ length: ROWS }, (_, i) => some[i % some.length])
  );
}

/** A step of one, a step of the other, until both are done. */
function byTurns<A, B>(one: Steps<A>, other: Steps<B>): { a: A; b: B; pauses: number } {
  let [first, second] = [one.next(), other.next()];
  let pauses = 0;
  for (; first.done !== true || second.done !== true; pauses++) {
    if (first.done !== true) first = one.next();
    if (second.done !== true) second = other.next();
  }
  return { a: first.value, b: second.value, pauses };
}

/** Everything of the grades, what is told of single customers included. */
const told = (grades: Grades) => ({
  ...grades,
  tierText: Array.from({ length: ROWS }, (_, row) => grades.tierText(row)),
  blanks: Array.from({ length: 50 }, (_, row) => grades.blanks(row)),
  failedGates: Array.from({ length: 50 }, (_, row) => grades.failedGates(row)),
  openGates: Array.from({ length: 50 }, (_, row) => grades.openGates(row)),
  formulaError: Array.from({ length: 50 }, (_, row) => grades.formulaError(row)),
});

test.each(catalogue.map((scheme) => [scheme.id, scheme] as const))(
  "%s grades a list in steps as at once, while another list is graded in between",
  (_, scheme) => {
    const prepared = preparedScheme(scheme);
    const [here, there] = [longInput(scheme, 1), longInput(scheme, 2)];
    const { a, b, pauses } = byTurns(traceInSteps(prepared, here), traceInSteps(prepared, there));
    expect(pauses).toBeGreaterThan(ROWS / BLOCK);
    expect(told(a.grades)).toEqual(told(grade(prepared, here)));
    expect(b.grades.tier).toEqual(grade(prepared, there).tier);
  }
);
