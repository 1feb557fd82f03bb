/** Screens with a tab of their own, in their order. */
export const TABS = ["start", "changes", "customer", "today", "more"] as const;

/** Screens behind the last tab. */
export const BEHIND_MORE = [
  "schemes",
  "editor",
  "columns",
  "adjust",
  "history",
  "share",
  "settings",
  "help",
] as const;

export type Tab = (typeof TABS)[number];
export type Screen = Tab | (typeof BEHIND_MORE)[number];

const isTab = (screen: Screen): screen is Tab => TABS.some((tab) => tab === screen);

/** The tab under which a screen lies. */
export const tabOf = (screen: Screen): Tab => (isTab(screen) ? screen : "more");
