import { createContext, useContext } from "react";
import { addinWordingFor } from "../../wording/addin";
import type { AddinWording } from "../../wording/types";

/** Chinese first, should a component ever stand outside the pane. */
export const WordingContext = createContext<AddinWording>(addinWordingFor("zh-CN"));

export const useWording = (): AddinWording => useContext(WordingContext);
