import { useMemo } from "react";
import { decidingColumns } from "../../scheme/decidingColumns";
import type { Scheme } from "../../scheme/types";
import type { Proposed } from "../list/useProposal";
import { useCatalogue } from "../newSheet/useCatalogue";
import type { SchemeFit } from "./groupSchemes";

const isOnSheet = ({ id }: Scheme) => id.startsWith("sheet:");

/** Every scheme, best fitting first where there is a list; undefined until they are loaded. */
export function useSchemeFits(proposal: Proposed): readonly SchemeFit[] | undefined {
  const schemes = useCatalogue();
  const suggestions = proposal?.kind === "proposal" ? proposal.suggestions : undefined;
  return useMemo(
    () =>
      // Schemes on sheets of the workbook stand in a group of their own.
      suggestions?.filter(({ scheme }) => !isOnSheet(scheme)) ??
      schemes?.map((scheme) => ({ scheme, used: decidingColumns(scheme).length })),
    [suggestions, schemes]
  );
}
