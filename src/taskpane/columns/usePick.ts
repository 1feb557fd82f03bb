import { useState } from "react";
import { readSelection } from "../../excel/readSelection";
import type { SheetSnapshot } from "../../excel/types";
import type { Column } from "../../scheme/types";
import type { List } from "../../table/types";
import { columnLetters, columnSpan } from "../../wording/cellName";
import { attempt } from "../list/attempt";
import type { ColumnOption } from "../list/columnAnswers";
import type { ListDesk } from "../list/useList";
import { pickColumn, type PickedColumn } from "./pickColumn";
import type { ColumnWords } from "./useColumnWords";

/** What came of pressing "use the column selected in the sheet"; one at a time. */
export type PickState =
  | { readonly kind: "idle" }
  | { readonly kind: "asking"; readonly name: string }
  | {
      readonly kind: "told";
      readonly name: string;
      readonly says: string;
      readonly isTaken: boolean;
    };

export interface PickDesk {
  readonly state: PickState;
  readonly pick: (column: Column) => void;
}

export interface PickList {
  readonly list: List;
  readonly snapshot: SheetSnapshot;
  readonly options: readonly ColumnOption[];
  readonly choose: ListDesk["choose"];
}

/** Asks Excel once what is selected and takes that column. */
export function usePick(
  { list, snapshot, options, choose }: PickList,
  words: ColumnWords
): PickDesk {
  const [state, setState] = useState<PickState>({ kind: "idle" });
  const pick = async (column: Column) => {
    const { name } = column;
    setState({ kind: "asking", name });
    const selection = await attempt(readSelection);
    if ("code" in selection) {
      const says = words.line(words.refusals[selection.code](selection.params));
      setState({ kind: "told", name, says, isTaken: false });
      return;
    }
    const picked = pickColumn(selection, column, list, snapshot, options);
    if (picked.kind === "picked") choose({ columns: { [name]: picked.answer } });
    const says = saysOf(picked, list, selection.column, words);
    setState({ kind: "told", name, says, isTaken: picked.kind === "picked" });
  };
  return { state, pick: (column) => void pick(column) };
}

function saysOf(picked: PickedColumn, list: List, selected: number, words: ColumnWords): string {
  const { columns } = words;
  switch (picked.kind) {
    case "picked":
      return columns.picked(columnLetters(selected));
    case "other-sheet":
      return columns.otherSheet(picked.sheet, list.sheet);
    case "outside":
      return columns.outside(columnSpan(list.headers.map((_, index) => list.firstColumn + index)));
    case "no-input":
      return columns.noInput;
    case "too-few":
      return columns.tooFew(picked.columns);
  }
}
