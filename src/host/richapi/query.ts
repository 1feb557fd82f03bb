import { isTooNew } from "./excelVersion";
import { notImplemented } from "./hostError";
import { type HostObject, wireName } from "./hostType";
import { located, navigate } from "./paths";
import type { QueryInfo } from "./wire";

type Answer = Record<string, unknown>;
/** "format/fill/color" as its segments; ["*"] is every scalar. */
type Selection = readonly string[];

const EVERYTHING: Selection = ["*"];

/** Answers load(): the selected properties of an object, or of every item of a collection. */
export function answerQuery(object: HostObject, info: QueryInfo | undefined): Answer {
  const selections = [...(info?.Select ?? []), ...(info?.Expand ?? [])].map((text) =>
    text.split("/").map((segment) => segment.trim())
  );
  return select(object, selections.length ? selections : [EVERYTHING], info);
}

function select(object: HostObject, selections: readonly Selection[], info?: QueryInfo): Answer {
  const answer: Answer = { ...object.type.members.identity?.(object.self) };
  if (object.type.members.items) {
    selectFromCollection(object, selections, answer, info);
  } else {
    for (const selection of selections) selectInto(answer, object, selection);
  }
  return answer;
}

function selectFromCollection(
  object: HostObject,
  selections: readonly Selection[],
  answer: Answer,
  info?: QueryInfo
): void {
  const ofItems: Selection[] = [];
  for (const selection of selections) {
    const head = selection[0]?.toLowerCase() ?? "";
    if (head === "items") ofItems.push(selection.length > 1 ? selection.slice(1) : EVERYTHING);
    else if (object.type.index.get.has(head)) selectInto(answer, object, selection);
    else ofItems.push(selection);
  }
  if (ofItems.length === 0) return;
  const items = object.type.members.items?.(object.self) ?? [];
  const skip = info?.Skip ?? 0;
  const end = info?.Top === undefined ? items.length : skip + info.Top;
  answer["_Items"] = items.slice(skip, end).map((item) => select(item, ofItems));
}

function selectInto(answer: Answer, object: HostObject, selection: Selection): void {
  const [head = "", ...rest] = selection;
  const { index } = object.type;
  if (head === "*" || head === "$all") {
    for (const name of index.get.values()) {
      if (!isTooNew(object.type.name, name)) answer[wireName(name)] = scalar(object, name);
    }
    return;
  }
  const property = index.get.get(head.toLowerCase());
  if (property !== undefined) {
    answer[wireName(property)] = scalar(object, property);
    return;
  }
  const published = index.nav.get(head.toLowerCase());
  if (published === undefined) throw notImplemented(object.type.name, head);
  const child = navigate(object, published);
  const name = wireName(published);
  answer[name] =
    child === null ? null : merge(answer[name], select(child, [rest.length ? rest : EVERYTHING]));
}

function scalar(object: HostObject, name: string): unknown {
  return located(object, name, () => object.type.members.get?.[name]?.(object.self));
}

/** "format/fill/color,format/font/bold" are two answers about the one `format`. */
function merge(before: unknown, after: Answer): Answer {
  if (!isAnswer(before)) return after;
  const merged: Answer = { ...before };
  for (const [name, value] of Object.entries(after)) {
    merged[name] =
      name === "_Items" && Array.isArray(value) && Array.isArray(merged[name])
        ? mergeItems(merged[name], value)
        : isAnswer(value)
          ? merge(merged[name], value)
          : value;
  }
  return merged;
}

function mergeItems(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  return after.map((item, i) => (isAnswer(item) ? merge(before[i], item) : item));
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
