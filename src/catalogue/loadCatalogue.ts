import type { Scheme } from "../scheme/types";

/**
 * The built-in schemes as a part of the add-in that is loaded when it is first needed: they are data of
 * many kilobytes, and the pane shows what it read without them.
 */
export async function loadCatalogue(): Promise<readonly Scheme[]> {
  return (await import("./index")).catalogue;
}
