import { useMemo } from "react";
import type { ListNotes } from "../../excel/notes/types";
import type { RegradePlan } from "../../excel/types";
import { customerFinder, type CustomerFinder, type CustomerKey } from "../../table/customerKey";
import { isChanging } from "../list/activity";
import type { ScreenProps } from "../navigation/screenProps";
import { keysOf } from "./notedRows";
import { useAdjustWording } from "./useAdjustWording";

/** What all parts of the screen need to name customers, to go to them, and to keep notes. */
export interface NoteDesk {
  readonly keys: readonly CustomerKey[];
  readonly finder: CustomerFinder;
  readonly notes: ListNotes;
  readonly isDisabled: boolean;
  readonly nameOf: (index: number) => string;
  /** Shows the customer of a 0-based sheet row. */
  readonly jump: (row: number) => void;
  readonly keep: (notes: ListNotes) => void;
}

export function useNoteDesk(plan: RegradePlan, { desk, list }: ScreenProps): NoteDesk {
  const words = useAdjustWording();
  const { read, scheme, snapshot, request } = plan;
  const keys = useMemo(() => keysOf({ read, scheme, snapshot }), [read, scheme, snapshot]);
  const finder = useMemo(() => customerFinder(keys), [keys]);
  const named = scheme.columns.find(({ role }) => role === "name")?.name;
  const column =
    read.matches.find((match) => match.column === named)?.sheetColumns[0] ?? read.list.firstColumn;
  return {
    keys,
    finder,
    notes: request.notes ?? snapshot.notes,
    isDisabled: isChanging(list.activity),
    nameOf: (index) =>
      keys[index].name || keys[index].code || words.unnamed(read.list.rows[index] + 1),
    jump: (row) => desk.jump(row, column),
    keep: desk.note,
  };
}
