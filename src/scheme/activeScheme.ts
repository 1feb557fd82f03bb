import type { Scheme } from "./types";

/**
 * The workbook's scheme, for formulas that name none. Pane, ribbon and functions share one runtime,
 * so what the pane sets here is what the cells see.
 */
let active: Scheme | undefined;

export const activeScheme = (): Scheme | undefined => active;

export function setActiveScheme(scheme: Scheme | undefined): void {
  active = scheme;
}
