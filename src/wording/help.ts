/** A door of its own: the instructions. */
import { byLanguage } from "./byLanguage";
import { help as enUS } from "./en-US/help";
import type { HelpWording } from "./helpTypes";
import { help as zhCN } from "./zh-CN/help";

export const helpWordingFor = (language: string): HelpWording => byLanguage(language, zhCN, enUS);
