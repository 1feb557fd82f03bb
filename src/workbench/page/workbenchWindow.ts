/** What the workbench's page offers to the add-in's frame, to tests and to the console. */
import type { Book } from "../../book/types";
import type { ExternalObject } from "../../host/external";
import type { Host } from "../../host/host";
import type { Grid } from "../grid/grid";

export interface GradeWorkbench {
  readonly host: Host;
  readonly book: Book;
  readonly grid: Grid;
  /** Connects the add-in's page and returns its `window.external`. */
  attach(page: Window): ExternalObject;
  open(bytes: Uint8Array, name: string): void;
}

export interface WorkbenchWindow {
  gradeWorkbench: GradeWorkbench;
}
