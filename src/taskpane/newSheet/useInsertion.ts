import { useState } from "react";
import { insertSheet } from "../../excel/insertSheet";
import type { Refusal } from "../../excel/types";
import { localDay } from "../../formula/localDay";
import type { Scheme } from "../../scheme/types";
import { sampleDraft } from "../../table/sampleDraft";
import type { SheetDraft } from "../../table/sheetDraft";
import { templateDraft } from "../../table/templateDraft";
import type { NewSheetWording } from "../../wording/newSheetTypes";
import type { ListDesk } from "../list/useList";

/** Whether a sheet is being put in, and what hindered the last. */
export type Insertion =
  | { readonly kind: "idle" }
  | { readonly kind: "inserting" }
  | { readonly kind: "refused"; readonly refusal: Refusal };

export interface InsertionDesk {
  readonly insertion: Insertion;
  /** True when the sheet is there. */
  readonly insertTemplate: (scheme: Scheme) => Promise<boolean>;
  readonly insertSample: (scheme: Scheme) => Promise<boolean>;
}

/** Puts a sheet for a scheme into the workbook; the pane then reads it like any other. */
export function useInsertion(
  { openSheet }: Pick<ListDesk, "openSheet">,
  words: NewSheetWording
): InsertionDesk {
  const [insertion, setInsertion] = useState<Insertion>({ kind: "idle" });
  const insert = async (scheme: Scheme, draftFor: (asOf: number) => SheetDraft) => {
    setInsertion({ kind: "inserting" });
    const refusal = await openSheet(async () => {
      const inserted = await insertSheet(draftFor(localDay(new Date())));
      return "code" in inserted ? inserted : { ...inserted, schemeId: scheme.id };
    });
    setInsertion(refusal === undefined ? { kind: "idle" } : { kind: "refused", refusal });
    return refusal === undefined;
  };
  return {
    insertion,
    insertTemplate: (scheme) =>
      insert(scheme, (asOf) => templateDraft(scheme, asOf, words.template)),
    insertSample: (scheme) => insert(scheme, (asOf) => sampleDraft(scheme, asOf, words.sample)),
  };
}
