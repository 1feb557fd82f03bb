/** A door of its own: what the screen says on which a scheme is edited. */
import { byLanguage } from "./byLanguage";
import type { EditorWording } from "./editorTypes";
import { editor as enUS } from "./en-US/editor";
import { editor as zhCN } from "./zh-CN/editor";

export const editorWordingFor = (language: string): EditorWording =>
  byLanguage(language, zhCN, enUS);
