import { oncePer } from "../formula/oncePer";
import type { Scheme } from "../scheme/types";
import type { Grades } from "./types";

export type ChangeKind = "up" | "down" | "new" | "same" | "unrated";

/** What one run did to one customer. */
export interface Change {
  readonly kind: ChangeKind;
  /** Tier text as it stood in the sheet; null when there was none. */
  readonly from: string | null;
  /** New tier label; null when the customer is not rated. */
  readonly to: string | null;
}

/** Old tier texts against new grades, one change per customer. */
export function changesOf(
  scheme: Scheme,
  before: readonly (string | null)[],
  grades: Grades
): readonly Change[] {
  const { plain } = spelled();
  return before.map((text, row) => {
    const from = text === null || text.trim() === "" ? null : text;
    const now = grades.tier[row];
    if (now < 0) return { kind: "unrated", from, to: null };
    const to = grades.tierText(row) ?? scheme.tiers[now].label;
    if (from !== null && plain(from) === plain(to)) return { kind: "same", from, to };
    const old = from === null ? -1 : tierIndex(scheme, from);
    // A text that is no tier of this scheme says nothing about up or down.
    if (old < 0) return { kind: "new", from, to };
    return { kind: old === now ? "same" : now < old ? "up" : "down", from, to };
  });
}

/** Tier texts are few and come again in every row. */
function spelled() {
  const known = new Map<string, string>();
  return {
    plain: (text: string): string => {
      let found = known.get(text);
      if (found === undefined) known.set(text, (found = plain(text)));
      return found;
    },
  };
}

export type ChangeCounts = Readonly<Record<ChangeKind, number>>;

export function countChanges(changes: readonly Change[]): ChangeCounts {
  const counts = { up: 0, down: 0, new: 0, same: 0, unrated: 0 };
  for (const { kind } of changes) counts[kind]++;
  return counts;
}

/** Index of the tier a person means by a text: the label, or the label without 级, 类, 档 or 客户. */
export function tierIndex(scheme: Scheme, text: string): number {
  const { labels, stems } = spellings(scheme);
  return labels.get(plain(text)) ?? stems.get(stem(text)) ?? -1;
}

/** Index of each tier by its spellings; a stem that is nothing, or that of two tiers, says neither. */
const spellings = oncePer(({ tiers }: Scheme) => {
  const labels = new Map<string, number>();
  const stems = new Map<string, number>();
  tiers.forEach(({ label }, index) => {
    if (!labels.has(plain(label))) labels.set(plain(label), index);
    stems.set(stem(label), stems.has(stem(label)) ? -1 : index);
  });
  stems.delete("");
  return { labels, stems };
});

/** Whether two texts of the tier column mean the same; null is no tier. */
export function isSameTier(scheme: Scheme, a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  if (plain(a) === plain(b)) return true;
  const index = tierIndex(scheme, a);
  return index >= 0 && index === tierIndex(scheme, b);
}

const plain = (text: string) => text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
const stem = (text: string) => plain(text).replace(/(级客户|类客户|级|类|档|客户)$/, "");
