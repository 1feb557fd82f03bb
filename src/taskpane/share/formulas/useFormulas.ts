import { useCallback, useEffect, useRef, useState } from "react";
import { listFormulas, takeBackFormulas } from "../../../excel/native/takeBackFormulas";
import type {
  FormulasAnswer,
  FormulasPreview,
  FormulasRecord,
  FormulasWritten,
} from "../../../excel/native/types";
import { previewFormulas, writeFormulas } from "../../../excel/native/writeFormulas";
import type { Refusal, RegradePlan } from "../../../excel/types";
import { nativeWordsFor } from "../../../wording/nativeSheets";
import { attempt } from "../../list/attempt";
import type { ListDesk } from "../../list/useList";
import { watchWork, type WatchedWork } from "../../list/watchWork";

/** What a press would write, and what earlier ones have left. */
export type Standing =
  | { readonly kind: "looking" }
  | { readonly kind: "unread"; readonly refusal: Refusal }
  | {
      readonly kind: "known";
      /** Undefined while the list cannot be graded. */
      readonly preview: FormulasPreview | Refusal | undefined;
      /** Newest first. */
      readonly records: readonly FormulasRecord[];
    };

/** What came of the last press; the formulas themselves are not kept in mind. */
export type Pressed =
  | { readonly kind: "none" }
  | { readonly kind: "working" }
  | { readonly kind: "long"; readonly share: number | undefined }
  | { readonly kind: "written"; readonly preview: FormulasPreview; readonly constants: number }
  | {
      readonly kind: "answered";
      readonly answer: Exclude<FormulasAnswer, FormulasWritten>;
    };

export interface FormulasDesk {
  readonly standing: Standing;
  readonly pressed: Pressed;
  readonly write: () => void;
  readonly takeBack: (number: number) => void;
  readonly cancel: () => void;
  readonly again: () => void;
}

const REUSE = false;

/** Looks anew whenever the list was read or chosen anew, and after each press. */
export function useFormulas(
  plan: RegradePlan | undefined,
  { reread }: Pick<ListDesk, "reread">,
  language: string
): FormulasDesk {
  const [standing, setStanding] = useState<Standing>({ kind: "looking" });
  const [pressed, setPressed] = useState<Pressed>({ kind: "none" });
  const turn = useRef(0);
  const work = useRef<WatchedWork>(undefined);
  const look = useCallback(async () => {
    const mine = ++turn.current;
    const words = nativeWordsFor(language);
    const answer = await attempt(async () => ({
      records: await listFormulas(),
      preview: plan && (await previewFormulas({ plan, words, reuse: REUSE })),
    }));
    if (mine !== turn.current) return;
    setStanding(
      "code" in answer ? { kind: "unread", refusal: answer } : { kind: "known", ...answer }
    );
  }, [plan, language]);
  useEffect(() => {
    void look();
    return () => {
      turn.current++;
    };
  }, [look]);

  const press = async (task: (watched: WatchedWork) => Promise<FormulasAnswer>) => {
    setPressed({ kind: "working" });
    const mine = watchWork((share) => setPressed({ kind: "long", share }));
    work.current = mine;
    const answer = await attempt(() => task(mine));
    mine.end();
    setPressed(pressedOf(answer));
    await look();
    // The columns beside the list are new, or gone.
    reread();
  };
  return {
    standing,
    pressed,
    write: () =>
      void (
        plan &&
        press(({ watch }) =>
          writeFormulas({ plan, words: nativeWordsFor(language), reuse: REUSE, watch })
        )
      ),
    takeBack: (number) => void press(() => takeBackFormulas(number)),
    cancel: () => work.current?.cancel(),
    again: () => void look(),
  };
}

function pressedOf(answer: FormulasAnswer): Pressed {
  if ("code" in answer || answer.formulas !== "written") return { kind: "answered", answer };
  const { columns, sheets, customers, native } = answer.planned;
  return {
    kind: "written",
    preview: { columns, sheets, customers },
    constants: native.constants,
  };
}
