/** The line at the foot of the grid that says why the selected cell shows an error. */
import type { CellNote } from "../../host/calculation/answerCells";
import type { Host } from "../../host/host";
import type { NoteWords } from "./noteWording";

/** Follows the selection and the cell's answers; returns how to stop. */
export function showNotes(host: Host, place: HTMLElement, words: NoteWords): () => void {
  const show = (): void => {
    const { sheet, area } = host.workspace.selection;
    const note = host.workspace.functionCells?.noteAt(sheet, area.row, area.column);
    place.textContent = note ? sentence(note, words) : "";
    place.hidden = note === undefined;
  };
  show();
  const stop = host.onBookChanged(({ kind }) => {
    if (kind === "cells" || kind === "selection") show();
  });
  return () => {
    stop();
    place.hidden = true;
  };
}

function sentence(note: CellNote, words: NoteWords): string {
  switch (note.kind) {
    case "said":
      return note.text;
    case "spill":
      return words.spill(note.wanted, note.blockedBy);
    case "reference":
      return words.reference(note.text);
    case "name":
      return words.name(note.text);
    case "circular":
      return words.circular;
    case "beyond":
      return words.beyond;
  }
}
