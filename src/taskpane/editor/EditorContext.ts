import { createContext, useContext } from "react";
import type { SchemeEdit } from "../../scheme/edit/types";
import type { SchemeProblem } from "../../scheme/problems";
import type { Scheme } from "../../scheme/types";
import type { SheetColumn } from "./sheetColumns";

/** What every field of the editor works on. */
export interface Editing {
  readonly scheme: Scheme;
  readonly edit: (edit: SchemeEdit) => void;
  readonly problems: readonly SchemeProblem[];
  /** Columns of the sheet that could be read. */
  readonly columns: readonly SheetColumn[];
}

export const EditorContext = createContext<Editing | undefined>(undefined);

export function useEditing(): Editing {
  const editing = useContext(EditorContext);
  if (editing === undefined) throw new Error("This component belongs to the scheme editor.");
  return editing;
}
