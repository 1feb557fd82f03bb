import { Button } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { PageList } from "../longList/PageList";
import { useSectionStyles } from "../start/Section.styles";
import { DueRow } from "./DueRow";
import type { DueGroup } from "./dueCustomers";
import { useTodayStyles } from "./Today.styles";
import type { TodayDesk } from "./useTodayDesk";
import { useTodayWording } from "./useTodayWording";

/** A row with three lines. */
const ROW_PX = 92;

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
          <PageList
            items={customers}
            keyOf={({ index }) => index}
            render={(due) => <DueRow due={due} desk={desk} />}
            likelyHeight={ROW_PX}
          />
        ))}
    </section>
  );
}
