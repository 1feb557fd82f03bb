/** What is looked at, for the files inside and outside jest. */
import { BEHIND_MORE, TABS, type Screen } from "../../src/taskpane/navigation/routes";

export const SCREENS: readonly Screen[] = [...TABS, ...BEHIND_MORE];

export type Language = "zh-CN" | "en-US";
export const LANGUAGES: readonly Language[] = ["zh-CN", "en-US"];

/** How the pane looks; contrast is what Windows' contrast themes make of it. */
export const LOOKS = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  contrast: { colorScheme: "dark", forcedColors: "active" },
} as const;
export type Look = keyof typeof LOOKS;
