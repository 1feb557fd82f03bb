import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Refusal } from "../../excel/types";
import type { Scheme } from "../../scheme/types";
import { schemeSheetWordingFor } from "../../wording/schemeSheet";
import { useWording } from "../language/useWording";
import { attempt } from "../list/attempt";
import { RefusalBar } from "../start/OutcomeBar";
import { useSchemesStyles } from "./Schemes.styles";

type Writing =
  | { readonly kind: "idle" | "writing" }
  | { readonly kind: "written"; readonly sheet: string }
  | { readonly kind: "refused"; readonly refusal: Refusal };

export interface WriteAsSheetProps {
  readonly scheme: Scheme;
  readonly isBusy: boolean;
  readonly onWritten: () => void;
}

/** Puts the scheme into the workbook as a sheet; the sheet in front stays in front. */
export function WriteAsSheet({ scheme, isBusy, onWritten }: WriteAsSheetProps) {
  const { locale } = useWording();
  const words = schemeSheetWordingFor(locale);
  const styles = useSchemesStyles();
  const [writing, setWriting] = useState<Writing>({ kind: "idle" });
  const write = async () => {
    setWriting({ kind: "writing" });
    const answer = await attempt(async () =>
      (await loadWriting()).insertSchemeSheet(scheme, { language: locale, inFront: false })
    );
    if ("code" in answer) return setWriting({ kind: "refused", refusal: answer });
    setWriting({ kind: "written", sheet: answer.name });
    onWritten();
  };
  return (
    <>
      <Button
        disabled={isBusy || writing.kind === "writing"}
        onClick={() => void write()}
        data-testid="write-as-sheet"
      >
        {writing.kind === "writing" ? words.writing : words.writeAsSheet}
      </Button>
      <p role="status" className={styles.sheetNote} data-testid="written-as-sheet">
        {writing.kind === "written" && words.written(writing.sheet)}
      </p>
      {writing.kind === "refused" && <RefusalBar refusal={writing.refusal} />}
    </>
  );
}

const loadWriting = () => import("../../excel/schemeSheet/writeSchemeSheet");
