import type { OwnKind, SheetLanguage } from "./types";

/** The few words that GRADE writes into cells. */
export interface SheetText {
  readonly headers: Readonly<Record<OwnKind, string>>;
  /** Header when the user already has a column of that name and did not agree to its use. */
  readonly taken: (header: string) => string;
  readonly unrated: string;
  readonly up: (date: string, from: string, to: string) => string;
  readonly down: (date: string, from: string, to: string) => string;
  readonly first: (date: string, to: string) => string;
  readonly lost: (date: string, from: string) => string;
  readonly adjusted: (movement: AdjustedMovement) => string;
  /** A tier set by hand has ended; null: the customer cannot be rated. */
  readonly ended: (date: string, from: string, to: string | null) => string;
}

/** A tier set by a person, as the sheet tells it. */
export interface AdjustedMovement {
  readonly date: string;
  readonly from: string | null;
  readonly to: string;
  /** Null: the customer could not be rated. */
  readonly computed: string | null;
  /** Last day; null: until it is taken back. */
  readonly last: string | null;
  readonly reason: string;
}

const TEXTS: Readonly<Record<SheetLanguage, SheetText>> = {
  "zh-CN": {
    headers: { score: "总分", tier: "等级", change: "变动", next: "下次跟进日期" },
    taken: (header) => `新${header}`,
    unrated: "未评级",
    up: (date, from, to) => `${date} 升 ${from}→${to}`,
    down: (date, from, to) => `${date} 降 ${from}→${to}`,
    first: (date, to) => `${date} 新评 ${to}`,
    lost: (date, from) => `${date} 暂不评级（原 ${from}）`,
    adjusted: ({ date, from, to, computed, last, reason }) =>
      `${date} 人工调整${from === null ? "为 " : ` ${from}→`}${to}` +
      `（计算为 ${computed ?? "未评级"}，${last === null ? "长期有效" : `至 ${last}`}）：${reason}`,
    ended: (date, from, to) =>
      to === null
        ? `${date} 人工调整到期，暂不评级（原 ${from}）`
        : `${date} 人工调整到期 ${from}→${to}`,
  },
  "en-US": {
    headers: { score: "Score", tier: "Tier", change: "Change", next: "Next follow-up" },
    taken: (header) => `New ${header.toLowerCase()}`,
    unrated: "Unrated",
    up: (date, from, to) => `${date} up ${from} → ${to}`,
    down: (date, from, to) => `${date} down ${from} → ${to}`,
    first: (date, to) => `${date} new ${to}`,
    lost: (date, from) => `${date} unrated (was ${from})`,
    adjusted: ({ date, from, to, computed, last, reason }) =>
      `${date} set by hand ${from === null ? "to " : `${from} → `}${to}` +
      ` (computed ${computed ?? "unrated"}, ${last === null ? "no end date" : `until ${last}`}): ${reason}`,
    ended: (date, from, to) =>
      to === null
        ? `${date} set by hand ended, unrated (was ${from})`
        : `${date} set by hand ended ${from} → ${to}`,
  },
};

export const sheetText = (language: SheetLanguage): SheetText => TEXTS[language];

const UNRATED: ReadonlySet<string> = new Set(Object.values(TEXTS).map(({ unrated }) => unrated));

/** A tier cell that holds one of these has no tier. */
export const isUnratedText = (text: string) => UNRATED.has(text.trim());
