import { ledgerText } from "../../excel/ledger/layout";
import type { ListSetup, SheetLanguage, SheetSnapshot } from "../../excel/types";

/** What a regrade does to the ledger; whether to keep one is asked only while a list is set up. */
export type LedgerOffer =
  | { readonly kind: "adds" | "joins"; readonly sheets: readonly string[]; readonly isOn: boolean }
  | { readonly kind: "kept"; readonly sheets: readonly string[] }
  /** The list was set up without one, or somebody deleted its sheets. */
  | { readonly kind: "none" };

export function ledgerOffer(
  { setup, ledger }: SheetSnapshot,
  planned: ListSetup,
  language: SheetLanguage
): LedgerOffer {
  const sheets = ledger && [ledger.runs.sheet, ledger.changes.sheet];
  if (setup !== undefined)
    return setup.ledger === true && sheets ? { kind: "kept", sheets } : { kind: "none" };
  const isOn = planned.ledger === true;
  if (sheets) return { kind: "joins", sheets, isOn };
  const added = (["runs", "changes"] as const).map((kind) => ledgerText(language, kind).sheet);
  return { kind: "adds", sheets: added, isOn };
}
