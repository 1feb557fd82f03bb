import { resolveTheme } from "../../src/taskpane/appearance/resolveTheme";

const hints = (
  chosen: "light" | "dark" | undefined,
  office: string | undefined,
  dark: boolean
) => ({
  chosen,
  officeBackground: office,
  systemIsDark: dark,
});

test.each([
  ["the person's choice wins", hints("light", "#000000", true), "light"],
  ["Office's black is dark", hints(undefined, "#0A0A0A", false), "dark"],
  ["Office's dark grey is dark", hints(undefined, "#292929", false), "dark"],
  ["Office's white is light, whatever the system", hints(undefined, "#FFFFFF", true), "light"],
  ["without Office's theme the system decides", hints(undefined, undefined, true), "dark"],
  ["a colour that is none counts as unknown", hints(undefined, "", false), "light"],
] as const)("%s", (_, given, theme) => {
  expect(resolveTheme(given)).toBe(theme);
});
