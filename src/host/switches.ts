import type { BookSheet } from "../book/types";
import type { Failure, Host, HostOptions } from "./host";

/** Every way in which the stand-in Excel can be another Excel, in one record: for tests and people. */
export interface HostSwitches {
  /** The newest ExcelApi set that this Excel has; from 1.20 on it knows mergeUndoGroup. */
  readonly excelApi: ExcelApi;
  /** "web" takes and gives 5 MB at a time. */
  readonly platform: "windows" | "web";
  readonly dynamicArrays: boolean;
  /** Every answer comes so many milliseconds late. */
  readonly slowMs: number;
  /** What goes wrong, once, from now on. */
  readonly fault: FaultName;
  readonly readOnly: boolean;
  /** The sheet in front, and the workbook's structure. */
  readonly protectedSheet: boolean;
  readonly protectedBook: boolean;
  /** A filter hides every third customer of the sheet in front. */
  readonly filtered: boolean;
  /** Somebody else changes a number between the next two requests. */
  readonly coauthor: boolean;
}

export const EXCEL_APIS = ["1.9", "1.12", "1.13", "1.14", "1.16", "1.17", "1.20"] as const;
export type ExcelApi = (typeof EXCEL_APIS)[number];

/** By the request, from the next one on, and what it answers. */
const FAULTS = {
  none: undefined,
  nextRequest: { request: 1 },
  thirdRequest: { request: 3, actionsDone: 2 },
  tooManyRequests: { request: 1, code: "TooManyRequests" },
  disconnected: { request: 1, code: "disconnected" },
} as const satisfies Readonly<Record<string, Failure | undefined>>;
export type FaultName = keyof typeof FAULTS;
export const FAULT_NAMES = Object.keys(FAULTS) as readonly FaultName[];

export const USUAL: HostSwitches = {
  excelApi: "1.17",
  platform: "windows",
  dynamicArrays: true,
  slowMs: 0,
  fault: "none",
  readOnly: false,
  protectedSheet: false,
  protectedBook: false,
  filtered: false,
  coauthor: false,
};

/** Those that an add-in asks for once, when it starts. */
const AT_START = ["excelApi", "platform"] as const satisfies readonly (keyof HostSwitches)[];

/** Whether the add-in has to be started anew to notice. */
export function needsRestart(before: HostSwitches, after: HostSwitches): boolean {
  return AT_START.some((name) => before[name] !== after[name]);
}

export function startOptions({ excelApi, platform }: HostSwitches): HostOptions {
  return { platform, excelApi };
}

/** Turns a running host into what the switches say; `after` runs something that many ms later. */
export function applySwitches(
  host: Host,
  before: HostSwitches,
  now: HostSwitches,
  after: (ms: number, run: () => void) => void
): void {
  const { workspace } = host;
  const sheet = workspace.book.activeSheet;
  const changed = (name: keyof HostSwitches): boolean => before[name] !== now[name];
  workspace.readOnly = now.readOnly;
  host.delay(now.slowMs > 0 ? (run) => after(now.slowMs, run) : undefined);
  if (changed("dynamicArrays")) {
    workspace.dynamicArrays = now.dynamicArrays;
    workspace.functionCells?.recalculate();
  }
  if (changed("fault")) host.failAt(faultOf(host, now.fault));
  if (changed("protectedSheet")) host.userProtects(sheet.name, now.protectedSheet);
  if (changed("protectedBook")) host.userProtectsWorkbook(now.protectedBook);
  if (changed("filtered")) host.userHidesRows(sheet.name, now.filtered ? everyThird(sheet) : []);
  if (changed("coauthor")) host.between(now.coauthor ? changesOnce(host, sheet) : undefined);
}

function faultOf(host: Host, name: FaultName): Failure | undefined {
  const fault = FAULTS[name];
  return fault && { ...fault, request: host.requests + fault.request };
}

/** Rows of the middle: titles, header and totals stay in sight. */
function everyThird(sheet: BookSheet): readonly number[] {
  const used = sheet.usedArea(true);
  if (!used) return [];
  const rows = Array.from({ length: Math.max(0, used.rows - 6) }, (_, i) => used.row + 5 + i);
  return rows.filter((_, i) => i % 3 === 0);
}

/** Before the second request that comes: after the add-in has read, before it writes. */
function changesOnce(host: Host, sheet: BookSheet): () => void {
  let requests = 0;
  return () => {
    requests += 1;
    if (requests !== 2) return;
    const at = firstNumber(sheet);
    if (at) host.userEdits(sheet.name, { ...at, rows: 1, columns: 1 }, [[at.value + 1]]);
  };
}

function firstNumber(sheet: BookSheet) {
  const used = sheet.usedArea(true);
  if (!used) return undefined;
  for (let row = used.row; row < used.row + used.rows; row++) {
    for (let column = used.column; column < used.column + used.columns; column++) {
      const { value, formula } = sheet.cell(row, column);
      if (typeof value === "number" && formula === undefined) return { row, column, value };
    }
  }
  return undefined;
}
