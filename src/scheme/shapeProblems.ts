import * as v from "valibot";
import { nearestName } from "../formula/nearest";
import { error, type SchemeProblem } from "./problems";

/** A name as a path shows it: plain words after a full stop, others in brackets. */
const member = (key: unknown) =>
  typeof key === "number"
    ? `[${key}]`
    : /^[A-Za-z][\w-]*$/.test(String(key))
      ? `.${String(key)}`
      : `["${String(key)}"]`;

/** criteria[2].rule.bands[1].points; "scheme" is the document itself. */
const placeOf = (issue: v.BaseIssue<unknown>) =>
  (issue.path ?? [])
    .map(({ key }) => member(key))
    .join("")
    .replace(/^\./, "") || "scheme";

/** All that is wrong with the shape of a document. */
export function shapeProblems(shape: v.GenericSchema, document: unknown): SchemeProblem[] {
  const rest: unknown = structuredClone(document);
  const strangers: SchemeProblem[] = [];
  for (;;) {
    const { issues = [] } = v.safeParse(shape, rest);
    const unknown = issues.filter(isStranger);
    if (unknown.length === 0) return [...strangers, ...issues.map(problemOf)];
    // The parser names one strange member of an object at a time: take it out and look again.
    for (const issue of unknown) {
      strangers.push(problemOf(issue));
      const last = issue.path?.at(-1);
      delete (last?.input as Record<string, unknown>)[String(last?.key)];
    }
  }
}

const isStranger = ({ type, expected }: v.BaseIssue<unknown>) =>
  type === "strict_object" && expected === "never";

function problemOf(issue: v.BaseIssue<unknown>): SchemeProblem {
  const at = placeOf(issue);
  const names = issue.message.split(" | ");
  const key = String(issue.path?.at(-1)?.key ?? "");
  const isMissing = issue.input === undefined && issue.path !== undefined;
  if (isStranger(issue))
    return error("unknown-member", at, { name: key, nearest: nearestName(key, names) ?? "" });
  if (isMissing) return error("missing-member", at, { name: key });
  if (issue.type === "custom" && isObject(issue.input))
    return error("missing-choice", at, { members: names.join("、") });
  const known = knownValues(issue);
  if (known.length > 0 && typeof issue.input === "string")
    return error("unknown-value", at, {
      value: issue.input,
      known: known.join("、"),
      nearest: nearestName(issue.input, known) ?? "",
    });
  return error("wrong-kind", at, { expected: kindExpected(issue), found: shown(issue.input) });
}

const isObject = (input: unknown) =>
  typeof input === "object" && input !== null && !Array.isArray(input);

/** The texts a member may have, out of ("seed" | "assumed"). */
const knownValues = ({ expected }: v.BaseIssue<unknown>): string[] =>
  [...(expected ?? "").matchAll(/"([^"]*)"/g)].map(([, known]) => known);

export type DocumentKind = "text" | "number" | "yesno" | "list" | "object" | "number-or-column";

const KINDS: Readonly<Record<string, DocumentKind>> = {
  string: "text",
  number: "number",
  boolean: "yesno",
  Array: "list",
  Object: "object",
};

function kindExpected({ expected, type }: v.BaseIssue<unknown>): DocumentKind {
  const kind = KINDS[expected ?? ""];
  if (kind !== undefined) return kind;
  if (type === "picklist" || type === "literal") return "text";
  return type === "union" ? "number-or-column" : "object";
}

/** What stands there, short enough for a sentence. */
function shown(input: unknown): string {
  const text = JSON.stringify(input);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
