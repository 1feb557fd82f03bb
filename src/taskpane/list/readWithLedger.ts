import { loadCatalogue } from "../../catalogue/loadCatalogue";
import { readActiveSheet } from "../../excel/readActiveSheet";
import { addOwnScheme } from "../../excel/schemeSheet/addOwnScheme";
import type { SheetSnapshot, Watch } from "../../excel/types";
import { localDay } from "../../formula/localDay";

/** The active sheet, with its scheme where that is on a sheet, and with what the ledger knows where the scheme of the list needs it. */
export async function readWithLedger(watch?: Watch): Promise<SheetSnapshot> {
  const snapshot = await addOwnScheme(await readActiveSheet(watch));
  const { setup, ledger, ownScheme } = snapshot;
  if (setup === undefined || ledger === undefined) return snapshot;
  const [{ addLedger }, schemes] = await Promise.all([
    import("../../excel/planWithLedger"),
    loadCatalogue(),
  ]);
  const own = ownScheme?.kind === "read" ? ownScheme.scheme : undefined;
  const scheme = own ?? schemes.find(({ id }) => id === setup.schemeId);
  if (scheme === undefined) return snapshot;
  return addLedger(snapshot, { scheme, setup, asOf: localDay(new Date()) }, watch);
}
