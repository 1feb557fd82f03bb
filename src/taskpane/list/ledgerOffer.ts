import { ledgerText } from "../../excel/ledger/layout";
import type { ListSetup, SheetLanguage, SheetSnapshot } from "../../excel/types";

/** What a regrade does to the ledger; whether to keep one is asked while a list is set up. */
export type LedgerOffer =
  | { readonly kind: "adds" | "joins"; readonly sheets: readonly string[]; readonly isOn: boolean }
  | { readonly kind: "kept"; readonly sheets: readonly string[] }
  /** The list was set up without one, which can begin with any later run in these sheets. */
  | { readonly kind: "without"; readonly sheets: readonly string[]; readonly isOn: boolean }
  /** Somebody deleted its sheets. */
  | { readonly kind: "gone" };

export function ledgerOffer(
  { setup, ledger }: SheetSnapshot,
  planned: ListSetup,
  language: SheetLanguage
): LedgerOffer {
  const sheets = ledger && [ledger.runs.sheet, ledger.changes.sheet];
  if (setup?.ledger === true) return sheets ? { kind: "kept", sheets } : { kind: "gone" };
  const isOn = planned.ledger === true;
  const added = (["runs", "changes"] as const).map((kind) => ledgerText(language, kind).sheet);
  if (setup !== undefined) return { kind: "without", sheets: sheets ?? added, isOn };
  return sheets ? { kind: "joins", sheets, isOn } : { kind: "adds", sheets: added, isOn };
}
