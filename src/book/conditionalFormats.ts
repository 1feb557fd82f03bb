import { areaAddress, cellAddress, MAX_COLUMNS, MAX_ROWS } from "./address";
import { addDiff } from "./addStyle";
import { xmlOf, type BookState, type SheetState } from "./bookState";
import { escapeAttribute, escapeText } from "./escape";
import { parseAreas } from "./readSheetXml";
import { diffFormat, stylesOf } from "./readStyles";
import { attributesOf, children, childrenOf, isOn, textOf, type Element } from "./scanXml";
import { placeFor } from "./schemaOrder";
import type { SheetPart } from "./sheetPart";
import type {
  Area,
  ConditionalChange,
  ConditionalFormat,
  ConditionalRule,
  DiffFormat,
} from "./types";

/**
 * Ids of the rules in the order of the file, block by block. Rules have no id of their own, so
 * the sheet's list is kept beside its text and cut together with it.
 */
function ruleIds(state: BookState, sheet: SheetState): string[][] {
  sheet.ruleIds ??= blocks(xmlOf(state, sheet)).map(({ rules }) => rules.map(() => nextId(sheet)));
  return sheet.ruleIds;
}

function nextId(sheet: SheetState): string {
  sheet.ruleCount = (sheet.ruleCount ?? 0) + 1;
  return `cf-${sheet.id}-${sheet.ruleCount}`;
}

function blocks({ tail, prefix }: SheetPart): { block: Element; rules: Element[] }[] {
  return children(tail, 0, prefix)
    .filter((element) => element.name === "conditionalFormatting")
    .map((block) => ({
      block,
      rules: childrenOf(tail, block, prefix).filter((element) => element.name === "cfRule"),
    }));
}

/** Rules in the order of their priority; those of x14 extensions are not among them. */
export function readConditionalFormats(state: BookState, sheet: SheetState): ConditionalFormat[] {
  const ids = ruleIds(state, sheet);
  const part = xmlOf(state, sheet);
  return blocks(part)
    .flatMap(({ block, rules }, b) => {
      const areas = parseAreas(attributesOf(part.tail, block).sqref ?? "");
      return rules.map((rule, r) => readRule(state, part, rule, areas, ids[b]?.[r] ?? ""));
    })
    .sort((a, b) => a.priority - b.priority);
}

export function addConditionalFormat(
  state: BookState,
  sheet: SheetState,
  areas: readonly Area[],
  rule: ConditionalRule,
  format: DiffFormat,
  stopIfTrue: boolean
): ConditionalFormat {
  if (!areas.length) throw new Error("a conditional format needs an area");
  const ids = ruleIds(state, sheet);
  const part = xmlOf(state, sheet);
  const { prefix: p } = part;
  const priority = nextPriority(part);
  const diff = addDiff(state, format);
  const sqref = areas.map(cornersAddress).join(" ");
  const facts = ruleFacts(String(diff), priority, stopIfTrue);
  const xml =
    `<${p}conditionalFormatting sqref="${sqref}">${ruleXml(rule, facts, p)}` +
    `</${p}conditionalFormatting>`;
  const at = placeFor(part.tail, 0, p, "worksheet", "conditionalFormatting");
  part.tail = part.tail.slice(0, at) + xml + part.tail.slice(at);
  const id = nextId(sheet);
  ids.push([id]);
  state.revision++;
  return { id, areas, priority, stopIfTrue, rule, format };
}

export function changeConditionalFormat(
  state: BookState,
  sheet: SheetState,
  id: string,
  change: ConditionalChange
): void {
  const { list, rules } = blockOf(state, sheet, id);
  const part = xmlOf(state, sheet);
  const element = rules[list.indexOf(id)] as Element;
  const before = readRule(state, part, element, [], id);
  const { dxfId } = attributesOf(part.tail, element);
  const diff = change.format ? String(addDiff(state, change.format)) : dxfId;
  const facts = ruleFacts(diff, before.priority, change.stopIfTrue ?? before.stopIfTrue);
  const xml = ruleXml(change.rule ?? before.rule, facts, part.prefix);
  part.tail = part.tail.slice(0, element.start) + xml + part.tail.slice(element.end);
  state.revision++;
}

