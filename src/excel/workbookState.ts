import type { ContactRecord } from "./contact/types";
import type { ListNotes } from "./notes/types";
import type { ListSetup } from "./types";
import { unescapeXml } from "./unescapeXml";

/** Namespace of the custom XML part that travels with the file. */
export const STATE_NAMESPACE = "urn:grade-addin:workbook:1";

/** What the workbook remembers of one list. */
export interface ListState {
  readonly setup: ListSetup;
  /** Signature of what the colours were applied to. */
  readonly colored: string;
  /** Agreed input columns: scheme column → numbers of the hidden names on their header cells. */
  readonly inputs?: Readonly<Record<string, readonly number[]>>;
}

/** Everything the add-in keeps in a workbook, by list number. */
export interface WorkbookState {
  readonly lists: Readonly<Record<string, ListState>>;
  /** What people decided about single customers, by list number; an undone run leaves it as it is. */
  readonly notes?: Readonly<Record<string, ListNotes>>;
  /** What was stamped from the list of due follow-ups, oldest first; an undone run leaves it as it is. */
  readonly contacts?: readonly ContactRecord[];
  /** Number of the last run; runs are counted in the workbook. */
  readonly runs?: number;
  /** A run that has begun to write and has not said that it ended. */
  readonly open?: number;
}

export const EMPTY_STATE: WorkbookState = { lists: {} };

/** The state as the one element of a custom XML part; its text is JSON. */
export function stateToXml(state: WorkbookState): string {
  const json = JSON.stringify(state).replace(/[<>&]/g, (c) => `&#${c.charCodeAt(0)};`);
  return `<grade xmlns="${STATE_NAMESPACE}">${json}</grade>`;
}

/** Reads the part back; a part that is not ours or was edited by hand counts as absent. */
export function stateFromXml(xml: string): WorkbookState {
  const text = /<(?:\w+:)?grade\b[^>]*>([\s\S]*)<\/(?:\w+:)?grade>/.exec(xml)?.[1];
  if (text === undefined) return EMPTY_STATE;
  const parsed = parseJson(unescapeXml(text));
  return isState(parsed) ? parsed : EMPTY_STATE;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isState(value: unknown): value is WorkbookState {
  if (typeof value !== "object" || value === null || !("lists" in value)) return false;
  const { lists } = value;
  return typeof lists === "object" && lists !== null && Object.values(lists).every(isListState);
}

function isListState(value: unknown): value is ListState {
  if (typeof value !== "object" || value === null || !("setup" in value)) return false;
  const { setup } = value;
  return typeof setup === "object" && setup !== null && "schemeId" in setup;
}
