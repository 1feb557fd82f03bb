import { here, list, missingName, pointsName } from "../names";
import { isEdge } from "../edge";
import type { Scheme } from "../types";

/** The same document with every text in it changed; what does not change stays the same object. */
function mapTexts<T>(value: T, change: (text: string) => string): T {
  if (typeof value === "string") return change(value) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  const changed = entries.map(([key, part]) => [key, mapTexts<unknown>(part, change)] as const);
  if (changed.every(([, part], i) => part === entries[i][1])) return value;
  return (
    Array.isArray(value) ? changed.map(([, part]) => part) : Object.fromEntries(changed)
  ) as T;
}

/** Formulas and rules that read a criterion's points read them under its new name. */
export function renamePoints(scheme: Scheme, from: string, to: string): Scheme {
  const names = [pointsName, missingName].map((name) => [name(from), name(to)] as const);
  const change = (text: string) =>
    names.reduce((now, [old, next]) => {
      if (now === old) return next;
      return now
        .replaceAll(here(old), here(next))
        .replaceAll(list(old), list(next))
        .replaceAll(`[@${old}]`, here(next))
        .replaceAll(`[${old}]`, list(next));
    }, text);
  return mapTexts(scheme, change);
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * Sums and lists of arguments that name a criterion's points go on without it; where it is multiplied or
 * compared, a person must say what is meant, and the check tells him.
 */
export function dropPoints(scheme: Scheme, name: string): Scheme {
  const refs = [here(pointsName(name)), `[@${pointsName(name)}]`].map(escaped).join("|");
  const inside = new RegExp(`[+,](?:${refs})(?=[+,)]|$)`, "g");
  const first = new RegExp(`(^=?|\\()(?:${refs})[+,]`, "g");
  return mapTexts(scheme, (text) => text.replace(inside, "").replace(first, "$1"));
}

type Part = Readonly<Record<string, unknown>>;

/** An option under another name: in its column, in points for it, and in conditions that ask for it. */
export function renameOption(scheme: Scheme, column: string, from: string, to: string): Scheme {
  const rename = (value: unknown) => (value === from ? to : value);
  const rewrite = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map(rewrite);
    const part = value as Part;
    const own = Object.fromEntries(
      Object.entries(part).map(([key, inner]) => [key, rewrite(inner)])
    );
    if (part["column"] !== column || isEdge(part)) return own;
    const { is, isOneOf, points } = part;
    return {
      ...own,
      ...(is !== undefined && { is: rename(is) }),
      ...(Array.isArray(isOneOf) && { isOneOf: isOneOf.map(rename) }),
      ...(part["kind"] === "choices" && { points: renameKey(points as Part, from, to) }),
    };
  };
  const renamed = rewrite(scheme) as Scheme;
  const columns = renamed.columns.map((each) =>
    each.name !== column || each.options === undefined
      ? each
      : {
          ...each,
          // What stands on the sheet is read as before.
          options: each.options.map((option) =>
            option.value === from
              ? { ...option, value: to, synonyms: withSynonym(option.synonyms, from, to) }
              : option
          ),
        }
  );
  return { ...renamed, columns };
}

const withSynonym = (synonyms: readonly string[] = [], from: string, to: string) => [
  ...synonyms.filter((synonym) => synonym !== to && synonym !== from),
  from,
];

/** The same entries in the same order. */
export const renameKey = <T>(record: Readonly<Record<string, T>>, from: string, to: string) =>
  Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key === from ? to : key, value])
  ) as Readonly<Record<string, T>>;
