import { createContext, useContext, useMemo } from "react";
import { changesWordingFor } from "../../wording/changes";
import type { MoveWording } from "../../wording/tellMove";
import { useWording } from "../language/useWording";

/** What the whole pane says, and what this screen says: `changes` are this screen's. */
export function useMoveWords(): MoveWording {
  const words = useWording();
  return useMemo(() => {
    const { locale, language, list, formats, unit } = words;
    return { locale, language, list, formats, unit, ...changesWordingFor(locale) };
  }, [words]);
}

export const MoveWordsContext = createContext<MoveWording | undefined>(undefined);

export function useSaying(): MoveWording {
  const words = useContext(MoveWordsContext);
  if (words === undefined) throw new Error("This component belongs to the screen of changes.");
  return words;
}
