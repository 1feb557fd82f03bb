import { reachesEdge } from "./checkLadder";
import { edgeParts, isEdge } from "./edge";
import type { Condition, Scheme, Value } from "./types";

/** A number, an option or text, a yes or no. */
export type Answer = number | string | boolean;

/** What a sample customer has, by column, or by condition. */
export type Sample = ReadonlyMap<string, Answer>;

/** One thing that conditions ask about, with values that can make a difference to them. */
export interface Question {
  readonly name: string;
  readonly values: readonly Answer[];
  /** A column, or a condition that only the whole list or a formula can answer. */
  readonly kind: "number" | "text" | "yesno" | "opaque";
}

type Leaf = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>;

/** The questions behind some conditions, each with one value between and on every edge. */
export function questionsOf(scheme: Scheme, conditions: readonly Condition[]): readonly Question[] {
  const leaves = conditions.flatMap(leavesOf);
  const byName = new Map<string, Leaf[]>();
  for (const leaf of leaves) {
    const name = nameOf(leaf);
    byName.set(name, [...(byName.get(name) ?? []), leaf]);
  }
  return [...byName].map(([name, own]) => questionOf(scheme, name, own));
}

function leavesOf(condition: Condition): readonly Leaf[] {
  if ("all" in condition) return condition.all.flatMap(leavesOf);
  if ("any" in condition) return condition.any.flatMap(leavesOf);
  if ("not" in condition) return leavesOf(condition.not);
  return [condition];
}

/** Columns by their name; what cannot be told from one customer by its own text. */
function nameOf(leaf: Leaf): string {
  if ("given" in leaf) return GIVEN + leaf.column;
  return isOpaque(leaf) ? JSON.stringify(leaf) : leaf.column;
}

/** Before the name of a column in the question whether it is given at all. */
const GIVEN = "given ";

export const asksForGiven = (question: string) => question.startsWith(GIVEN);

function isOpaque(leaf: Leaf): leaf is Exclude<Leaf, { blank?: unknown }> {
  if ("formula" in leaf || "topPercent" in leaf || "given" in leaf) return true;
  return isEdge(leaf) && typeof edgeParts(leaf).amount !== "number";
}

function questionOf(scheme: Scheme, name: string, leaves: readonly Leaf[]): Question {
  const [first] = leaves;
  if (isOpaque(first)) return { name, kind: "opaque", values: [true, false] };
  if ("yes" in first) return { name, kind: "yesno", values: [true, false] };
  if ("is" in first || "isOneOf" in first)
    return { name, kind: "text", values: textsOf(scheme, name, leaves) };
  const edges = leaves.flatMap((leaf) => (isEdge(leaf) ? [Number(edgeParts(leaf).amount)] : []));
  const range = scheme.columns.find((column) => column.name === name)?.range;
  return { name, kind: "number", values: around(edges, range) };
}

/** Every edge, a value between neighbours, one above all, one below; amounts below 0 only where named. */
function around(edges: readonly number[], range: readonly [number, number] | undefined): number[] {
  const sorted = [...new Set(edges)].sort((a, b) => a - b);
  const [low, high] = [sorted[0], sorted[sorted.length - 1]];
  const between = sorted.slice(1).map((edge, i) => (edge + sorted[i]) / 2);
  const below = low > 0 ? [0, low / 2] : low < 0 ? [low * 2] : [];
  return [...below, ...sorted, ...between, high > 0 ? high * 2 : high + 1]
    .filter((value) => range === undefined || (value >= range[0] && value <= range[1]))
    .sort((a, b) => a - b);
}

/** The options of a choice; of other texts those that are named, or that a working gives. */
function textsOf(scheme: Scheme, name: string, leaves: readonly Leaf[]): readonly string[] {
  const options = scheme.columns.find((column) => column.name === name)?.options;
  if (options !== undefined) return options.map(({ value }) => value);
  const working = scheme.workings?.find((candidate) => candidate.name === name);
  const values: readonly (Value | undefined)[] =
    working?.kind === "choose"
      ? [...working.rules.map(({ value }) => value), working.otherwise]
      : working?.kind === "bands"
        ? [...working.bands.map(({ value }) => value), working.otherwise]
        : [];
  const texts = values.filter((value) => typeof value === "string" && value !== "");
  if (texts.length > 0) return [...new Set(texts as string[])];
  const named = leaves.flatMap((leaf) =>
    "is" in leaf ? [leaf.is] : "isOneOf" in leaf ? leaf.isOneOf : []
  );
  return [...new Set(named)];
}

/** Whether a customer has everything that is asked for. */
export const isComplete = (sample: Sample) =>
  [...sample].every(([name, answer]) => !asksForGiven(name) || answer === true);

/** Whether a condition holds for a customer. */
export function holdsFor(condition: Condition, sample: Sample): boolean {
  if ("all" in condition) return condition.all.every((part) => holdsFor(part, sample));
  if ("any" in condition) return condition.any.some((part) => holdsFor(part, sample));
  if ("not" in condition) return !holdsFor(condition.not, sample);
  const value = sample.get(nameOf(condition));
  if ("given" in condition) return value === condition.given;
  if (isOpaque(condition)) return value === true;
  if ("yes" in condition) return value === condition.yes;
  if ("is" in condition) return value === condition.is;
  if ("isOneOf" in condition) return condition.isOneOf.includes(String(value));
  return isEdge(condition) && typeof value === "number" && reachesEdge(value, condition);
}

/** Every combination of the values, or undefined where there are more than `most`. */
export function samplesOf(
  questions: readonly Question[],
  most: number
): readonly Sample[] | undefined {
  const count = questions.reduce((product, { values }) => product * values.length, 1);
  if (count > most) return undefined;
  return questions
    .reduce<readonly (readonly (readonly [string, Answer])[])[]>(
      (all, { name, values }) =>
        all.flatMap((one) => values.map((value) => [...one, [name, value] as const])),
      [[]]
    )
    .map((entries) => new Map(entries));
}
