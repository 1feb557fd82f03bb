/**
 * Runs in the add-in's page before office.js, and only in the workbench: gives the page the
 * `window.external` that desktop Excel would give it. The add-in's own scripts are untouched.
 */
import type { WorkbenchWindow } from "./workbenchWindow";

const { gradeWorkbench } = window.parent as unknown as WorkbenchWindow;
Object.defineProperty(window, "external", {
  configurable: true,
  value: gradeWorkbench.attach(window),
});
