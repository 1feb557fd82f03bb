/** What the workbench says about cells whose formulas cannot be answered. */
import type { Language } from "./wording";

export interface NoteWords {
  readonly spill: (wanted: string, blockedBy: string) => string;
  readonly reference: (text: string) => string;
  readonly name: (text: string) => string;
  readonly circular: string;
  readonly beyond: string;
}

const zh: NoteWords = {
  spill: (wanted, blockedBy) =>
    `公式的结果要占用 ${wanted}，但 ${blockedBy} 已有内容。请先清空，或把公式移到别处。`,
  reference: (text) => `找不到引用的区域：${text}`,
  name: (text) => `没有这个函数：${text}`,
  circular: "公式引用了自己的结果（循环引用），无法计算。",
  beyond:
    "GRADE 函数外面的这个公式，工作台不会算，在 Excel 中打开才有结果。请把 GRADE 函数单独放在一格里。",
};

const en: NoteWords = {
  spill: (wanted, blockedBy) =>
    `The formula needs ${wanted}, but ${blockedBy} is not empty. Clear it, or move the formula.`,
  reference: (text) => `There is no such range: ${text}`,
  name: (text) => `There is no such function: ${text}`,
  circular: "The formula reads its own result (a circular reference).",
  beyond:
    "The workbench cannot work out the formula around this GRADE function; Excel can. Give the function a cell of its own.",
};

export function noteWordsOf(language: Language): NoteWords {
  return language === "zh-CN" ? zh : en;
}
