import type { RegradePlan } from "../../excel/types";
import { cellName } from "../../wording/cellName";
import type { OutlookWords } from "../../wording/columnsTypes";
import { customerAt } from "../list/findProblems";
import type { EffectCell, EffectGroup } from "./effectTypes";
import type { ColumnWords } from "./useColumnWords";

/** Others of a double that are named; a list of hundreds helps nobody. */
const NAMED = 3;

/** What a group is about, in one sentence. */
export function groupTitle(group: EffectGroup, { columns, language }: ColumnWords): string {
  switch (group.kind) {
    case "fill":
      return columns.fill(group.column, group.cells.length, group.customers);
    case "absent": {
      const { column, customers, missing, isSupplied } = group;
      return (isSupplied ? columns.notInLedger : columns.absent)(column, customers, missing);
    }
    case "ambiguous":
      return columns.ambiguous(group.asked.column);
    case "formulaError":
      return columns.formulaErrors(group.cells.length);
    case "gate":
      return columns.gate(group.reason?.[language] ?? "", group.cells.length);
    case "double":
      return columns.doubles(group.cells.length);
    case "namesake":
      return columns.namesakes(group.cells.length);
    case "contact":
      return columns.noContact(group.column ?? "", group.cells.length);
    case "unread":
      return columns.unread(group.cells.length);
    case "note":
      return columns.notes(group.cells.length);
  }
}

export interface CellText {
  /** Address and customer. */
  readonly place: string;
  /** What is the matter there, and what to do; "" where the group says it all. */
  readonly says: string;
}

/** Made only for the cells on screen. */
export function cellText(
  cell: EffectCell,
  group: EffectGroup,
  plan: RegradePlan,
  words: ColumnWords
): CellText {
  const { row, column, index } = cell;
  const customer = index === undefined ? "" : customerAt(plan, index);
  return {
    place: words.columns.place(cellName(row, column), customer),
    says: saysOf(cell, group, plan, words),
  };
}

function saysOf(
  cell: EffectCell,
  group: EffectGroup,
  plan: RegradePlan,
  words: ColumnWords
): string {
  const { columns } = words;
  if (cell.duplicate !== undefined) {
    const { value, column, rows } = cell.duplicate;
    const others = rows.filter((row) => row !== cell.row).slice(0, NAMED);
    return columns.double(
      value,
      others.map((row) => cellName(row, column))
    );
  }
  if (group.kind === "fill")
    return `${problemSentence(cell, words) ?? columns.empty} ${columns.outlook(outlookOf(cell, plan))}`;
  if (group.kind === "formulaError" && cell.index !== undefined)
    return plan.grades.formulaError(cell.index) ?? "";
  return problemSentence(cell, words) ?? "";
}

function problemSentence({ problem }: EffectCell, words: ColumnWords): string | undefined {
  if (problem === undefined) return undefined;
  const { code, row, column, name, value, detail } = problem;
  const cell = cellName(row, column);
  return words.cells[code]({ cell, name, value, ...(detail === undefined ? {} : { detail }) });
}

function outlookOf({ index, mayMove }: EffectCell, plan: RegradePlan): OutlookWords {
  const { grades, scheme } = plan;
  if (scheme.decide.by === "none" || index === undefined) return { kind: "score" };
  const now = grades.tierText(index);
  if (now === null) return { kind: "unrated" };
  if (!mayMove) return { kind: "settled", now };
  const [best, worst] = [grades.best[index], grades.worst[index]];
  if (best === worst) return { kind: "open", now };
  return { kind: "range", now, best: labelOf(plan, best), worst: labelOf(plan, worst) };
}

const labelOf = ({ scheme }: RegradePlan, tier: number): string => scheme.tiers[tier]?.label ?? "";
