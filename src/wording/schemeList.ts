/** A door of its own: the catalogue of schemes, told in the words of the policy sheet. */
import { byLanguage } from "./byLanguage";
import { cellWordingFor } from "./inCells";
import { schemeList as enUS } from "./en-US/schemeList";
import type { SchemeListWording } from "./schemeListTypes";
import type { TellingWording } from "./types";
import { schemeList as zhCN } from "./zh-CN/schemeList";

export const schemeListWordingFor = (language: string): SchemeListWording =>
  byLanguage(language, zhCN, enUS);

/** Conditions, cuts and rhythms of a scheme. */
export const tellingWordingFor = (language: string): TellingWording => cellWordingFor(language);
