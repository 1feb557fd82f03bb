import { sectionOf, type SectionId } from "./sections";
import type { SheetLanguage } from "./types";

/** Texts of the form that are no part of the scheme. */
interface SheetTexts {
  readonly title: (scheme: string) => string;
  readonly sheetName: (scheme: string) => string;
  readonly hint: string;
  /** Before the value of an option that a section belongs to. */
  readonly onlyFor: string;
  readonly signatures: readonly [string, string, string, string];
}

export const SHEET_TEXTS: Readonly<Record<SheetLanguage, SheetTexts>> = {
  "zh-CN": {
    title: (scheme) => `分级方案：${scheme}`,
    sheetName: (scheme) => `分级方案·${scheme}`,
    hint: "改数字即改方案；表头受保护，无密码。标“模板值”的不是原文数字，请按本公司情况确认。",
    onlyFor: "仅用于选项",
    signatures: ["制定：", "审核：", "批准：", "日期："],
  },
  "en-US": {
    title: (scheme) => `Grading scheme: ${scheme}`,
    sheetName: (scheme) => `Scheme ${scheme}`,
    hint: "Change a number and you change the scheme. Headers are protected (no password). Please confirm what is marked “Template”.",
    onlyFor: "Only for option",
    signatures: ["Prepared by:", "Checked by:", "Approved by:", "Date:"],
  },
};

/** 一、数据列 in Chinese, 1. Columns in English. */
export function sectionTitle(id: SectionId, index: number, language: SheetLanguage): string {
  const [zh, en] = sectionOf(id).title;
  return language === "zh-CN" ? `${chineseNumber(index + 1)}、${zh}` : `${index + 1}. ${en}`;
}

const DIGITS = "〇一二三四五六七八九";

/** 1 to 99: 一, 十, 十二, 二十, 三十四 */
function chineseNumber(n: number): string {
  if (n < 10) return DIGITS.charAt(n);
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  return `${tens === 1 ? "" : DIGITS.charAt(tens)}十${ones === 0 ? "" : DIGITS.charAt(ones)}`;
}

/** The number before a section's title, however it is written. */
export const withoutNumber = (text: string): string | undefined =>
  /^\s*(?:[〇一二三四五六七八九十]+\s*、|\d+\s*[.．、]|【)\s*(.*?)\s*】?\s*$/s.exec(text)?.[1];
