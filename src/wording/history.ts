/** A door of its own: what the history screen says. */
import { byLanguage } from "./byLanguage";
import { history as enUS } from "./en-US/history";
import type { HistoryWording } from "./historyTypes";
import { history as zhCN } from "./zh-CN/history";

export const historyWordingFor = (language: string): HistoryWording =>
  byLanguage(language, zhCN, enUS);
