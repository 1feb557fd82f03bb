import {
  EMPTY_SLOT,
  headerOf,
  pointOf,
  pointToXml,
  RESTORE_NAMESPACE,
  withMemory,
  withoutMemory,
} from "./pointXml";
import type { RestoreHeader, RestorePoint } from "./types";

/** Restore points are kept for this many runs. */
export const MOST_POINTS = 5;

/** Characters of all points together; the workbook may not grow without bound. */
const MOST_TEXT = 2_500_000;

/** A custom XML part that holds a point, or is empty and will hold one again. */
export interface Slot {
  readonly part: Excel.CustomXmlPart;
  readonly xml: string;
}

export type LoadedSlots = Excel.CustomXmlPartScopedCollection;

/** First of two loads. */
export function loadSlots(context: Excel.RequestContext): LoadedSlots {
  const parts = context.workbook.customXmlParts.getByNamespace(RESTORE_NAMESPACE);
  parts.load("items/id");
  return parts;
}

/** Second load: the texts. */
export function loadSlotTexts({ items }: LoadedSlots): () => readonly Slot[] {
  const texts = items.map((part) => ({ part, text: part.getXml() }));
  return () => texts.map(({ part, text }) => ({ part, xml: text.value }));
}

/** Newest first. */
export const headersOf = (slots: readonly Slot[]): readonly RestoreHeader[] =>
  slots.flatMap(({ xml }) => headerOf(xml) ?? []).sort((a, b) => b.run - a.run);

export function findPoint(slots: readonly Slot[], run: number): RestorePoint | undefined {
  const slot = slots.find(({ xml }) => headerOf(xml)?.run === run);
  return (slot && pointOf(slot.xml)) ?? undefined;
}

/** What becomes of the slots when a point is added: texts by slot, and whether a new part is needed. */
export interface SlotChange {
  readonly replace: readonly { readonly slot: Slot; readonly xml: string }[];
  readonly add: string | undefined;
}

/**
 * The new point takes an empty slot, a new one, or that of the oldest run. While all together are too
 * large, first what older runs remember gives way, then what this one does, then older points. Parts
 * are written over, never deleted, so that a failed run finds them again.
 */
export function slotsWith(
  point: RestorePoint,
  slots: readonly Slot[],
  memory?: string
): SlotChange {
  const runOf = (slot: Slot) => headerOf(slot.xml)?.run ?? 0;
  const byAge = [...slots].sort((a, b) => runOf(a) - runOf(b));
  const isFull = byAge.length >= MOST_POINTS || (byAge.length > 0 && runOf(byAge[0]) === 0);
  const taken = isFull ? byAge[0] : undefined;
  const older = byAge.filter((slot) => slot !== taken && runOf(slot) > 0);
  const own = pointToXml(point);
  const whole = memory === undefined ? own : withMemory(own, memory);
  const kept = new Map(older.map((slot) => [slot, slot.xml]));
  const sizeWith = (xml: string) =>
    [...kept.values()].reduce((n, { length }) => n + length, xml.length);
  for (const slot of older)
    if (sizeWith(whole) > MOST_TEXT) kept.set(slot, withoutMemory(slot.xml));
  const xml = sizeWith(whole) > MOST_TEXT ? own : whole;
  for (const slot of older) if (sizeWith(xml) > MOST_TEXT) kept.set(slot, EMPTY_SLOT);
  const changed = [...kept].flatMap(([slot, text]) =>
    text === slot.xml ? [] : [{ slot, xml: text }]
  );
  return {
    replace: [...(taken === undefined ? [] : [{ slot: taken, xml }]), ...changed],
    add: taken === undefined ? xml : undefined,
  };
}

export function queueSlots(context: Excel.RequestContext, { replace, add }: SlotChange): void {
  for (const { slot, xml } of replace) slot.part.setXml(xml);
  if (add !== undefined) context.workbook.customXmlParts.add(add);
}
