/** A door of its own: what the settings screen says. */
import { byLanguage } from "./byLanguage";
import { settings as enUS } from "./en-US/settings";
import type { SettingsWording } from "./settingsTypes";
import { settings as zhCN } from "./zh-CN/settings";

export const settingsWordingFor = (language: string): SettingsWording =>
  byLanguage(language, zhCN, enUS);
