import { Button } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { ChangeKind } from "../../grading/changes";
import { PageList } from "../longList/PageList";
import { useSectionStyles } from "../start/Section.styles";
import { ChangeItem } from "./ChangeItem";
import { useGroupStyles } from "./Changes.styles";
import type { ChangeDesk } from "./useChangeDesk";
import { useSaying } from "./useMoveWords";

/** A row with two reasons. */
const ROW_PX = 112;

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
      {isOpen && (
        <PageList
          items={rows}
          keyOf={({ index }) => index}
          render={(row) => <ChangeItem row={row} desk={desk} />}
          likelyHeight={ROW_PX}
        />
      )}
    </section>
  );
}
