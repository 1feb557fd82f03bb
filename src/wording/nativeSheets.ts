/** A door of its own: what stands in the sheets of a scheme written as formulas. */
import type { NativeWords } from "../table/native/types";
import { byLanguage } from "./byLanguage";
import { nativeSheets as enUS } from "./en-US/nativeSheets";
import { nativeSheets as zhCN } from "./zh-CN/nativeSheets";

export const nativeWordsFor = (language: string): NativeWords => byLanguage(language, zhCN, enUS);