export function removeConditionalFormat(state: BookState, sheet: SheetState, id: string): void {
  const { list, block, rules } = blockOf(state, sheet, id);
  const part = xmlOf(state, sheet);
  const gone = list.length === 1 ? block : (rules[list.indexOf(id)] as Element);
  part.tail = part.tail.slice(0, gone.start) + part.tail.slice(gone.end);
  if (list.length === 1) ruleIds(state, sheet).splice(ruleIds(state, sheet).indexOf(list), 1);
  else list.splice(list.indexOf(id), 1);
  state.revision++;
}

/** The block that holds a rule, and the ids of its rules. */
function blockOf(
  state: BookState,
  sheet: SheetState,
  id: string
): { readonly list: string[]; readonly block: Element; readonly rules: readonly Element[] } {
  const ids = ruleIds(state, sheet);
  const b = ids.findIndex((candidates) => candidates.includes(id));
  const found = blocks(xmlOf(state, sheet))[b];
  const list = ids[b];
  if (!found || !list) throw new Error(`there is no conditional format ${id}`);
  return { list, ...found };
}

function ruleFacts(diff: string | undefined, priority: number, stopIfTrue: boolean): string {
  const format = diff === undefined ? "" : `dxfId="${diff}" `;
  return `${format}priority="${priority}"${stopIfTrue ? ' stopIfTrue="1"' : ""}`;
}

function readRule(
  state: BookState,
  { tail, prefix }: SheetPart,
  element: Element,
  areas: readonly Area[],
  id: string
): ConditionalFormat {
  const attributes = attributesOf(tail, element);
  const formulas = childrenOf(tail, element, prefix)
    .filter((part) => part.name === "formula")
    .map((part) => textOf(tail, part));
  const { type = "", operator = "", text, dxfId, priority, stopIfTrue } = attributes;
  const first = formulas[0];
  const styles = stylesOf(state);
  const format = styles && dxfId !== undefined ? diffFormat(styles, Number(dxfId)) : undefined;
  let rule: ConditionalRule;
  if (type === "expression" && first !== undefined) rule = { type, formula: first };
  else if (type === "cellIs") rule = { type, operator, formulas };
  else if (type === "containsText" && text !== undefined && first !== undefined) {
    rule = { type, text, formula: first };
  } else rule = { type: "other", xmlType: type, xml: tail.slice(element.start, element.end) };
  return { id, areas, priority: Number(priority), stopIfTrue: isOn(stopIfTrue), rule, format };
}

/** Below every rule the sheet has: whatever the user set up before goes first. */
function nextPriority({ tail }: SheetPart): number {
  let last = 0;
  for (const [, digits] of tail.matchAll(/\spriority\s*=\s*["'](\d+)["']/g)) {
    last = Math.max(last, Number(digits));
  }
  return last + 1;
}

function ruleXml(rule: ConditionalRule, facts: string, p: string): string {
  const formula = (text: string): string => `<${p}formula>${escapeText(text)}</${p}formula>`;
  if (rule.type === "expression") {
    return `<${p}cfRule type="expression" ${facts}>${formula(rule.formula)}</${p}cfRule>`;
  }
  if (rule.type === "cellIs") {
    const operator = escapeAttribute(rule.operator);
    const formulas = rule.formulas.map(formula).join("");
    return `<${p}cfRule type="cellIs" ${facts} operator="${operator}">${formulas}</${p}cfRule>`;
  }
  if (rule.type === "containsText") {
    const text = escapeAttribute(rule.text);
    return (
      `<${p}cfRule type="containsText" ${facts} operator="containsText" text="${text}">` +
      `${formula(rule.formula)}</${p}cfRule>`
    );
  }
  throw new Error(`conditional formats of type "${rule.xmlType}" cannot be added`);
}

/** Corners even for whole columns: "A1:A1048576" is how Excel writes them here. */
function cornersAddress(area: Area): string {
  if (area.rows < MAX_ROWS && area.columns < MAX_COLUMNS) return areaAddress(area);
  const first = cellAddress(area.row, area.column);
  return `${first}:${cellAddress(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}
