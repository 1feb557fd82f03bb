/** Everything the workbench says, in both languages. */
export type Language = "zh-CN" | "en-US";

export interface Words {
  readonly notice: string;
  readonly home: string;
  readonly fileGroup: string;
  readonly gradeGroup: string;
  readonly open: string;
  readonly save: string;
  readonly sample: string;
  readonly switches: string;
  readonly workbenchGroup: string;
  readonly regrade: string;
  readonly pane: string;
  readonly closePane: string;
  readonly paneWidth: string;
  readonly otherLanguage: string;
  readonly tooManyFormulas: (rows: number) => string;
  readonly notKept: string;
  readonly cannotOpen: (file: string, reason: string) => string;
  readonly ribbonFailed: (reason: string) => string;
  readonly sheetRefused: (reason: string) => string;
  readonly reasons: Readonly<Record<string, string>>;
}

const zh: Words = {
  notice: "开发用工作台 — 不是 Excel",
  home: "开始",
  fileGroup: "文件",
  gradeGroup: "客户分级",
  open: "打开 .xlsx",
  save: "保存 .xlsx",
  sample: "示例库",
  switches: "模拟的 Excel",
  workbenchGroup: "工作台",
  regrade: "重新评级",
  pane: "分级面板",
  closePane: "关闭面板",
  paneWidth: "面板宽度（像素）",
  otherLanguage: "English",
  tooManyFormulas: (rows) =>
    `含公式的行超过 ${rows} 行：工作台显示文件中保存的结果，不重新计算；在 Excel 中打开时会重新计算。`,
  notKept:
    "工作台只保存单元格内容、列宽和工作表的增删、改名；插入或删除行列、移动、合并、格式和规则请在 Excel 中修改。",
  cannotOpen: (file, reason) => `无法打开“${file}”：${reason}`,
  ribbonFailed: (reason) => `命令没有完成：${reason}`,
  sheetRefused: (reason) => `工作表没有改动：名称重复或不合规定，或工作簿受保护。（${reason}）`,
  reasons: {
    "not-a-zip": "它不是 .xlsx 文件。",
    encrypted: "文件有打开密码，请先在 Excel 中取消加密。",
    "not-a-workbook": "压缩包里没有工作簿。",
    "strict-ooxml": "它是“Strict Open XML”格式，请在 Excel 中另存为普通 .xlsx。",
    zip64: "文件过大（zip64），工作台不支持。",
    damaged: "文件已损坏。",
    "old-xls": "它是旧的 .xls 格式，请在 Excel 中另存为 .xlsx。",
  },
};

const en: Words = {
  notice: "Development workbench — not Excel",
  home: "Home",
  fileGroup: "File",
  gradeGroup: "Customer grading",
  open: "Open .xlsx",
  save: "Save .xlsx",
  sample: "Samples",
  switches: "Simulated Excel",
  workbenchGroup: "Workbench",
  regrade: "Regrade",
  pane: "Grading pane",
  closePane: "Close pane",
  paneWidth: "Pane width (pixels)",
  otherLanguage: "中文",
  tooManyFormulas: (rows) =>
    `More than ${rows} rows hold formulas: the workbench shows the results stored in the file and does not recalculate; Excel does when it opens the file.`,
  notKept:
    "The workbench keeps cell contents, column widths, and sheets added, renamed or deleted; rows and columns, merges, formats and rules belong to Excel.",
  cannotOpen: (file, reason) => `“${file}” cannot be opened: ${reason}`,
  ribbonFailed: (reason) => `The command did not finish: ${reason}`,
  sheetRefused: (reason) =>
    `The sheets stay as they are: the name is taken or not allowed, or the workbook is protected. (${reason})`,
  reasons: {
    "not-a-zip": "it is no .xlsx file.",
    encrypted: "it has a password; remove the encryption in Excel first.",
    "not-a-workbook": "the archive holds no workbook.",
    "strict-ooxml": "it is Strict Open XML; save it as a normal .xlsx in Excel.",
    zip64: "it is too large (zip64) for the workbench.",
    damaged: "the file is damaged.",
    "old-xls": "it is an old .xls file; save it as .xlsx in Excel.",
  },
};

/** Chinese unless the address says ?lang=en-US. */
export function languageOf(search: string): Language {
  return new URLSearchParams(search).get("lang")?.startsWith("en") ? "en-US" : "zh-CN";
}

export function wordsOf(language: Language): Words {
  return language === "zh-CN" ? zh : en;
}
