import { CountedSection } from "../longList/CountedSection";
import { PageList } from "../longList/PageList";
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
  const styles = useTodayStyles();
  const customers = desk.groups[group];
  return (
    <CountedSection
      title={today.groups[group]}
      count={today.customers(customers.length)}
      fold={group === "later" ? "closed" : "open"}
      testId={`due-${group}`}
    >
      {customers.length === 0 ? (
        <p className={styles.note}>{today.empty[group]}</p>
      ) : (
        <PageList
          items={customers}
          keyOf={({ index }) => index}
          render={(due) => <DueRow due={due} desk={desk} />}
          likelyHeight={ROW_PX}
        />
      )}
    </CountedSection>
  );
}
