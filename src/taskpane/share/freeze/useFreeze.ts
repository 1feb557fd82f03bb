import { useCallback, useEffect, useRef, useState } from "react";
import { surveyFormulas } from "../../../excel/freeze/readFormulas";
import type { FreezeHeader, FreezePlan, FreezeScope, Survey } from "../../../excel/freeze/types";
import { listFreezes, undoFreeze, type FreezeUndone } from "../../../excel/freeze/undoFreeze";
import {
  freezeFormulas,
  repairFormulas,
  type FreezeOutcome,
} from "../../../excel/freeze/writeFreeze";
import type { Refusal } from "../../../excel/types";
import { attempt } from "../../list/attempt";
import type { ScreenProps } from "../../navigation/screenProps";

/** The GRADE formulas of the workbook, and what can be undone. */
export type Formulas =
  | { readonly kind: "reading" }
  | { readonly kind: "unread"; readonly refusal: Refusal }
  | {
      readonly kind: "known";
      readonly survey: Survey;
      /** Newest first. */
      readonly points: readonly FreezeHeader[];
    };

/** What came of the last press. */
export type Pressed =
  | { readonly kind: "none" }
  | { readonly kind: "working" }
  | { readonly kind: "written"; readonly outcome: FreezeOutcome }
  | { readonly kind: "undone"; readonly undone: FreezeUndone }
  | { readonly kind: "refused"; readonly refusal: Refusal };

export interface FreezeDesk {
  readonly formulas: Formulas;
  readonly pressed: Pressed;
  readonly freeze: (plan: FreezePlan, scope: FreezeScope) => void;
  readonly repair: (plan: FreezePlan) => void;
  readonly undo: () => void;
  readonly again: () => void;
}

/** Looks for formulas whenever the sheet was read again, and after each press. */
export function useFreeze({ desk, list }: Pick<ScreenProps, "desk" | "list">): FreezeDesk {
  const [formulas, setFormulas] = useState<Formulas>({ kind: "reading" });
  const [pressed, setPressed] = useState<Pressed>({ kind: "none" });
  const { snapshot } = list;
  // Only the latest answer counts; a person who leaves the screen stops what is being read.
  const reading = useRef<AbortController>(undefined);
  const look = useCallback(async () => {
    reading.current?.abort();
    const mine = new AbortController();
    reading.current = mine;
    const answer = await attempt(async () => ({
      survey: await surveyFormulas({ signal: mine.signal }),
      points: await listFreezes(),
    }));
    if (mine.signal.aborted) return;
    setFormulas(
      "code" in answer ? { kind: "unread", refusal: answer } : { kind: "known", ...answer }
    );
  }, []);
  useEffect(() => {
    void look();
    return () => reading.current?.abort();
  }, [look, snapshot]);

  const press = async (task: () => Promise<FreezeOutcome | FreezeUndone | Refusal>) => {
    setPressed({ kind: "working" });
    const answer = await attempt(task);
    setPressed(pressedOf(answer));
    await look();
    // Values may be read that were formulas before.
    desk.reread();
  };
  return {
    formulas,
    pressed,
    freeze: (plan, scope) => void press(() => freezeFormulas(plan, scope)),
    repair: (plan) => void press(() => repairFormulas(plan)),
    undo: () => void press(undoFreeze),
    again: () => void look(),
  };
}

function pressedOf(answer: FreezeOutcome | FreezeUndone | Refusal): Pressed {
  if ("code" in answer) return { kind: "refused", refusal: answer };
  return "freeze" in answer
    ? { kind: "written", outcome: answer }
    : { kind: "undone", undone: answer };
}
