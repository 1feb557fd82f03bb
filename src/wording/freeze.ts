/** A door of its own: what is said of GRADE formulas before a file is shared. */
import { byLanguage } from "./byLanguage";
import { freeze as enUS } from "./en-US/freeze";
import type { FreezeWording } from "./freezeTypes";
import { freeze as zhCN } from "./zh-CN/freeze";

export const freezeWordingFor = (language: string): FreezeWording =>
  byLanguage(language, zhCN, enUS);
