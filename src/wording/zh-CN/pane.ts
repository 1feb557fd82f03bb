import { formatsFor } from "../formats";
import type { PaneWording } from "../paneTypes";

const { number } = formatsFor("zh-CN");
const names = (items: readonly string[]) => items.join("、");
const quoted = (items: readonly string[]) => `“${items.join("”和“")}”`;

export const pane: PaneWording = {
  title: "客户分级",
  screens: {
    start: "评级",
    changes: "变动",
    customer: "客户",
    today: "今天",
    more: "更多",
    schemes: "分级方案",
    editor: "编辑方案",
    columns: "数据列",
    adjust: "人工调整",
    history: "评级台账",
    share: "分享与公式",
    settings: "设置",
    help: "使用说明",
  },
  screenHints: {
    schemes: "查找并比较全部方案，看本表适合哪一个",
    editor: "改指标、分界和跟进周期，边改边看影响",
    columns: "核对每一列怎样读取，先补影响最大的空格",
    adjust: "手工设定的等级：理由、负责人、有效期",
    history: "历次评级、等级迁移、撤销",
    share: "写成普通公式，或转成数值再发出去",
    settings: "评级日期、工作日、写入的列、颜色",
    help: "十分钟上手，每个页面做什么",
  },
  goTo: {
    changes: "逐户查看变动",
    customer: "查看这位客户",
    today: "查看今天的跟进",
    schemes: "查看全部方案",
    editor: "编辑方案",
    columns: "按影响大小逐项处理",
    adjust: "查看人工调整",
    history: "查看评级台账",
    share: "写成公式再分享",
    settings: "更改设置",
    help: "怎样使用",
  },
  screensLabel: "页面",
  back: "返回“更多”",
  otherLanguage: "English",
  switchLanguage: "Switch to English",
  toDark: "切换到深色",
  toLight: "切换到浅色",
  reading: "正在读取工作表…",
  grading: "正在评级…",
  writing: "正在写入…",
  undoing: "正在撤销…",
  cancel: "取消",
  cancelling: "正在取消…",
  readCancelled: { says: "已取消读取。", remedy: "需要时请按“重新读取”。" },
  tryAgain: "重新读取",
  privacy: "数据只留在此文件中，不会上传。",

  emptyTitle: "这张工作表上还没有客户名单",
  emptyText: "切换到存放客户名单的工作表，这里会自动读取并给出评级结果。",
  emptySteps: ["第一行或标题下方写列名", "每行一个客户", "合计行可以保留，会自动跳过"],

  noSchemeTitle: "这张工作表的列用不上现有的分级方案",
  noSchemeText: (sheet) =>
    `“${sheet}”里没有任何方案所需的列。请切换到客户名单，或者按某个方案补上所需的列。`,

  sheetWithCustomers: (sheet, count) => `${sheet}：${number(count)} 户客户`,
  headerAt: (row) => `表头在第 ${row} 行`,
  fromTable: (name) => `取自表格“${name}”`,
  column: ({ name, letters, unit }) =>
    unit === "" ? `${name} = ${letters}` : `${name} = ${letters}（${unit}）`,
  columnsFound: "识别出的列",
  missingColumns: (columns) => `表中没有：${names(columns)}。这些内容按空白处理。`,
  noContactColumn: (name) => `表中没有“${name}”，下次跟进日期按评级日期排定。`,
  ambiguousColumn: (name, headers, taken) =>
    `“${name}”可以对应多列：${names(headers)}。已采用“${taken}”，请核对。`,
  allColumns: (count) => `全部 ${count} 列`,
  columnsToChoose: "核对数据列",
  columnsToChooseHint: "选择后会重新计算预览。",
  whyAsked: {
    open: "有名称相近的列，但不能确定，请指定。",
    missing: "表中没有找到这一列，目前按空白处理。",
    rivals: "有几列都可以对应，已采用其中一列，请核对。",
    similar: "按相近的列名找到，请核对。",
    given: "由您指定，随工作簿保存。",
  },
  chooseColumn: "请选择…",
  notOnSheet: "表中没有这一列",
  findByName: "改为按列名识别",
  listToRead: "要评级的名单",
  listAt: (row, letters, customers) =>
    `表头在第 ${row} 行、从 ${letters} 列起（${number(customers)} 户）`,
  readAsPoints: "改按百分数读取",
  readAsFraction: "改按小数读取",
  percentAsPoints: (name) => `“${name}”的数字按百分数读取，27 即 27%。`,
  percentAsFraction: (name) => `“${name}”的数字按小数读取，0.27 即 27%。`,

  howToGrade: "评级设置",
  scheme: "分级方案",
  bestMatch: (matched, used) => `与本表最匹配：所需 ${used} 列中，本表有 ${matched} 列。`,
  chosenMatch: (matched, used, best) =>
    `所需 ${used} 列中，本表有 ${matched} 列。更匹配的是“${best}”。`,
  storedMatch: (matched, used) => `本名单上次使用的方案：所需 ${used} 列中，本表有 ${matched} 列。`,
  assumesValues: "方案里有些数值是模板值，请先在“分级方案”里核对。",
  schemeOption: (name, matched, used) => `${name}（${matched}/${used} 列）`,
  asOf: "评级日期",
  asOfHint: "当作“今天”来计算天数和下次跟进日期。",
  asOfMissing: "请填写评级日期。",
  workdays: "跟进日期仅安排在工作日",
  workdaysHint: "避开周末和法定节假日，调休上班日照常安排。",
  calendarEnds: (last) => `法定节假日数据截至 ${last}；有的跟进日期在此之后，只避开了周末。`,
  reuse: (headers) => `写入已有的列：${names(headers)}`,
  reuseHint: "打开后会改写这些列；关闭时结果写到右侧新列。",
  ledger: "保留评级台账",
  ledgerAdds: (sheets) =>
    `写入时会新增工作表${quoted(sheets)}，逐次记录评级和等级变动，只追加、不改写。`,
  ledgerJoins: (sheets) => `逐次记录到已有的工作表${quoted(sheets)}，只追加、不改写。`,
  ledgerKept: (sheets) => `每次评级都会记入${quoted(sheets)}。`,

  previewTitle: "评级结果预览",
  previewHint: "尚未写入工作表。",
  distribution: "等级分布",
  tierHead: "等级",
  customersHead: "户数",
  tierCount: (count, share) => `${number(count)} 户 · ${share}`,
  unratedTier: "暂不评级",
  provisional: (count) => `${number(count)} 户数据不全，补全后等级可能变化。`,
  nothingToWrite: "工作表已是最新，没有需要写入的内容。",

  problemsTitle: (count) => `需要留意（${number(count)}）`,
  noProblems: "所有单元格都已正常读取。",
  showAll: (count) => `显示全部 ${number(count)} 条`,
  showFewer: "收起",
  moreProblems: (count) => `还有 ${number(count)} 条未显示。`,

  regrade: "重新评级",
  willWrite: (headers, letters) => `写入${names(headers)}（${letters} 列）`,

  failed: (message) => `面板遇到意外问题（${message}），没有写入任何内容。`,
  failedRemedy: "请重新读取；如果问题依旧，请保存工作簿后重新打开面板。",

  doneTitle: "评级完成",
  done: ({ counts: c, cells, columns }) =>
    cells === 0
      ? `${c.up} 升 · ${c.down} 降 · ${c.new} 新 · ${c.same} 不变 · ${c.unrated} 暂不评级。工作表已是最新，没有改动任何单元格。`
      : `${c.up} 升 · ${c.down} 降 · ${c.new} 新 · ${c.same} 不变 · ${c.unrated} 暂不评级。已写入 ${number(cells)} 个单元格：${names(columns)}。`,

  undo: "撤销",
  undoneTitle: "已撤销评级",
  undone: ({ sheet, at, cells }) =>
    cells === 0
      ? `工作表“${sheet}”没有需要还原的单元格（${at} 的评级）。`
      : `工作表“${sheet}”的 ${number(cells)} 个单元格已还原到 ${at} 评级之前。`,
  kept: (count) => `有 ${number(count)} 个单元格在评级之后又改动过，保持现状：`,
  keptCell: (cell, value) => (value === "" ? `${cell}（空白）` : `${cell}（${value}）`),
  moreKept: (count) => `另有 ${number(count)} 个`,

  restorePoints: "还原点",
  showRestorePoints: "查看最近五次评级",
  readingRestorePoints: "正在读取还原点…",
  noRestorePoints: "还没有还原点。每次评级写入之前会自动保存一个，随文件保留最近五个。",
  restorePoint: (at, sheet) => `${at} · ${sheet}`,
  restoreCells: (cells) => `写入 ${number(cells)} 个单元格`,
  undoPoint: (at, sheet) => `撤销 ${at} 对“${sheet}”的评级`,
  undoInOrder: "从最近一次开始，逐次撤销。",
};
