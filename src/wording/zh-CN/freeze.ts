import type { LeftFormula } from "../../excel/freeze/types";
import { formatsFor } from "../formats";
import type { FreezeWording } from "../freezeTypes";

const { number } = formatsFor("zh-CN");

export const freeze: FreezeWording = {
  title: "公式转为数值",
  hint: "=GRADE 公式要有本加载项才会计算。文件要发给没有安装的人，请先把公式转成现在的结果。",
  reading: "正在查找 GRADE 公式…",
  none: "这个工作簿里没有 GRADE 公式，可以直接发出去。",
  found: (formulas, sheets) =>
    sheets === 1
      ? `这个工作簿里有 ${number(formulas)} 个 GRADE 公式，都在一张工作表上。`
      : `这个工作簿里有 ${number(formulas)} 个 GRADE 公式，分布在 ${number(sheets)} 张工作表上。`,
  freezeSheet: (formulas) => `本表 ${number(formulas)} 个公式转为数值`,
  freezeBook: (formulas, sheets) =>
    `全部 ${number(formulas)} 个公式转为数值（${number(sheets)} 张表）`,
  safe: "数字格式不变，日期仍是日期。转换时会在文件里留下还原点，可以撤销。",
  working: "正在写入…",

  left: (count) => `${number(count)} 个公式会保留：`,
  leftFormula,
  more: (count) => `另有 ${number(count)} 个没有列出。`,

  lost: (count) => ({
    says: `${number(count)} 个公式显示 #NAME?`,
    remedy:
      "文件在没有本加载项的 Excel 里打开或保存过，Excel 认不出这些公式。重新写入后会接着计算；如果仍是 #NAME?，请检查公式里的名称有没有写错。",
  }),
  repair: (count) => `修复 ${number(count)} 个公式`,

  frozen: (formulas, sheets) =>
    `已把 ${number(formulas)} 个公式转为数值，工作表：${sheets.join("、")}。`,
  repaired: (formulas) => `已重新写入 ${number(formulas)} 个公式，由 Excel 重新计算。`,
  undone: (formulas) => `已恢复 ${number(formulas)} 个公式。`,
  kept: (count) => `${number(count)} 个公式没有恢复，因为单元格后来改过，或者工作表已删除：`,
  keptFormula: (sheet, cell, value) =>
    value === "" ? `${sheet}!${cell}` : `${sheet}!${cell}：现在是“${value}”`,
  changed: {
    says: "工作簿里的公式和刚才列出的不一样了，没有写入任何内容。",
    remedy: "请核对新的数目，再按一次。",
  },
  half: (message) => ({
    says: `Excel 中断了写入（${message}），也没能还原：有些公式可能已经是数值。`,
    remedy: "请等 Excel 恢复连接后按下面的“撤销”；还原点已保存在文件里。",
  }),
  readOnly: {
    says: "这个工作簿以只读方式打开，没有写入任何内容。",
    remedy: "请另存一份，或者用可编辑的方式重新打开。",
  },
  isProtected: (sheet) => ({
    says: `工作表“${sheet}”受保护，没有写入任何内容。`,
    remedy: "请先在“审阅”选项卡中撤销工作表保护。",
  }),

  points: "可以撤销的转换",
  point: ({ at, kind, formulas, sheets }) =>
    `${at} ${kind === "freeze" ? "转为数值" : "修复"} ${number(formulas)} 个公式（${sheets.join("、")}）`,
  undo: "撤销",
  undoOf: (line) => `撤销：${line}`,
  inOrder: "从最近一次开始撤销。",
};

function leftFormula(left: LeftFormula): string {
  if (left.kind === "sheet") {
    const formulas = number(left.formulas);
    return left.why === "protected"
      ? `工作表“${left.sheet}”受保护，${formulas} 个公式会保留；撤销保护后可以转换`
      : `工作表“${left.sheet}”正在筛选，要写的单元格太多，${formulas} 个公式会保留；清除筛选后可以转换`;
  }
  const place = `${left.sheet}!${left.cell}`;
  if (left.why === "block") return `${place}：用 Ctrl+Shift+Enter 输入的数组公式，转换后无法恢复`;
  return left.at === left.cell
    ? `${place}：显示 ${left.value}，没有可用的结果`
    : `${place}：结果中的 ${left.at} 是 ${left.value}`;
}
