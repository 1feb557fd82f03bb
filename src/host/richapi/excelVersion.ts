import { NEWER } from "./memberVersions";

/** The newest ExcelApi set of the Excel whose batch is running; batches run one after another. */
let newest = Infinity;

/** "1.13" → 13; sets of Excel all begin with 1. */
export function minorOf(version: string): number {
  const [, minor = ""] = version.split(".");
  const number = Number(minor);
  if (!Number.isInteger(number)) throw new Error(`${version} is no version of ExcelApi`);
  return number;
}

/** Runs a batch in an Excel that knows members up to this set. */
export function inExcel<T>(version: number, run: () => T): T {
  const before = newest;
  newest = version;
  try {
    return run();
  } finally {
    newest = before;
  }
}

/** The member came with a later ExcelApi than this Excel has. */
export function isTooNew(typeName: string, member: string): boolean {
  return (NEWER[`${typeName}.${member}`] ?? 0) > newest;
}
