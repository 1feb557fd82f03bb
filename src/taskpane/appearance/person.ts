import { createContext, useContext } from "react";
import type { ThemeName } from "./resolveTheme";

/** What belongs to the person; undefined follows Office. */
export interface PersonDesk {
  readonly language: string | undefined;
  readonly chooseLanguage: (language: string | undefined) => void;
  readonly theme: ThemeName | undefined;
  readonly chooseTheme: (theme: ThemeName | undefined) => void;
}

export const PersonContext = createContext<PersonDesk | undefined>(undefined);

/** Undefined outside the pane. */
export const usePerson = (): PersonDesk | undefined => useContext(PersonContext);
