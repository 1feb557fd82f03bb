/** A door of its own: sheets that the pane can put in. */
import { byLanguage } from "./byLanguage";
import { newSheet as enUS } from "./en-US/newSheet";
import type { NewSheetWording } from "./newSheetTypes";
import { newSheet as zhCN } from "./zh-CN/newSheet";

export const newSheetWordingFor = (language: string): NewSheetWording =>
  byLanguage(language, zhCN, enUS);
