/** A door of its own: what the screen of due follow-ups says. */
import { byLanguage } from "./byLanguage";
import { today as enUS } from "./en-US/today";
import type { TodayWording } from "./todayTypes";
import { today as zhCN } from "./zh-CN/today";

export const todayWordingFor = (language: string): TodayWording => byLanguage(language, zhCN, enUS);
