import { NO_NOTES } from "../../src/excel/notes/types";
import type { ListSetup, RegradePlan, SheetSnapshot } from "../../src/excel/types";
import { serialOf } from "../../src/formula/serial";
import { catalogue } from "../../src/catalogue";
import { NO_CHOICES, type Choices } from "../../src/taskpane/list/listState";
import { findSuggestions, propose, type Proposal } from "../../src/taskpane/list/propose";
import type { SheetValue } from "../../src/table/types";

export const TODAY = serialOf(2026, 11, 22);

/** A sheet as read, from its rows; "" is a blank cell. */
export function snapshotOf(
  values: readonly (readonly SheetValue[])[],
  more: Partial<SheetSnapshot> = {}
): SheetSnapshot {
  return {
    worksheetId: "1",
    cells: {
      sheet: "客户",
      row: 0,
      column: 0,
      values,
      numberFormats: values.map((row) => row.map(() => "General")),
      merges: [],
      date1904: false,
      tables: [],
    },
    listNumber: 1,
    own: [],
    setup: undefined,
    notes: NO_NOTES,
    colored: undefined,
    isProtected: false,
    isReadOnly: false,
    isFiltered: false,
    firstBareColumn: 0,
    inputs: {},
    names: [],
    interrupted: undefined,
    ...more,
  };
}

export function proposalFor(snapshot: SheetSnapshot, choices: Partial<Choices> = {}): Proposal {
  const suggestions = findSuggestions(snapshot, catalogue);
  if ("kind" in suggestions) throw new Error(`nothing to propose: ${suggestions.kind}`);
  const list = { snapshot, choices: { ...NO_CHOICES, ...choices }, today: TODAY };
  return propose(list, suggestions, "zh-CN");
}

export function planFor(snapshot: SheetSnapshot, choices: Partial<Choices> = {}): RegradePlan {
  const { result } = proposalFor(snapshot, choices);
  if (result.kind !== "plan") throw new Error(`no plan: ${JSON.stringify(result)}`);
  return result.plan;
}

export const setupFor = (schemeId: string, more: Partial<ListSetup> = {}): ListSetup => ({
  schemeId,
  options: {},
  percent: undefined,
  workdays: false,
  reuse: false,
  columns: {},
  ...more,
});

/** Twenty customers of abc-top5 with a title, a total, and a last contact; the first is the largest. */
export const SPENDING: readonly (readonly SheetValue[])[] = [
  ["2026 年客户", "", ""],
  ["客户名称", "消费额", "上次联系日期"],
  ...Array.from({ length: 20 }, (_, i): readonly SheetValue[] => [
    `客户${i + 1}`,
    2000 - i * 100,
    serialOf(2026, 11, 1 + i),
  ]),
  ["合计", 21000, ""],
];
