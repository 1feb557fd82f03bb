import { useEffect, useState } from "react";
import { addinWordingFor } from "../../wording/addin";
import type { AddinWording } from "../../wording/types";
import { recall, remember } from "../preferences";

export interface LanguageDesk {
  readonly wording: AddinWording;
  readonly toggle: () => void;
}

/** The person's choice, else the language Office is displayed in. */
export function useLanguage(displayLanguage: string): LanguageDesk {
  const [language, setLanguage] = useState(() => recall("language") ?? displayLanguage);
  const wording = addinWordingFor(language);
  useEffect(() => {
    document.documentElement.lang = wording.locale;
    document.title = `GRADE ${wording.pane.title}`;
  }, [wording]);
  const toggle = () => {
    const next = wording.language === "zh" ? "en-US" : "zh-CN";
    remember("language", next);
    setLanguage(next);
  };
  return { wording, toggle };
}
