import type {
  Area,
  BookSheet,
  ConditionalFormat,
  ConditionalRule,
  DiffFormat,
} from "../../book/types";
import { itemNotFound } from "../richapi/hostError";
import type { Workspace } from "../workspace";

/**
 * A Book knows only finished conditional formats, while the client adds an empty one and sets its
 * rule and colours one by one. Changes are gathered here and put into the Book when the batch ends.
 */
export interface ConditionalDraft {
  readonly id: string;
  readonly sheet: BookSheet;
  readonly areas: readonly Area[];
  /** Excel.ConditionalFormatType. */
  readonly type: string;
  readonly rule: ConditionalRule | undefined;
  readonly format: DiffFormat;
  readonly stopIfTrue: boolean;
  /** Place among the rules of the sheet, best first, from 0. */
  readonly priority: number;
}

/** Names a conditional format for as long as the workbook is open. */
export interface ConditionalKey {
  readonly workspace: Workspace;
  readonly sheet: BookSheet;
  readonly id: string;
}

const TYPES: Readonly<Record<string, string>> = {
  expression: "Custom",
  cellIs: "CellValue",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
  dataBar: "DataBar",
  colorScale: "ColorScale",
  iconSet: "IconSet",
  top10: "TopBottom",
};

export function typeOfRule(rule: ConditionalRule): string {
  return TYPES[rule.type === "other" ? rule.xmlType : rule.type] ?? "PresetCriteria";
}

/** All formats of a sheet, best priority first, with this batch's changes. */
export function conditionalFormatsOf(
  workspace: Workspace,
  sheet: BookSheet
): readonly ConditionalDraft[] {
  const saved = [...sheet.conditionalFormats]
    .sort((a, b) => a.priority - b.priority)
    .map((format, priority) => toDraft(workspace, sheet, format, priority))
    .map((draft) => workspace.drafts.get(draft.id) ?? draft);
  const known = new Set(saved.map((draft) => draft.id));
  const added = [...workspace.drafts.values()].filter(
    (draft) => draft.sheet.id === sheet.id && !known.has(draft.id)
  );
  return [...saved, ...added];
}

function toDraft(
  workspace: Workspace,
  sheet: BookSheet,
  saved: ConditionalFormat,
  priority: number
): ConditionalDraft {
  return {
    id: workspace.conditionalIds.get(saved.id) ?? saved.id,
    sheet,
    areas: saved.areas,
    type: typeOfRule(saved.rule),
    rule: saved.rule,
    format: saved.format ?? {},
    stopIfTrue: saved.stopIfTrue,
    priority,
  };
}

export function readConditional({ workspace, sheet, id }: ConditionalKey): ConditionalDraft {
  const draft = conditionalFormatsOf(workspace, sheet).find((candidate) => candidate.id === id);
  if (!draft) throw itemNotFound(`conditional format ${id}`);
  return draft;
}

export function changeConditional(key: ConditionalKey, change: Partial<ConditionalDraft>): void {
  key.workspace.drafts.set(key.id, { ...readConditional(key), ...change });
}

export function removeConditional({ workspace, sheet, id }: ConditionalKey): void {
  workspace.drafts.delete(id);
  const saved = savedFormat(workspace, sheet, id);
  if (!saved) return;
  sheet.removeConditionalFormat(saved.id);
  workspace.changed({ kind: "conditionalFormats", sheet });
}

function savedFormat(
  workspace: Workspace,
  sheet: BookSheet,
  id: string
): ConditionalFormat | undefined {
  return sheet.conditionalFormats.find(
    (format) => (workspace.conditionalIds.get(format.id) ?? format.id) === id
  );
}

/** Puts the batch's finished formats into the Book; one without a rule waits for the next batch. */
export function settleConditionalFormats(workspace: Workspace): void {
  for (const draft of [...workspace.drafts.values()]) {
    if (!draft.rule) continue;
    settle(workspace, draft, draft.rule);
    workspace.drafts.delete(draft.id);
    workspace.changed({ kind: "conditionalFormats", sheet: draft.sheet });
  }
}

function settle(workspace: Workspace, draft: ConditionalDraft, rule: ConditionalRule): void {
  const { sheet, id, areas, format, stopIfTrue } = draft;
  const before = savedFormat(workspace, sheet, id);
  if (!before) {
    const saved = sheet.addConditionalFormat(areas, rule, format, stopIfTrue);
    workspace.conditionalIds.set(saved.id, id);
    return;
  }
  // What did not change is left out: a file's format may hold more than a DiffFormat can.
  sheet.changeConditionalFormat(before.id, {
    stopIfTrue,
    ...(!same(rule, before.rule) && { rule }),
    ...(!same(format, before.format ?? {}) && { format }),
  });
}

function same(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
