import type { Scheme } from "../../src/scheme/types";

/** A changed copy of one constant. */
export interface Mutation {
  /** "+1", "-1", "±1%", or what stands in its place. */
  readonly what: string;
  readonly values: readonly unknown[];
}

/** A number, text, yes or no, or edge that decides a result, with its place: decide.rules[0].when.all[1].atMost */
export interface Constant {
  readonly path: string;
  readonly keys: readonly (string | number)[];
  readonly mutations: readonly Mutation[];
}

/** Names, notes, marks, colours and what only people read; the regrade calendar is shown, not computed. */
const NOT_CONSTANTS = new Set([
  ...["id", "version", "name", "use", "status", "source", "note", "synonyms", "unit", "color"],
  ...["treatment", "regrade", "decisions", "reason", "tierHeader", "role", "inverse", "kind", "by"],
  ...["column", "order", "needs", "within", "best", "blank", "label", "type"],
]);

/** Members whose text is an option: a value of a choice, a tier, a unit of time. */
const OPTIONS = new Set(["is", "isOneOf", "value", "otherwise"]);

/** Every constant of a scheme. */
export function constantsOf(scheme: Scheme): readonly Constant[] {
  const labels = scheme.tiers.map(({ label }) => label);
  const found: Constant[] = [];
  const visit = (value: unknown, keys: readonly (string | number)[]) => {
    const mutations = mutationsOf(value, keys, labels);
    if (mutations.length > 0) found.push({ path: pathOf(keys), keys, mutations });
    found.push(...changedEdges(value, keys));
    if (Array.isArray(value)) value.forEach((item, i) => visit(item, [...keys, i]));
    else if (typeof value === "object" && value !== null)
      for (const [key, member] of Object.entries(value))
        if (!isSkipped(key, keys)) visit(member, [...keys, key]);
  };
  visit(scheme, []);
  return found;
}

function isSkipped(key: string, keys: readonly (string | number)[]): boolean {
  // A choice's points are keyed by option: any text, also one that names a member.
  if (keys.at(-1) === "points") return false;
  // The unit of a rhythm decides dates; the unit of a column is read with the sheet.
  if (key === "unit") return !["cadence", "alsoEvery"].includes(lastName(keys));
  return NOT_CONSTANTS.has(key);
}

/** The member a place belongs to, list indices aside. */
const lastName = (keys: readonly (string | number)[]) =>
  String(keys.filter((key) => typeof key === "string").at(-1));

function mutationsOf(
  value: unknown,
  keys: readonly (string | number)[],
  labels: readonly string[]
): readonly Mutation[] {
  if (typeof value === "number") return changedNumber(value);
  if (typeof value === "boolean" && SAID.has(String(keys.at(-1)))) return [other(!value)];
  if (typeof value !== "string") return [];
  const key = lastName(keys);
  if (key === "formula" || isOtherForm(keys)) return changedFormula(value);
  if (key === "unit") return [other(value === "month" ? "week" : "month")];
  if (key === "tier") return [other(labels.find((label) => label !== value) ?? `${value}~`)];
  return OPTIONS.has(key) ? [other(`${value}~`)] : [];
}

const isOtherForm = (keys: readonly (string | number)[]) =>
  keys.at(-1) === "otherwise" && keys.at(-3) === "columns";

const other = (value: string | boolean): Mutation => ({ what: `→ ${value}`, values: [value] });

/** Members of a condition that are yes or no; what a manager can influence is advice, no rule. */
const SAID = new Set(["yes", "given"]);

const TWINS: Readonly<Record<string, string>> = {
  atLeast: "above",
  above: "atLeast",
  atMost: "below",
  below: "atMost",
};

/** Who owns an edge: the same statement without (or with) the number itself. */
function changedEdges(value: unknown, keys: Constant["keys"]): readonly Constant[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  const members = Object.entries(value);
  return members.flatMap(([key]) => {
    const twin = TWINS[key];
    if (twin === undefined) return [];
    const changed = Object.fromEntries(members.map(([k, v]) => [k === key ? twin : k, v]));
    const mutations = [{ what: `→ ${twin}`, values: [changed] }];
    return [{ path: pathOf([...keys, key]), keys, mutations }];
  });
}

/** The small step may show in either direction only: rounding up hides one of them. */
const changedNumber = (value: number): readonly Mutation[] => [
  { what: "+1", values: [value + 1] },
  { what: "-1", values: [value - 1] },
  { what: "±1%", values: value === 0 ? [0.5, -0.5] : [value * 1.01, value * 0.99] },
];

/** Texts, references, names with digits (LOG10), array braces and numbers of a formula. */
const PARTS = /"(?:[^"]|"")*"|\[(?:[^[\]]|\[(?:[^\]'[]|'.)*\])*\]|[A-Za-z_.][\w.]*|\d+(?:\.\d+)?/g;

/** A formula with one of its numbers or texts changed. */
function changedFormula(formula: string): readonly Mutation[] {
  return [...formula.matchAll(PARTS)].flatMap(({ 0: part, index }) => {
    const put = (text: string) =>
      `${formula.slice(0, index)}${text}${formula.slice(index + part.length)}`;
    const at = `at ${index + 1} ${part}`;
    if (/^\d/.test(part))
      return changedNumber(Number(part)).map(({ what, values }) => ({
        what: `${at} ${what}`,
        values: values.map((value) => put(Number(value) < 0 ? `(${value})` : String(value))),
      }));
    // A unit of DATEDIF is a text too; "" stands for a blank and has no other value.
    return part.startsWith('"') && part !== '""'
      ? [{ what: `${at} → ~`, values: [put(`${part.slice(0, -1)}~"`)] }]
      : [];
  });
}

const pathOf = (keys: readonly (string | number)[]) =>
  keys
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`))
    .join("")
    .replace(/^\./, "");

/** The scheme with another value at a constant's place. */
export function withConstant(scheme: Scheme, keys: Constant["keys"], value: unknown): Scheme {
  const put = (at: unknown, [key, ...rest]: readonly (string | number)[]): unknown => {
    if (key === undefined) return value;
    if (Array.isArray(at))
      return at.map((item: unknown, i) => (i === key ? put(item, rest) : item));
    const members = at as Readonly<Record<string, unknown>>;
    return { ...members, [key]: put(members[key], rest) };
  };
  return put(scheme, keys) as Scheme;
}
