import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import type { SheetSnapshot } from "../../excel/types";
import { columnOptions } from "../list/columnQuestions";
import type { Proposal } from "../list/propose";
import type { ListDesk } from "../list/useList";
import { useRestLater } from "../longList/useRestLater";
import { Section } from "../start/Section";
import { ColumnCard } from "./ColumnCard";
import { useColumnsStyles } from "./Columns.styles";
import { describeColumns, type ColumnWeight, type DescribedColumn } from "./describeColumns";
import type { Effects } from "./effectTypes";
import type { ColumnsRead } from "./readForColumns";
import type { ColumnWords } from "./useColumnWords";
import { usePick } from "./usePick";

export interface ColumnListProps {
  readonly columnsRead: ColumnsRead;
  readonly snapshot: SheetSnapshot;
  readonly proposal: Proposal;
  readonly effects: Effects | undefined;
  readonly words: ColumnWords;
  readonly isDisabled: boolean;
  readonly choose: ListDesk["choose"];
  /** Whether those that may be left out are shown. */
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
}

/** Cards that fill the height of a pane. */
const AT_ONCE = 4;

const SECTIONS: readonly ColumnWeight[] = ["deciding", "other", "optional"];

/** All columns of the scheme with where and how they are read. */
export function ColumnList(props: ColumnListProps) {
  const { columnsRead, snapshot, proposal, words, isOpen, setOpen } = props;
  const { setup } = proposal;
  const described = useMemo(
    () => describeColumns(columnsRead, snapshot, setup),
    [columnsRead, snapshot, setup]
  );
  const isWhole = useRestLater();
  return SECTIONS.map((weight) => {
    const columns = described.filter((one) => one.weight === weight);
    if (columns.length === 0) return null;
    const isFolded = weight === "optional" && !isOpen;
    return (
      <Section key={weight} title={words.columns.weights[weight](columns.length)} testId={weight}>
        {weight === "optional" && <Fold {...{ isOpen, setOpen, words }} />}
        {!isFolded && <Cards {...props} columns={isWhole ? columns : columns.slice(0, AT_ONCE)} />}
      </Section>
    );
  });
}

function Fold({ isOpen, setOpen, words }: Pick<ColumnListProps, "isOpen" | "setOpen" | "words">) {
  const styles = useColumnsStyles();
  return (
    <Button
      appearance="transparent"
      size="small"
      className={styles.link}
      aria-expanded={isOpen}
      onClick={() => setOpen(!isOpen)}
      data-testid="optional-columns"
    >
      {isOpen ? words.columns.hideOptional : words.columns.showOptional}
    </Button>
  );
}

interface CardsProps extends ColumnListProps {
  readonly columns: readonly DescribedColumn[];
}

function Cards(props: CardsProps) {
  const { columns, columnsRead, snapshot, proposal, words, choose } = props;
  const { read } = columnsRead;
  const styles = useColumnsStyles();
  const options = useMemo(() => columnOptions(read, snapshot), [read, snapshot]);
  const picks = usePick({ list: read.list, snapshot, options, choose }, words);
  return (
    <ul className={styles.list}>
      {columns.map((described) => (
        <ColumnCard
          key={described.column.name}
          {...props}
          {...{ described, options, picks }}
          customers={read.list.rows.length}
          isSaid={Object.hasOwn(proposal.setup.columns, described.column.name)}
        />
      ))}
    </ul>
  );
}
