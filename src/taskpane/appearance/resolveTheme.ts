export type ThemeName = "light" | "dark";

/** What is known about the surroundings; each may be missing. */
export interface ThemeHints {
  /** The person's own choice in the pane. */
  readonly chosen: ThemeName | undefined;
  /** Background of Office's panes, "#RRGGBB"; Excel on the web does not tell. */
  readonly officeBackground: string | undefined;
  readonly systemIsDark: boolean;
}

export function resolveTheme({ chosen, officeBackground, systemIsDark }: ThemeHints): ThemeName {
  if (chosen !== undefined) return chosen;
  const luminance = luminanceOf(officeBackground);
  if (luminance !== undefined) return luminance < 0.5 ? "dark" : "light";
  return systemIsDark ? "dark" : "light";
}

/** 0 black to 1 white, as the eye weighs the channels (Rec. 601). */
function luminanceOf(color: string | undefined): number | undefined {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color ?? "");
  if (parts === null) return undefined;
  const [red, green, blue] = parts.slice(1).map((hex) => parseInt(hex, 16) / 255);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
