import { byLanguage } from "./byLanguage";
import { enUS } from "./en-US";
import type { Wording } from "./types";
import { zhCN } from "./zh-CN";

export type {
  Advice,
  AddinWording,
  CellWords,
  CustomerWords,
  FileProblemCode,
  Wording,
} from "./types";
export type { PaneWording } from "./paneTypes";
export { tellFall, tellGap } from "./tellGap";
export { tellWhy } from "./tellWhy";
export { cellName, columnLetters, columnSpan } from "./cellName";

/** Every sentence in the language of a person. */
export const wordingFor = (language: string): Wording => byLanguage(language, zhCN, enUS);
