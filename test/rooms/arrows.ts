import { builtinModules } from "node:module";
import { roomOf, type Import } from "./imports";

/**
 * Who may import whom (README, the map of rooms). A room may always import itself; what is
 * not listed is not allowed. The add-in (all above the line) never sees book, host, workbench.
 */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  formula: [],
  scheme: ["formula"],
  catalogue: ["formula", "scheme"],
  grading: ["formula", "scheme"],
  table: ["formula", "scheme", "grading"],
  excel: ["formula", "scheme", "catalogue", "grading", "table"],
  // Types only: the sentences need the codes they are made for.
  wording: ["formula", "scheme", "grading", "table", "excel"],
  functions: ["formula", "scheme", "catalogue", "grading", "table", "wording"],
  commands: ["formula", "scheme", "catalogue", "grading", "table", "excel", "wording"],
  taskpane: ["formula", "scheme", "catalogue", "grading", "table", "excel", "wording"],
  // -------------------------------------------------------------------------------------
  book: [],
  // What stands around a call of GRADE.* is worked out by the one engine for formulas.
  host: ["formula", "book"],
  workbench: ["book", "host"],
  cli: [
    "formula",
    "scheme",
    "catalogue",
    "grading",
    "table",
    "excel",
    "wording",
    "functions",
    "commands",
    "book",
    "host",
  ],
};

const WITH_NODE = new Set(["host", "workbench", "cli"]);
const builtins = new Set(builtinModules);

/** Why an import is against the arrows, as one sentence; undefined when it is not. */
export function breach({ from, specifier, target }: Import): string | undefined {
  const room = roomOf(from);
  if (room === undefined || !(room in MAY_IMPORT)) return `${from} lies in no known room`;
  if (target === undefined) {
    const isNode = specifier.startsWith("node:") || builtins.has(specifier);
    return isNode && !WITH_NODE.has(room) ? `${from} needs Node for ${specifier}` : undefined;
  }
  const to = roomOf(target);
  if (to === undefined) return `${from} reaches out of src to ${target}`;
  if (to === room || MAY_IMPORT[room]?.includes(to)) return undefined;
  return `${from} imports ${target}: ${room} may not import ${to}`;
}
