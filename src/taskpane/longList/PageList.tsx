import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from "react";
import { LongItems } from "./LongItems";

export interface PageListProps<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => number;
  readonly render: (item: T) => ReactNode;
  /** Pixels of an item that was not seen yet; each is measured once it is there. */
  readonly likelyHeight: number;
}

/** Items drawn beyond each edge of the pane: what a turn of the wheel brings into sight. */
const BEYOND = 4;

/** A list of any length that scrolls with the pane's page; only what is in sight is drawn. */
export function PageList<T>({ items, keyOf, render, likelyHeight }: PageListProps<T>) {
  const list = useRef<HTMLUListElement>(null);
  const virtual = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => likelyHeight,
    getItemKey: (i) => keyOf(items[i]),
    overscan: BEYOND,
    scrollMargin: useTopOf(list),
  });
  return <LongItems ref={list} virtual={virtual} render={(i) => render(items[i])} />;
}

/** Where an element begins on the page; it moves when what stands above it grows. */
function useTopOf(element: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const box = element.current?.getBoundingClientRect();
    if (box !== undefined) setTop(Math.round(box.top + window.scrollY));
  });
  return top;
}
