/**
 * RichApi events: which ones the client asked for, and their delivery. An entry travels as
 * [category, type, target, message JSON, sequence number, from a remote author].
 */
export type EventEntry = readonly [number, number, string, string, number, boolean];

export const EventCategory = { customFunctions: 1, richApi: 65536 } as const;

/** Numbers the client's event handlers are registered under. */
export const EventType = {
  genericAction: 5,
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  tableSelectionChanged: 100,
  tableChanged: 101,
  visibilityChanged: 65539,
} as const;

/** Target of handlers set on a collection. */
export const WORKBOOK_TARGET = "Workbook";

export interface EventDesk {
  subscribe(type: number, target: string): void;
  unsubscribe(type: number, target: string): void;
  /** Raises the event for every listed target somebody listens to; nothing while events are off. */
  raise(type: number, targets: readonly string[], message: object): void;
  /** Sends without asking whether anybody listens (custom functions, visibility). */
  send(category: number, type: number, target: string, message: string): void;
  /** context.runtime.enableEvents. */
  enabled: boolean;
  /** Entries of one turn leave together. */
  onEntries: (entries: readonly EventEntry[]) => void;
}

export function createEventDesk(): EventDesk {
  const subscribed = new Map<string, number>();
  let sequence = 0;
  let waiting: EventEntry[] = [];
  const keyOf = (type: number, target: string): string => `${type} ${target}`;
  const flush = (): void => {
    const entries = waiting;
    waiting = [];
    desk.onEntries(entries);
  };
  const desk: EventDesk = {
    enabled: true,
    onEntries: () => undefined,
    subscribe(type, target) {
      const key = keyOf(type, target);
      subscribed.set(key, (subscribed.get(key) ?? 0) + 1);
    },
    unsubscribe(type, target) {
      const key = keyOf(type, target);
      const left = (subscribed.get(key) ?? 0) - 1;
      if (left > 0) subscribed.set(key, left);
      else subscribed.delete(key);
    },
    raise(type, targets, message) {
      if (!desk.enabled) return;
      for (const target of targets) {
        if (!subscribed.has(keyOf(type, target))) continue;
        desk.send(EventCategory.richApi, type, target, JSON.stringify(message));
      }
    },
    send(category, type, target, message) {
      waiting.push([category, type, target, message, ++sequence, false]);
      if (waiting.length === 1) queueMicrotask(flush);
    },
  };
  return desk;
}
