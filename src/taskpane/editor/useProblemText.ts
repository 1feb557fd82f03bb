import { useCallback } from "react";
import type { SchemeProblem } from "../../scheme/problems";
import { schemeProblemsFor } from "../../wording/schemeProblems";
import { useWording } from "../language/useWording";
import { useEditorWording } from "./useEditorWording";

/** A problem in the words of the screen: the field shows the place, so the sentence need not name it. */
export function useProblemText(): (problem: SchemeProblem) => string {
  const { locale } = useWording();
  const { own } = useEditorWording().problems;
  return useCallback(
    ({ code, params }) => {
      const say = own[code] ?? schemeProblemsFor(locale)[code];
      return say({ at: "", params }).replace(/^\s*[:：]\s*/, "");
    },
    [locale, own]
  );
}
