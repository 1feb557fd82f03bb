import { enUS } from "./en-US";
import type { Wording } from "./types";
import { zhCN } from "./zh-CN";

export type { Advice, CellWords, CustomerWords, FileProblemCode, Wording } from "./types";
export type { PaneWording } from "./paneTypes";
export { tellFall, tellGap } from "./tellGap";
export { tellWhy } from "./tellWhy";
export { cellName, columnLetters, columnSpan } from "./cellName";

/** The wording for a display language such as "zh-CN", "zh-TW", "en-GB"; all but Chinese read English. */
export function wordingFor(language: string): Wording {
  return language.toLowerCase().startsWith("zh") ? zhCN : enUS;
}
