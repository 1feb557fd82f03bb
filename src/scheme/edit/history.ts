import type { Scheme } from "../types";
import { editScheme } from "./editScheme";
import type { SchemeEdit } from "./types";

/** A draft with the way back and forth. */
export interface EditHistory {
  readonly past: readonly Scheme[];
  readonly present: Scheme;
  readonly future: readonly Scheme[];
  /** The field that was edited last: typing on in it is one step. */
  readonly field: string | undefined;
}

/** So many steps back; each shares what it does not change with its neighbours. */
const MOST_STEPS = 200;

export const beginHistory = (present: Scheme): EditHistory => ({
  past: [],
  present,
  future: [],
  field: undefined,
});

export function applyEdit(history: EditHistory, edit: SchemeEdit): EditHistory {
  const present = editScheme(history.present, edit);
  if (present === history.present) return history;
  const field = fieldOf(edit);
  const isTypingOn = field !== undefined && field === history.field && history.past.length > 0;
  const past = isTypingOn ? history.past : [...history.past, history.present].slice(-MOST_STEPS);
  return { past, present, future: [], field };
}

export function undoEdit({ past, present, future, ...rest }: EditHistory): EditHistory {
  const before = past.at(-1);
  if (before === undefined) return { past, present, future, ...rest };
  return {
    past: past.slice(0, -1),
    present: before,
    future: [present, ...future],
    field: undefined,
  };
}

export function redoEdit({ past, present, future, ...rest }: EditHistory): EditHistory {
  const [next, ...later] = future;
  if (next === undefined) return { past, present, future, ...rest };
  return { past: [...past, present], present: next, future: later, field: undefined };
}

/** Edits of texts and numbers come with every key; the others are steps of their own. */
function fieldOf(edit: SchemeEdit): string | undefined {
  switch (edit.kind) {
    case "name":
      return "name";
    case "number":
    case "formula":
      return `${edit.kind} ${edit.at}`;
    case "rename-criterion":
    case "criterion-max":
    case "tier-label":
    case "cadence":
      return `${edit.kind} ${edit.index}`;
    default:
      return undefined;
  }
}
