import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef, type ReactNode } from "react";
import { LongItems } from "./LongItems";
import { useLongListStyles } from "./LongList.styles";

export interface BoxListProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly render: (item: T) => ReactNode;
  readonly testId: string;
}

/** Two lines of text, in pixels; what is seen is measured. */
const LIKELY_HEIGHT = 49;

/** A list of any length in a box that scrolls by itself; only what is in sight is drawn. */
export function BoxList<T>({ label, items, render, testId }: BoxListProps<T>) {
  const styles = useLongListStyles();
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
      <LongItems
        virtual={virtual}
        render={(i) => render(items[i])}
        label={label}
        itemClassName={styles.lined}
        testId={testId}
      />
    </div>
  );
}
