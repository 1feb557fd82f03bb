import type { ListSetup } from "./types";

/** Namespace of the custom XML part that travels with the file. */
export const STATE_NAMESPACE = "urn:grade-addin:workbook:1";

/** What the workbook remembers of one list. */
export interface ListState {
  readonly setup: ListSetup;
  /** Signature of what the colours were applied to. */
  readonly colored: string;
}

/** Everything the add-in keeps in a workbook, by list number. */
export interface WorkbookState {
  readonly lists: Readonly<Record<string, ListState>>;
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

const ENTITIES: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
};

const unescapeXml = (text: string) =>
  text.replace(/&(#x?[0-9a-fA-F]+|\w+);/g, (whole, entity: string) => {
    if (entity.startsWith("#x")) return String.fromCodePoint(parseInt(entity.slice(2), 16));
    if (entity.startsWith("#")) return String.fromCodePoint(Number(entity.slice(1)));
    return ENTITIES[entity] ?? whole;
  });

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
