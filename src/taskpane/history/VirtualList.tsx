import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef, type ReactNode } from "react";
import { useVirtualListStyles } from "./VirtualList.styles";

export interface VirtualListProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly render: (item: T) => ReactNode;
  readonly testId: string;
}

/** Two lines of text, in pixels; what is seen is measured. */
const LIKELY_HEIGHT = 49;

/** A list of any length of which only what is in sight is drawn. */
export function VirtualList<T>({ label, items, render, testId }: VirtualListProps<T>) {
  const styles = useVirtualListStyles();
  const box = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => box.current,
    estimateSize: () => LIKELY_HEIGHT,
    overscan: 8,
  });
  return (
    // Those who scroll with the keyboard must be able to get here.
    <div ref={box} className={styles.box} tabIndex={0} role="group" aria-label={label}>
      <ul
        className={styles.list}
        style={{ height: virtual.getTotalSize() }}
        aria-label={label}
        data-testid={testId}
      >
        {virtual.getVirtualItems().map(({ index, start }) => (
          <li
            key={index}
            ref={virtual.measureElement}
            data-index={index}
            className={styles.item}
            style={{ transform: `translateY(${start}px)` }}
            aria-setsize={items.length}
            aria-posinset={index + 1}
          >
            {render(items[index])}
          </li>
        ))}
      </ul>
    </div>
  );
}
