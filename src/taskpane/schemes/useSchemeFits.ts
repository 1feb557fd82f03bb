import { useMemo } from "react";
import { decidingColumns } from "../../scheme/decidingColumns";
import type { Proposed } from "../list/useProposal";
import { useCatalogue } from "../newSheet/useCatalogue";
import type { SchemeFit } from "./groupSchemes";

/** Every scheme, best fitting first where there is a list; undefined until they are loaded. */
export function useSchemeFits(proposal: Proposed): readonly SchemeFit[] | undefined {
  const schemes = useCatalogue();
  const suggestions = proposal?.kind === "proposal" ? proposal.suggestions : undefined;
  return useMemo(
    () =>
      suggestions ?? schemes?.map((scheme) => ({ scheme, used: decidingColumns(scheme).length })),
    [suggestions, schemes]
  );
}
