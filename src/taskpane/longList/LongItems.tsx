import { mergeClasses } from "@fluentui/react-components";
import type { Virtualizer } from "@tanstack/react-virtual";
import type { ReactNode, Ref } from "react";
import { useLongListStyles } from "./LongList.styles";

export interface LongItemsProps<Frame extends Element | Window> {
  readonly virtual: Virtualizer<Frame, Element>;
  readonly render: (index: number) => ReactNode;
  readonly label?: string;
  readonly className?: string;
  readonly itemClassName?: string;
  readonly testId?: string;
  readonly ref?: Ref<HTMLUListElement>;
}

/** The items in sight, each at its place in the whole; screen readers are told how many there are. */
export function LongItems<Frame extends Element | Window>(props: LongItemsProps<Frame>) {
  const { virtual, render, label, className, itemClassName, testId, ref } = props;
  const styles = useLongListStyles();
  const { count, scrollMargin } = virtual.options;
  return (
    <ul
      ref={ref}
      className={mergeClasses(styles.list, className)}
      style={{ height: virtual.getTotalSize() }}
      aria-label={label}
      data-testid={testId}
    >
      {virtual.getVirtualItems().map(({ index, key, start }) => (
        <li
          key={key}
          ref={virtual.measureElement}
          data-index={index}
          className={mergeClasses(styles.item, itemClassName)}
          style={{ transform: `translateY(${start - scrollMargin}px)` }}
          aria-setsize={count}
          aria-posinset={index + 1}
        >
          {render(index)}
        </li>
      ))}
    </ul>
  );
}
