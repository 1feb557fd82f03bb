import { isWithin } from "../../scheme/edit/place";
import type { SchemeProblem } from "../../scheme/problems";

/** The part of the editor in which a place of the scheme is changed. */
export type EditorPart =
  | { readonly part: "criterion"; readonly index: number }
  | { readonly part: "tiers" | "rules" | "formulas" | "draft" };

/** Where the person finds what a problem is about. */
export function partOf(at: string): EditorPart {
  const criterion = /^criteria\[(\d+)\]/.exec(at);
  if (criterion) return { part: "criterion", index: Number(criterion[1]) };
  if (/(^|\.)formula$|^columns\[\d+\]\.otherwise/.test(at)) return { part: "formulas" };
  if (/^(tiers|decide\.cuts|decide$|followUp)/.test(at)) return { part: "tiers" };
  if (/^(decide|gates|workings)/.test(at)) return { part: "rules" };
  return { part: "draft" };
}

/** Problems at a field: in it, or in what it holds. */
export const problemsIn = (problems: readonly SchemeProblem[], at: string) =>
  problems.filter((problem) => isWithin(problem.at, at));

/** Problems that name exactly this place. */
export const problemsAt = (problems: readonly SchemeProblem[], ...at: readonly string[]) =>
  problems.filter((problem) => at.includes(problem.at));
