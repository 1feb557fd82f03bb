import { normaliseHeader } from "../table/normaliseHeader";
import type { List } from "../table/types";
import type { OwnKind } from "./types";

/** Headers under which people keep by hand what GRADE works out. */
const USUAL: Readonly<Record<OwnKind, readonly string[]>> = {
  tier: [
    "等级",
    "客户等级",
    "客户级别",
    "级别",
    "分级",
    "客户分级",
    "评级",
    "客户评级",
    "tier",
    "grade",
    "customer tier",
  ],
  score: ["总分", "得分", "总得分", "评分", "客户总分", "score", "total score"],
  change: ["变动", "等级变动", "change"],
  next: [
    "下次跟进日期",
    "下次联系时间",
    "下次联系日期",
    "下次跟进时间",
    "下次拜访日期",
    "下次回访日期",
    "next follow-up",
    "next contact",
  ],
};

const NORMALISED = Object.entries(USUAL).map(
  ([kind, headers]) => [kind as OwnKind, new Set(headers.map(normaliseHeader))] as const
);

export interface UserColumn {
  readonly kind: OwnKind;
  readonly header: string;
  /** 0-based sheet column. */
  readonly column: number;
}

/** The user's own columns for tier, score, change and date; the first of each kind. */
export function findUserColumns(list: List, taken: ReadonlySet<number>): readonly UserColumn[] {
  const found = new Map<OwnKind, UserColumn>();
  list.headers.forEach((header, index) => {
    const column = list.firstColumn + index;
    if (taken.has(column)) return;
    const text = normaliseHeader(header);
    for (const [kind, headers] of NORMALISED)
      if (headers.has(text) && !found.has(kind)) found.set(kind, { kind, header, column });
  });
  return [...found.values()];
}
