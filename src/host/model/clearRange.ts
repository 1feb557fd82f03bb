import { HostError } from "../richapi/hostError";
import type { SheetArea } from "../workspace";
import { isAbsent } from "./readArguments";
import { usedRange } from "./rangeGeometry";
import { writeContents, writeFormats } from "./writeCells";

/** range.clear(): Excel.ClearApplyTo. Whole columns are cleared as far as they are used. */
export function clearRange(range: SheetArea, applyTo: unknown): void {
  const what = isAbsent(applyTo) ? "All" : String(applyTo);
  if (!["All", "Contents", "Formats"].includes(what)) {
    throw new HostError("ApiNotFound", `Range.clear(${what}) is not implemented by this host.`);
  }
  const used = usedRange(range, false);
  if (!used) return;
  if (what !== "Formats") {
    writeContents(used, (cell) =>
      cell.value === null && cell.formula === undefined ? undefined : { value: null }
    );
  }
  if (what !== "Contents") writeFormats(used, () => 0);
}
