import { warning, type SchemeProblem } from "./problems";
import {
  asksForGiven,
  holdsFor,
  isComplete,
  questionsOf,
  samplesOf,
  type Question,
  type Sample,
} from "./sampleCustomers";
import type { Scheme } from "./types";

/** Above this many kinds of customers rules are not tried out: the check stays quick while typing. */
const MOST = 20_000;

/**
 * Tries the tier rules on one customer of every kind that they tell apart: customers with all data
 * that no rule takes, and tiers that nobody gets because earlier rules take everyone.
 */
export function checkCoverage(scheme: Scheme): SchemeProblem[] {
  if (scheme.decide.by !== "conditions") return [];
  const { rules } = scheme.decide;
  const questions = questionsOf(
    scheme,
    rules.flatMap(({ when }) => (when === undefined ? [] : [when]))
  );
  const samples = samplesOf(questions, MOST);
  if (samples === undefined) return [];
  const decided = samples.map((sample) =>
    rules.findIndex(({ when }) => when === undefined || holdsFor(when, sample))
  );
  const left = samples.filter((sample, i) => decided[i] < 0 && isComplete(sample));
  const reached = new Set(decided.map((rule) => rules[rule]?.tier));
  return [...uncovered(left, questions), ...unreached(scheme, reached)];
}

function unreached(scheme: Scheme, reached: ReadonlySet<string | undefined>): SchemeProblem[] {
  if (scheme.decide.by !== "conditions") return [];
  const ruled = new Set(scheme.decide.rules.map(({ tier }) => tier));
  return scheme.tiers.flatMap(({ label }, t) =>
    ruled.has(label) && !reached.has(label)
      ? [warning("unreachable-tier", `tiers[${t}]`, { name: label })]
      : []
  );
}

function uncovered(left: readonly Sample[], questions: readonly Question[]): SchemeProblem[] {
  if (left.length === 0) return [];
  const [only, ...others] = questions.filter(({ kind }) => kind !== "opaque");
  if (others.length === 0 && only?.kind === "number" && questions.every(isPlain))
    return alongOneNumber(left, only);
  return [gapAt(left[0], questions)];
}

/** Answered by the customer's own cells. */
const isPlain = ({ kind, name }: Question) => kind !== "opaque" || asksForGiven(name);

const at = "decide.rules";

const gapAt = (sample: Sample, questions: readonly Question[]) =>
  warning("gap", at, {
    example: questions
      .filter(({ name }) => !asksForGiven(name))
      .map(
        ({ name, kind }) =>
          `${kind === "opaque" ? short(name) : name} = ${String(sample.get(name))}`
      )
      .join("、"),
  });

const short = (text: string) => (text.length > 30 ? `${text.slice(0, 29)}…` : text);

/** Rules over one number can miss its top, its bottom, and what lies between. */
function alongOneNumber(left: readonly Sample[], { name, values }: Question): SchemeProblem[] {
  const numbers = values as readonly number[];
  const missed = new Set(left.map((sample) => Number(sample.get(name))));
  const first = numbers.findIndex((value) => !missed.has(value));
  const last = numbers.length - 1 - [...numbers].reverse().findIndex((v) => !missed.has(v));
  const example = (value: number) => ({ example: `${name} = ${value}` });
  if (first < 0) return [warning("gap", at, example(numbers[0]))];
  return [
    ...(last < numbers.length - 1 ? [warning("missing-top", at, example(numbers[last + 1]))] : []),
    ...(first > 0 ? [warning("missing-bottom", at, example(numbers[first - 1]))] : []),
    ...numbers
      .slice(first, last)
      .filter((value) => missed.has(value))
      .slice(0, 1)
      .map((value) => warning("gap", at, example(value))),
  ];
}
