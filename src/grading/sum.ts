import type { Criterion } from "../scheme/types";

/** A sum as it stands on paper: terms, and what is then done to their total. */
export interface Sum {
  /** The working that it is; null where it has no name of its own. */
  readonly name: string | null;
  readonly terms: readonly Term[];
  readonly steps: readonly Step[];
}

export interface PointsTerm {
  readonly kind: "points";
  readonly criterion: Criterion;
  readonly amount: number;
  /** A blank item that counts neither in the points nor in the maximum. */
  readonly isLeftOut: boolean;
  readonly minus: boolean;
}

export type Term =
  | PointsTerm
  /** An input or a working. */
  | {
      readonly kind: "value";
      readonly column: string;
      readonly amount: number;
      readonly minus: boolean;
    }
  | { readonly kind: "number"; readonly amount: number; readonly minus: boolean }
  /** No sum: only what it comes to can be shown. */
  | {
      readonly kind: "formula";
      readonly text: string;
      readonly amount: number;
      readonly minus: boolean;
    }
  | { readonly kind: "sum"; readonly sum: Sum; readonly minus: boolean };

export interface Factor {
  readonly value: number;
  /** Column, or text of the formula behind it; null for a number of the scheme. */
  readonly name: string | null;
  /** Written as 50% in the scheme. */
  readonly isPercent?: boolean;
}

export type Step =
  | { readonly kind: "times" | "over" | "at-most" | "at-least"; readonly by: Factor }
  | { readonly kind: "round"; readonly decimals: number };

/** What a sum comes to; with other points, what it would come to. */
export function amountOf(sum: Sum, pointsOf: (term: PointsTerm) => number = asEarned): number {
  const total = sum.terms.reduce((so, term) => {
    const amount = amountOfTerm(term, pointsOf);
    return term.minus ? so - amount : so + amount;
  }, 0);
  return sum.steps.reduce(afterStep, total);
}

const asEarned = ({ amount }: PointsTerm) => amount;

export function amountOfTerm(term: Term, pointsOf: (term: PointsTerm) => number = asEarned) {
  if (term.kind === "points") return pointsOf(term);
  return term.kind === "sum" ? amountOf(term.sum, pointsOf) : term.amount;
}

/** Of its terms, before anything is done to their total. */
export const totalOf = (sum: Sum): number => amountOf({ ...sum, steps: [] });

export function afterStep(amount: number, step: Step): number {
  switch (step.kind) {
    case "times":
      return amount * step.by.value;
    case "over":
      return amount / step.by.value;
    case "at-most":
      return Math.min(amount, step.by.value);
    case "at-least":
      return Math.max(amount, step.by.value);
    case "round":
      return roundAway(amount, step.decimals);
  }
}

/** Half away from zero, as ROUND does; a double just below the half it is written as counts as on it. */
function roundAway(amount: number, decimals: number): number {
  const scale = 10 ** decimals;
  const size = Math.floor(Math.abs(amount) * scale * (1 + 2 ** -50) + 0.5) / scale;
  return amount < 0 ? 0 - size : size;
}

/** Every criterion's part of a sum, those within its parts included. */
export const pointsTermsOf = (sum: Sum): readonly PointsTerm[] =>
  sum.terms.flatMap((term) => {
    if (term.kind === "points") return [term];
    return term.kind === "sum" ? pointsTermsOf(term.sum) : [];
  });
