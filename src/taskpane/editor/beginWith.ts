import { loadCatalogue } from "../../catalogue/loadCatalogue";
import { ownCopy } from "../../scheme/edit/ownCopy";
import type { Scheme } from "../../scheme/types";
import { draftStore, isUnsaved } from "./draftStore";

/** A draft made from a scheme, with the alternatives that were chosen; one that is not saved is never lost to it. */
export async function beginWith(
  scheme: Scheme,
  options: Readonly<Record<string, string>>
): Promise<void> {
  const open = draftStore.read();
  if (open !== undefined && isUnsaved(open)) return;
  const taken = (await loadCatalogue()).map(({ id }) => id);
  draftStore.begin({ scheme: ownCopy(scheme, { options, taken }), from: scheme.name });
}
