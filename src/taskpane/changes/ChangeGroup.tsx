import { Button } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useId, useLayoutEffect, useRef, useState } from "react";
import type { ChangeKind } from "../../grading/changes";
import { useSectionStyles } from "../start/Section.styles";
import { ChangeItem } from "./ChangeItem";
import type { ChangeRow } from "./changeRows";
import { useGroupStyles } from "./Changes.styles";
import type { ChangeDesk } from "./useChangeDesk";
import { useSaying } from "./useMoveWords";

export interface ChangeGroupProps {
  readonly kind: ChangeKind;
  readonly desk: ChangeDesk;
  /** Folded until somebody asks. */
  readonly isFolded: boolean;
}

export function ChangeGroup({ kind, desk, isFolded }: ChangeGroupProps) {
  const words = useSaying();
  const section = useSectionStyles();
  const styles = useGroupStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(!isFolded);
  const rows = desk.groups[kind];
  const title = (
    <>
      {words.groups[kind]}
      <span className={styles.count}>{words.groupCount(words.formats.number(rows.length))}</span>
    </>
  );
  return (
    <section className={section.section} aria-labelledby={id} data-testid={`group-${kind}`}>
      <h2 id={id} className={styles.title}>
        {isFolded ? (
          <Button
            appearance="transparent"
            className={styles.fold}
            icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
            data-testid={`fold-${kind}`}
          >
            {title}
          </Button>
        ) : (
          title
        )}
      </h2>
      {isOpen && <Rows rows={rows} desk={desk} />}
    </section>
  );
}

/** Pixels of a row with two reasons; each is measured once it is there. */
const ROW_PX = 112;

/** Only the rows in sight are drawn; the pane's page scrolls. */
function Rows({ rows, desk }: { readonly rows: readonly ChangeRow[]; readonly desk: ChangeDesk }) {
  const styles = useGroupStyles();
  const list = useRef<HTMLUListElement>(null);
  const top = useTopOf(list);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => ROW_PX,
    getItemKey: (i) => rows[i].index,
    overscan: 4,
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
          aria-setsize={rows.length}
          aria-posinset={index + 1}
        >
          <ChangeItem row={rows[index]} desk={desk} />
        </li>
      ))}
    </ul>
  );
}

/** Where an element begins on the page; it moves when what stands above it grows. */
function useTopOf(element: React.RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const box = element.current?.getBoundingClientRect();
    if (box !== undefined) setTop(Math.round(box.top + window.scrollY));
  });
  return top;
}
