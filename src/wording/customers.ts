/** A door of its own: what is said of single customers and cells. */
import { byLanguage } from "./byLanguage";
import { customerWording as enUS } from "./en-US/customerWording";
import type { CustomerWording } from "./types";
import { customerWording as zhCN } from "./zh-CN/customerWording";

export const customerWordingFor = (language: string): CustomerWording =>
  byLanguage(language, zhCN, enUS);
