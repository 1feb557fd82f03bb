import { formatsFor } from "../formats";
import type { FormulasWording } from "../formulasTypes";

const { number } = formatsFor("zh-CN");

export const formulas: FormulasWording = {
  title: "写成普通公式",
  hint: "把当前方案写成普通的 Excel 公式。没有本加载项，在 WPS、LibreOffice、手机上也照样计算；改一个分界，等级马上跟着变。",
  looking: "正在查看工作簿…",
  noPlan: {
    says: "现在还写不了公式。",
    remedy: "请先到“评级”页，按提示选好方案、数据列和评级日期。",
  },
  will: "按下按钮后会写入：",
  newColumns: (headers, customers) =>
    `名单右侧新增 ${number(headers.length)} 列：${headers.join("、")}，共 ${number(customers)} 户。`,
  schemeSheet: (name) =>
    `新工作表“${name}”：评级日期、分界、分值、跟进周期，每个数一个单元格，可以直接改。`,
  calculationSheet: (name) => `新工作表“${name}”：每户一行，列出取数、各项得分和计算过程。`,
  stays:
    "名单原有的内容不动，已有的评级结果也不动。公式只管现有的这些行：以后增加了客户，请收回后重写一次。",
  notesLeft: "公式只按方案计算：人工调整、暂缓变动和推迟的跟进不写进公式。",
  write: "写入公式",
  working: "正在写入公式…",

  written: ({ headers, sheets, customers }) =>
    `已为 ${number(customers)} 户写入公式：${headers.join("、")}。` +
    `计算过程在“${sheets.calculation}”，分界和分值在“${sheets.scheme}”。`,
  constants: (count) =>
    `有 ${number(count)} 个单元格的写法（例如“约80万”）公式读不出来，已写成数值，并在备注列注明。`,
  takenBack: ({ headers, sheets }) =>
    `已收回：删除了“${sheets.scheme}”和“${sheets.calculation}”两张表，清除了 ${headers.join("、")}。`,
  kept: (cells, more) =>
    `这些单元格后来改过，保留不动：${cells.join("、")}${more > 0 ? ` 等，另有 ${number(more)} 个` : ""}。`,
  isProtected: {
    says: "工作簿的结构受保护，不能新建工作表，没有写入任何内容。",
    remedy: "请先在“审阅”选项卡中撤销工作簿保护。",
  },
  changed: (cell) => ({
    says: `名单和刚才读取的不一样了（${cell}），没有写入任何内容。`,
    remedy: "面板会重新读取名单，请再按一次。",
  }),
  notNative: {
    "newer-function": (name, found) =>
      `“${name}”用了 Excel 2019 没有的函数 ${found}，不能写成公式。`,
    "array-entry": (name) => `“${name}”需要数组公式，不能写成普通公式。`,
    "too-long": (name, found) => `“${name}”的公式有 ${found} 个字符，超过 Excel 的 8192 个。`,
  },
  notNativeRemedy: "没有写入任何内容。请在方案里把这条公式拆短，或换一种写法。",

  records: "可以收回的公式",
  record: ({ at, sheet, scheme, customers }) =>
    `${at} ${sheet}：${scheme.zh}，${number(customers)} 户`,
  takeBack: "收回",
  takeBackOf: (line) => `收回：${line}`,
  takeBackHint: "收回会删除那两张表（连同您在上面改过的数）和新增的列，名单恢复原样。",
};
