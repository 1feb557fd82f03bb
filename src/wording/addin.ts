/** A door of its own: what the pane and the functions need at once, without the sentences of later screens. */
import { byLanguage } from "./byLanguage";
import { addin as enUS } from "./en-US/addin";
import type { AddinWording } from "./types";
import { addin as zhCN } from "./zh-CN/addin";

export const addinWordingFor = (language: string): AddinWording => byLanguage(language, zhCN, enUS);
