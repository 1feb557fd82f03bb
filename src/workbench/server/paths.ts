import { resolve } from "node:path";

/** The repository; everything the workbench reads or builds lies below it. */
export const ROOT = resolve(__dirname, "../../..");
export const WORKBENCH = resolve(ROOT, "src/workbench");
export const DIST = resolve(ROOT, "dist");
export const OFFICE_JS = resolve(ROOT, "node_modules/@microsoft/office-js/dist");
export const CACHE = resolve(ROOT, "node_modules/.cache/workbench");
