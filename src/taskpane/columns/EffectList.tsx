import { Button, mergeClasses } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { RegradePlan } from "../../excel/types";
import { columnLetters } from "../../wording/cellName";
import { Section } from "../start/Section";
import { useColumnsStyles, useEffectStyles } from "./Columns.styles";
import { EffectCells } from "./EffectCells";
import { groupTitle } from "./effectText";
import type { EffectCell, EffectGroup, Effects } from "./effectTypes";
import type { ColumnWords } from "./useColumnWords";

export interface EffectListProps {
  readonly plan: RegradePlan;
  readonly effects: Effects;
  readonly words: ColumnWords;
  readonly jump: (row: number, column: number) => void;
  /** To where a column is chosen. */
  readonly toColumn: (name: string) => void;
}

/** What is wrong, the weightiest first; each group opens to its cells. */
export function EffectList(props: EffectListProps) {
  const { effects, words } = props;
  const { columns } = words;
  const styles = useColumnsStyles();
  return (
    <Section title={columns.effectsTitle} testId="effects">
      {effects.groups.length === 0 ? (
        <p className={styles.text}>{columns.noEffects}</p>
      ) : (
        <ul className={styles.list}>
          {effects.groups.map((group) => (
            <li key={keyOf(group)} className={styles.divided} data-testid="effect">
              <Effect {...props} group={group} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** The same group stays open while its cells are filled. */
function keyOf(group: EffectGroup): string {
  if (group.kind === "ambiguous") return `ambiguous/${group.asked.column}`;
  if (group.kind === "gate") return `gate/${group.reason?.zh ?? ""}`;
  return "column" in group ? `${group.kind}/${group.column ?? ""}` : group.kind;
}

interface EffectProps extends EffectListProps {
  readonly group: EffectGroup;
}

function Effect(props: EffectProps) {
  const { group, words } = props;
  const styles = useEffectStyles();
  const [isOpen, setOpen] = useState(false);
  const body = useId();
  const isWeighty = (group.kind === "fill" || group.kind === "absent") && group.customers > 0;
  return (
    <>
      <Button
        appearance="transparent"
        className={mergeClasses(styles.group, isWeighty && styles.weighty)}
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen}
        aria-controls={isOpen ? body : undefined}
        onClick={() => setOpen(!isOpen)}
        data-testid={`effect-${group.kind}`}
      >
        {groupTitle(group, words)}
      </Button>
      {isOpen && (
        <div id={body} className={styles.body}>
          <EffectBody {...props} />
        </div>
      )}
    </>
  );
}

function EffectBody(props: EffectProps) {
  const { group, words, toColumn } = props;
  const { columns } = words;
  const styles = useColumnsStyles();
  if (group.kind === "absent") return <ToColumn name={group.column} {...{ words, toColumn }} />;
  if (group.kind === "ambiguous")
    return (
      <>
        {group.asked.candidates.map(({ header, sheetColumn, samples }) => (
          <p key={sheetColumn} className={styles.text}>
            {words.lists.candidate({ header, letters: columnLetters(sheetColumn), samples })}
          </p>
        ))}
        <ToColumn name={group.asked.column} {...{ words, toColumn }} />
      </>
    );
  const { cells }: { readonly cells: readonly EffectCell[] } = group;
  return (
    <>
      {group.kind === "fill" && group.movesOthers && (
        <p className={styles.text}>{columns.movesOthers}</p>
      )}
      <EffectCells {...props} cells={cells} />
    </>
  );
}

interface ToColumnProps extends Pick<EffectListProps, "words" | "toColumn"> {
  readonly name: string;
}

function ToColumn({ name, words, toColumn }: ToColumnProps) {
  const styles = useColumnsStyles();
  return (
    <Button
      appearance="transparent"
      size="small"
      className={styles.link}
      onClick={() => toColumn(name)}
      data-testid={`to-column-${name}`}
    >
      {words.columns.goToColumn}
    </Button>
  );
}
