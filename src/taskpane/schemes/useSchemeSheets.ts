import { useCallback, useEffect, useRef, useState } from "react";
import type { SchemeOnSheet } from "../../excel/schemeSheet/readSchemeSheet";
import type { Refusal } from "../../excel/types";
import { attempt } from "../list/attempt";

/** The workbook's scheme sheets. */
export type SchemeSheets =
  | { readonly kind: "reading" }
  | { readonly kind: "read"; readonly sheets: readonly SchemeOnSheet[] }
  | { readonly kind: "refused"; readonly refusal: Refusal };

/** Looks for scheme sheets when the screen opens, and again when asked: after one was written. */
export function useSchemeSheets(): readonly [SchemeSheets, () => void] {
  const [found, setFound] = useState<SchemeSheets>({ kind: "reading" });
  // Only the latest answer counts, and none once the screen is gone.
  const turn = useRef(0);
  const look = useCallback(async () => {
    const mine = ++turn.current;
    const answer = await attempt(async () => (await loadReading()).listSchemeSheets());
    if (mine !== turn.current) return;
    setFound(
      "code" in answer ? { kind: "refused", refusal: answer } : { kind: "read", sheets: answer }
    );
  }, []);
  useEffect(() => {
    void look();
    return () => void turn.current++;
  }, [look]);
  return [found, () => void look()];
}

const loadReading = () => import("../../excel/schemeSheet/readSchemeSheet");
