import { useEffect, useState } from "react";
import { recall, remember } from "../preferences";
import { resolveTheme, type ThemeName } from "./resolveTheme";

const systemDark = () => window.matchMedia("(prefers-color-scheme: dark)");

export interface ThemeDesk {
  readonly theme: ThemeName;
  readonly chosen: ThemeName | undefined;
  readonly choose: (theme: ThemeName | undefined) => void;
  readonly toggle: () => void;
}

/** The person's choice, else Office's theme, else the system's. */
export function useTheme(officeBackground: string | undefined): ThemeDesk {
  const [chosen, setChosen] = useState(() => asTheme(recall("theme")));
  const [systemIsDark, setSystemIsDark] = useState(() => systemDark().matches);
  useEffect(() => {
    const query = systemDark();
    const onChange = () => setSystemIsDark(query.matches);
    query.addEventListener("change", onChange);
    return () => query.removeEventListener("change", onChange);
  }, []);
  const theme = resolveTheme({ chosen, officeBackground, systemIsDark });
  const choose = (next: ThemeName | undefined) => {
    remember("theme", next);
    setChosen(next);
  };
  const toggle = () => choose(theme === "dark" ? "light" : "dark");
  return { theme, chosen, choose, toggle };
}

const asTheme = (text: string | undefined): ThemeName | undefined =>
  text === "light" || text === "dark" ? text : undefined;
