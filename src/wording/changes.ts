/** A door of its own: what the screen of changes says. */
import { byLanguage } from "./byLanguage";
import type { ChangesWording } from "./changesTypes";
import { changes as enUS } from "./en-US/changes";
import { changes as zhCN } from "./zh-CN/changes";

export const changesWordingFor = (language: string): ChangesWording =>
  byLanguage(language, zhCN, enUS);
