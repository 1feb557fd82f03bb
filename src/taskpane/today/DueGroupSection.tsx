import { Button } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useId, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { useSectionStyles } from "../start/Section.styles";
import { DueRow } from "./DueRow";
import type { DueCustomer, DueGroup } from "./dueCustomers";
import { useTodayStyles } from "./Today.styles";
import type { TodayDesk } from "./useTodayDesk";
import { useTodayWording } from "./useTodayWording";

export interface DueGroupSectionProps {
  readonly group: DueGroup;
  readonly desk: TodayDesk;
}

/** One heading with its count, and the customers below it; what lies further ahead is folded at first. */
export function DueGroupSection({ group, desk }: DueGroupSectionProps) {
  const today = useTodayWording();
  const section = useSectionStyles();
  const styles = useTodayStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(group !== "later");
  const customers = desk.groups[group];
  return (
    <section className={section.section} aria-labelledby={id} data-testid={`due-${group}`}>
      <h2 id={id} className={styles.title}>
        <Button
          appearance="transparent"
          className={styles.fold}
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {today.groups[group]}
          <span className={styles.count}>{today.customers(customers.length)}</span>
        </Button>
      </h2>
      {isOpen &&
        (customers.length === 0 ? (
          <p className={styles.note}>{today.empty[group]}</p>
        ) : (
          <Rows customers={customers} desk={desk} />
        ))}
    </section>
  );
}

/** Pixels of a row with three lines; each is measured once it is there. */
const ROW_PX = 92;

interface RowsProps {
  readonly customers: readonly DueCustomer[];
  readonly desk: TodayDesk;
}

/** Only the rows in sight are drawn; the pane's page scrolls. */
function Rows({ customers, desk }: RowsProps) {
  const styles = useTodayStyles();
  const list = useRef<HTMLUListElement>(null);
  const top = useTopOf(list);
  const virtual = useWindowVirtualizer({
    count: customers.length,
    estimateSize: () => ROW_PX,
    getItemKey: (i) => customers[i].index,
    overscan: 6,
    scrollMargin: top,
  });
  return (
    <ul ref={list} className={styles.list} style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map(({ index, key, start }) => (
        <li
          key={key}
          ref={virtual.measureElement}
          data-index={index}
          className={styles.item}
          style={{ transform: `translateY(${start - top}px)` }}
          aria-setsize={customers.length}
          aria-posinset={index + 1}
          data-testid="due-row"
        >
          <DueRow due={customers[index]} desk={desk} />
        </li>
      ))}
    </ul>
  );
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
