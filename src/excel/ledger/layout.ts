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

/** 0-based places of what is read again. */
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
