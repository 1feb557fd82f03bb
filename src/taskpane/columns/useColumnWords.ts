import { useMemo } from "react";
import { columnsWordingFor } from "../../wording/columns";
import type { ColumnsWording } from "../../wording/columnsTypes";
import { customerWordingFor } from "../../wording/customers";
import { useWording } from "../language/useWording";
import type { ProblemWording } from "../list/findProblems";

export type ColumnWords = ProblemWording & { readonly columns: ColumnsWording };

/** The pane's words with those of this screen, which come with it. */
export function useColumnWords(): ColumnWords {
  const words = useWording();
  const { locale } = words;
  return useMemo(
    () => ({ ...words, ...customerWordingFor(locale), columns: columnsWordingFor(locale) }),
    [words, locale]
  );
}
