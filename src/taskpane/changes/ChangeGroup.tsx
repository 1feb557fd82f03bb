import type { ChangeKind } from "../../grading/changes";
import { CountedSection } from "../longList/CountedSection";
import { PageList } from "../longList/PageList";
import { ChangeItem } from "./ChangeItem";
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
  const rows = desk.groups[kind];
  return (
    <CountedSection
      title={words.groups[kind]}
      count={words.groupCount(words.formats.number(rows.length))}
      fold={isFolded ? "closed" : undefined}
      testId={`group-${kind}`}
    >
      <PageList
        items={rows}
        keyOf={({ index }) => index}
        render={(row) => <ChangeItem row={row} desk={desk} />}
        likelyHeight={ROW_PX}
      />
    </CountedSection>
  );
}
