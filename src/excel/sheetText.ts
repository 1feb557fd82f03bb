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
  },
  "en-US": {
    headers: { score: "Score", tier: "Tier", change: "Change", next: "Next follow-up" },
    taken: (header) => `New ${header.toLowerCase()}`,
    unrated: "Unrated",
    up: (date, from, to) => `${date} up ${from} → ${to}`,
    down: (date, from, to) => `${date} down ${from} → ${to}`,
    first: (date, to) => `${date} new ${to}`,
    lost: (date, from) => `${date} unrated (was ${from})`,
  },
};

export const sheetText = (language: SheetLanguage): SheetText => TEXTS[language];

/** A tier cell that holds one of these has no tier. */
export const isUnratedText = (text: string) =>
  Object.values(TEXTS).some(({ unrated }) => unrated === text.trim());
