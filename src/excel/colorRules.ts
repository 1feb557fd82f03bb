import type { Scheme } from "../scheme/types";
import { DUE_COLORS, SOON_DAYS, TIER_COLORS, type ColorPair } from "./tierColors";
import type { OwnKind } from "./types";

/** One conditional format: a formula relative to the first cell of the column, and its colours. */
export interface ColorRule {
  readonly formula: string;
  readonly colors: ColorPair;
  readonly bold: boolean;
}

/** The colour rules of one of our columns; `cell` is its first data cell, like "$P5". */
export function colorRules(kind: OwnKind, scheme: Scheme, cell: string): readonly ColorRule[] {
  if (kind === "tier")
    return scheme.tiers.map(({ label, color }) => ({
      formula: `=${cell}="${label.replace(/"/g, '""')}"`,
      colors: TIER_COLORS[color],
      bold: false,
    }));
  if (kind !== "next") return [];
  const due = (test: string, colors: ColorPair, bold: boolean) => ({
    formula: `=AND(ISNUMBER(${cell}),${test})`,
    colors,
    bold,
  });
  return [
    due(`${cell}<TODAY()`, DUE_COLORS.overdue, true),
    due(`${cell}>=TODAY(),${cell}<=TODAY()+${SOON_DAYS}`, DUE_COLORS.soon, false),
    due(`${cell}>TODAY()+${SOON_DAYS}`, DUE_COLORS.later, false),
  ];
}

const CELL = String.raw`\$?[A-Z]{1,3}\$?\d+`;
const OURS = [
  new RegExp(`^=${CELL}="(?:[^"]|"")*"$`),
  new RegExp(
    String.raw`^=AND\(ISNUMBER\(${CELL}\),${CELL}(<TODAY\(\)|>=TODAY\(\),${CELL}<=TODAY\(\)\+7|>TODAY\(\)\+7)\)$`
  ),
];

/**
 * Whether a rule found on one of our own columns was made by us, wherever its cells have moved. A rule
 * without a formula is one that a failed request left unfinished; no person can make one.
 */
export const isOurRule = (formula: string) =>
  formula === "" || OURS.some((pattern) => pattern.test(formula));
