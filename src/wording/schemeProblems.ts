/** A door of its own: what is wrong with a scheme, for screens and sheets that let a person change one. */
import { byLanguage } from "./byLanguage";
import { schemeProblems as enUS } from "./en-US/schemes";
import type { Wording } from "./types";
import { schemeProblems as zhCN } from "./zh-CN/schemes";

export const schemeProblemsFor = (language: string): Wording["schemeProblems"] =>
  byLanguage(language, zhCN, enUS);
