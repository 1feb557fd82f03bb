import { useEffect, useState } from "react";
import { addinWordingFor } from "../../wording/addin";
import type { AddinWording } from "../../wording/types";
import { recall, remember } from "../preferences";

export interface LanguageDesk {
  readonly wording: AddinWording;
  readonly chosen: string | undefined;
  readonly choose: (language: string | undefined) => void;
  readonly toggle: () => void;
}

/** The person's choice, else the language Office is displayed in. */
export function useLanguage(displayLanguage: string): LanguageDesk {
  const [chosen, setChosen] = useState(() => recall("language"));
  const wording = addinWordingFor(chosen ?? displayLanguage);
  useEffect(() => {
    document.documentElement.lang = wording.locale;
    document.title = `GRADE ${wording.pane.title}`;
  }, [wording]);
  const choose = (next: string | undefined) => {
    remember("language", next);
    setChosen(next);
  };
  const toggle = () => choose(wording.language === "zh" ? "en-US" : "zh-CN");
  return { wording, chosen, choose, toggle };
}
