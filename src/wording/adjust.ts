/** A door of its own: what the screen of tiers set by hand says. */
import type { AdjustWording } from "./adjustTypes";
import { byLanguage } from "./byLanguage";
import { adjust as enUS } from "./en-US/adjust";
import { adjust as zhCN } from "./zh-CN/adjust";

export const adjustWordingFor = (language: string): AdjustWording =>
  byLanguage(language, zhCN, enUS);
