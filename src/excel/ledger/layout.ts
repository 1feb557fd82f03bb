import type { ChangeKind } from "../../grading/changes";
import type { SheetLanguage } from "../types";

/**
 * Two sheets that are only ever appended to: one row for each run, and one for each customer whose
 * tier changed. They are found by hidden names on their first cells, so a person may rename, move or
 * restyle them; the order of the columns is what is read.
 */
export type LedgerKind = "runs" | "changes";

export const LEDGER_NAMES: Readonly<Record<LedgerKind, string>> = {
  runs: "_GRADE_ledger",
  changes: "_GRADE_ledger_changes",
};

interface LedgerText {
  readonly sheet: string;
  readonly headers: readonly string[];
}

const TEXTS: Readonly<Record<SheetLanguage, Readonly<Record<LedgerKind, LedgerText>>>> = {
  "zh-CN": {
    runs: {
      sheet: "评级台账",
      headers: [
        "序号",
        "时间",
        "操作",
        "工作表",
        "名单",
        "方案",
        "方案编号",
        "版本",
        "评级日期",
        "客户数",
        "升",
        "降",
        "新",
        "不变",
        "暂不评级",
        "写入单元格",
      ],
    },
    changes: {
      sheet: "变动明细",
      headers: [
        "序号",
        "时间",
        "工作表",
        "名单",
        "方案编号",
        "评级日期",
        "客户编码",
        "客户",
        "变动",
        "原等级",
        "新等级",
        "得分",
      ],
    },
  },
  "en-US": {
    runs: {
      sheet: "Grading ledger",
      headers: [
        "No.",
        "Time",
        "Action",
        "Sheet",
        "List",
        "Scheme",
        "Scheme id",
        "Version",
        "As of",
        "Customers",
        "Up",
        "Down",
        "New",
        "Same",
        "Unrated",
        "Cells written",
      ],
    },
    changes: {
      sheet: "Grade changes",
      headers: [
        "No.",
        "Time",
        "Sheet",
        "List",
        "Scheme id",
        "As of",
        "Customer code",
        "Customer",
        "Change",
        "Old tier",
        "New tier",
        "Score",
      ],
    },
  },
};

export const ledgerText = (language: SheetLanguage, kind: LedgerKind): LedgerText =>
  TEXTS[language][kind];

/** 0-based places of what grading reads again. */
export const RUN_COLUMNS = { run: 0, action: 2, list: 4, schemeId: 6, asOf: 8 } as const;
export const CHANGE_COLUMNS = {
  run: 0,
  list: 3,
  schemeId: 4,
  asOf: 5,
  code: 6,
  name: 7,
  to: 10,
} as const;

/** 0-based places of the rest, which only the history reads. */
export const MORE_RUN_COLUMNS = {
  at: 1,
  sheet: 3,
  scheme: 5,
  version: 7,
  customers: 9,
  up: 10,
  down: 11,
  new: 12,
  same: 13,
  unrated: 14,
  cells: 15,
} as const;
export const MORE_CHANGE_COLUMNS = { at: 1, kind: 8, from: 9, score: 11 } as const;

/** Columns that hold the as-of date. */
export const AS_OF_COLUMNS: Readonly<Record<LedgerKind, number>> = { runs: 8, changes: 5 };

const ACTIONS: Readonly<Record<SheetLanguage, { readonly grade: string; readonly undo: string }>> =
  {
    "zh-CN": { grade: "评级", undo: "撤销" },
    "en-US": { grade: "Regrade", undo: "Undo" },
  };

export const actionText = (language: SheetLanguage, action: "grade" | "undo"): string =>
  ACTIONS[language][action];

/** Whether a row says that a run was undone, in whichever language it was written. */
export const saysUndone = (text: string): boolean =>
  Object.values(ACTIONS).some(({ undo }) => undo === text);

const KIND_WORDS: Readonly<Record<SheetLanguage, Readonly<Record<ChangeKind, string>>>> = {
  "zh-CN": { up: "升", down: "降", new: "新", same: "不变", unrated: "暂不评级" },
  "en-US": { up: "Up", down: "Down", new: "New", same: "Same", unrated: "Unrated" },
};

export const kindText = (language: SheetLanguage, kind: ChangeKind): string =>
  KIND_WORDS[language][kind];

/** The kind of change a row names, in whichever language it was written; undefined for other words. */
export const kindNamed = (text: string): ChangeKind | undefined =>
  Object.values(KIND_WORDS)
    .flatMap((words) => Object.entries(words) as [ChangeKind, string][])
    .find(([, word]) => word === text)?.[0];
