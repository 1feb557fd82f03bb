import { workbookPart, type BookState } from "./bookState";
import { partText, putPart } from "./openPackage";
import { removeWorkbookPart } from "./removeWorkbookPart";
import { touchedColumns } from "./patchCells";

/** Formats that were added for edits taken back since are left out of the file again. */
export function settleStyles(state: BookState): void {
  const source = state.stylesSource;
  const part = workbookPart(state, "styles");
  if (!source || !part || state.stylesHeld !== undefined || usesAdded(state)) return;
  state.stylesHeld = partText(state.pkg, part.target);
  if (source.text === undefined) removeWorkbookPart(state, "styles");
  else putPart(state.pkg, part.target, source.text);
}

function usesAdded(state: BookState): boolean {
  const { formats = 0, diffs = 0 } = state.stylesSource ?? {};
  return state.sheets.some(({ cells, xml }) => {
    for (const row of cells?.rows.values() ?? []) {
      if (touchedColumns(row)?.some((column) => (row.styles[column] ?? 0) >= formats)) return true;
    }
    const used = xml?.tail.matchAll(/\sdxfId\s*=\s*["'](\d+)["']/g) ?? [];
    return [...used].some(([, digits]) => Number(digits) >= diffs);
  });
}
