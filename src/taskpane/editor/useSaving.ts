import { useCallback, useState } from "react";
import type { ListSetup, Refusal } from "../../excel/types";
import { useWording } from "../language/useWording";
import { attempt } from "../list/attempt";
import type { Choices } from "../list/listState";
import type { ListDesk } from "../list/useList";
import { draftStore, type Draft } from "./draftStore";

export type Saving =
  { readonly kind: "idle" | "saving" } | { readonly kind: "refused"; readonly refusal: Refusal };

export interface SavingDesk {
  readonly saving: Saving;
  readonly save: () => void;
}

export interface SavingOf {
  readonly desk: ListDesk;
  readonly draft: Draft;
  /** What was agreed about the list; it holds for the draft, which was graded by it. */
  readonly setup: ListSetup;
}

/** Writes the draft's sheet and makes it the scheme of the list; the customers stay as they are. */
export function useSaving({ desk, draft, setup }: SavingOf): SavingDesk {
  const { locale } = useWording();
  const [saving, setSaving] = useState<Saving>({ kind: "idle" });
  const save = useCallback(async () => {
    const scheme = draft.history.present;
    setSaving({ kind: "saving" });
    const answer = await attempt(async () =>
      (await loadSaving()).saveSchemeSheet(scheme, locale, draft.sheet)
    );
    if ("code" in answer) return setSaving({ kind: "refused", refusal: answer });
    draftStore.saved(scheme, answer);
    setSaving({ kind: "idle" });
    const { percents } = setup;
    const columns = singleColumns(setup.columns);
    desk.useSchemeSheet(answer.worksheetId, { columns, ...(percents && { percents }) });
  }, [draft, locale, desk, setup]);
  return { saving, save: () => void save() };
}

/** A series agreed in an earlier run is found again by its hidden names. */
const singleColumns = (columns: ListSetup["columns"]): Choices["columns"] =>
  Object.fromEntries(
    Object.entries(columns).flatMap(([name, agreed]) =>
      typeof agreed === "object" ? [] : [[name, agreed]]
    )
  );

const loadSaving = () => import("../../excel/schemeSheet/saveSchemeSheet");
