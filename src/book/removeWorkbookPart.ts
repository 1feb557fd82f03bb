import { workbookPart, type BookState } from "./bookState";
import { undeclarePart } from "./contentTypes";
import { dropPart } from "./openPackage";
import { removeRelationship } from "./relationships";

/** Takes the part of a kind away, with its type and the relationship that leads to it. */
export function removeWorkbookPart(state: BookState, type: string): void {
  const part = workbookPart(state, type);
  if (!part) return;
  dropPart(state.pkg, part.target);
  undeclarePart(state.pkg, part.target);
  removeRelationship(state.pkg, state.workbook, part.id);
}
