import { createContext, useContext, useMemo } from "react";
import { customerScreenWordingFor } from "../../wording/customerScreen";
import type { ExplainingWording } from "../../wording/customerScreenTypes";
import { addinWordingFor } from "../../wording/addin";
import type { AddinWording } from "../../wording/types";
import { useWording } from "../language/useWording";

export type ExplainingWords = AddinWording & ExplainingWording;

export const ExplainingContext = createContext<ExplainingWords>({
  ...addinWordingFor("zh-CN"),
  ...customerScreenWordingFor("zh-CN"),
});

/** The pane's words together with those of this screen, for everything below it. */
export function useExplainingWords(): ExplainingWords {
  const words = useWording();
  return useMemo(() => ({ ...words, ...customerScreenWordingFor(words.locale) }), [words]);
}

export const useExplaining = (): ExplainingWords => useContext(ExplainingContext);
