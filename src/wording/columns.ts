/** A door of its own: what is said on the screen of columns. */
import { byLanguage } from "./byLanguage";
import type { ColumnsWording } from "./columnsTypes";
import { columns as enUS } from "./en-US/columns";
import { columns as zhCN } from "./zh-CN/columns";

export const columnsWordingFor = (language: string): ColumnsWording =>
  byLanguage(language, zhCN, enUS);
