import { useSyncExternalStore } from "react";
import {
  applyEdit,
  beginHistory,
  redoEdit,
  undoEdit,
  type EditHistory,
} from "../../scheme/edit/history";
import type { SchemeEdit } from "../../scheme/edit/types";
import type { Scheme, Wording } from "../../scheme/types";
import type { SheetOfScheme } from "../../excel/schemeSheet/saveSchemeSheet";

/** A scheme being edited. It lives as long as the pane, also while other screens are open. */
export interface Draft {
  /** What it was made from, for the person. */
  readonly from: Wording;
  /** As it was begun, or last saved: the same object means nothing is unsaved. */
  readonly base: Scheme;
  readonly history: EditHistory;
  /** The sheet it was last saved on, or was taken from. */
  readonly sheet: DraftSheet | undefined;
  /** Saved in this screen since it was begun. */
  readonly isSaved: boolean;
}

export interface DraftSheet extends SheetOfScheme {
  readonly name: string;
}

export interface Beginning {
  readonly scheme: Scheme;
  readonly from: Wording;
  readonly sheet?: DraftSheet | undefined;
}

export const isUnsaved = ({ base, history }: Draft): boolean => history.present !== base;

let current: Draft | undefined;
const listeners = new Set<() => void>();

function put(next: Draft | undefined): void {
  if (next === current) return;
  current = next;
  for (const listener of listeners) listener();
}

const change = (next: (history: EditHistory) => EditHistory) => {
  if (current === undefined) return;
  const history = next(current.history);
  if (history !== current.history) put({ ...current, history });
};

/** The one draft of the pane. */
export const draftStore = {
  read: (): Draft | undefined => current,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  begin: ({ scheme, from, sheet }: Beginning): void =>
    put({ from, base: scheme, history: beginHistory(scheme), sheet, isSaved: false }),
  edit: (edit: SchemeEdit): void => change((history) => applyEdit(history, edit)),
  undo: (): void => change(undoEdit),
  redo: (): void => change(redoEdit),
  /** What was edited while it was being saved stays unsaved. */
  saved: (scheme: Scheme, { worksheetId, name }: Omit<DraftSheet, "held">): void => {
    if (current === undefined) return;
    const sheet = { worksheetId, name, held: scheme };
    put({ ...current, base: scheme, sheet, isSaved: true });
  },
  close: (): void => put(undefined),
};

export const useDraft = (): Draft | undefined =>
  useSyncExternalStore(draftStore.subscribe, draftStore.read);
