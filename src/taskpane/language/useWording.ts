import { createContext, useContext } from "react";
import { wordingFor, type Wording } from "../../wording";

/** Chinese first, should a component ever stand outside the pane. */
export const WordingContext = createContext<Wording>(wordingFor("zh-CN"));

export const useWording = (): Wording => useContext(WordingContext);
