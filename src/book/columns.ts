import { placeFor } from "./schemaOrder";
import { attributesOf, isOn, child, childrenOf, rootOf, withAttribute } from "./scanXml";
import type { SheetPart } from "./sheetPart";

export interface ColumnSpan {
  /** 0-based, inclusive. */
  readonly first: number;
  readonly last: number;
  /** Characters of the default font; undefined where the file gives none. */
  readonly width: number | undefined;
  readonly hidden: boolean;
  readonly style: number | undefined;
  /** The `<col …/>` tag as it is. */
  readonly tag: string;
}

export function readColumns({ head, prefix }: SheetPart): ColumnSpan[] {
  const list = child(head, rootOf(head).inner, prefix, "cols");
  if (!list) return [];
  return childrenOf(head, list, prefix).map((element) => {
    const { min, max, width, hidden, style } = attributesOf(head, element);
    return {
      first: Number(min) - 1,
      last: Number(max) - 1,
      width: width === undefined ? undefined : Number(width),
      hidden: isOn(hidden),
      style: style === undefined ? undefined : Number(style),
      tag: head.slice(element.start, element.end),
    };
  });
}

/**
 * Sets one column's width, undefined for the sheet's own; a span over several columns is cut around
 * it and keeps its rest.
 */
export function withColumnWidth(
  part: SheetPart,
  column: number,
  characters: number | undefined
): string {
  const { head, prefix } = part;
  const spans = readColumns(part);
  const isSet = characters !== undefined;
  const width = { width: characters?.toString(), customWidth: isSet ? "1" : undefined };
  const plain = `<${prefix}col min="${column + 1}" max="${column + 1}"/>`;
  const tags: string[] = [];
  let done = false;
  for (const span of spans) {
    if (!done && column < span.first) {
      tags.push(withAttributes(plain, width));
      done = true;
    }
    if (column < span.first || column > span.last) {
      tags.push(span.tag);
      continue;
    }
    if (column > span.first) tags.push(cut(span.tag, span.first, column - 1));
    tags.push(withAttributes(cut(span.tag, column, column), width));
    if (column < span.last) tags.push(cut(span.tag, column + 1, span.last));
    done = true;
  }
  if (!done) tags.push(withAttributes(plain, width));
  const saying = tags.filter((tag) => !SAYS_NOTHING.test(tag));
  const written = saying.length ? `<${prefix}cols>${saying.join("")}</${prefix}cols>` : "";
  const { inner } = rootOf(head);
  const list = child(head, inner, prefix, "cols");
  if (list) return head.slice(0, list.start) + written + head.slice(list.end);
  const at = placeFor(head, inner, prefix, "worksheet", "cols");
  return head.slice(0, at) + written + head.slice(at);
}

/** A column that has neither width nor format nor anything else of its own. */
const SAYS_NOTHING = /^<(?:\w+:)?col min="\d+" max="\d+"\s*\/>$/;

function cut(tag: string, first: number, last: number): string {
  return withAttributes(tag, { min: String(first + 1), max: String(last + 1) });
}

function withAttributes(
  tag: string,
  attributes: Readonly<Record<string, string | undefined>>
): string {
  return Object.entries(attributes).reduce(
    (t, [name, value]) => withAttribute(t, name, value),
    tag
  );
}
