/** A door of its own: what is said of a scheme that is written as ordinary formulas. */
import { byLanguage } from "./byLanguage";
import { formulas as enUS } from "./en-US/formulas";
import type { FormulasWording } from "./formulasTypes";
import { formulas as zhCN } from "./zh-CN/formulas";

export const formulasWordingFor = (language: string): FormulasWording =>
  byLanguage(language, zhCN, enUS);
