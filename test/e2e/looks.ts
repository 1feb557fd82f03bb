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

const ALL = Object.keys(LOOKS) as Look[];

/** What axe-core looks at: each language and each colour scheme once; `LOOKS=all npm test` every pair. */
export const LOOKS_IN: Readonly<Record<Language, readonly Look[]>> =
  process.env["LOOKS"] === "all"
    ? { "zh-CN": ALL, "en-US": ALL }
    : { "zh-CN": ["light"], "en-US": ["dark"] };
