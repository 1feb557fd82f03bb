import { Button, mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircleRegular, WarningRegular } from "@fluentui/react-icons";
import type { ColumnOption } from "../list/columnAnswers";
import type { ListDesk } from "../list/useList";
import { ColumnSelect } from "./ColumnSelect";
import { useCardStyles, useColumnsStyles } from "./Columns.styles";
import { foundText, meaningText, rivalText, sampleText } from "./columnText";
import type { DescribedColumn } from "./describeColumns";
import type { Effects } from "./effectTypes";
import type { ColumnWords } from "./useColumnWords";
import type { PickDesk } from "./usePick";

export interface ColumnCardProps {
  readonly described: DescribedColumn;
  readonly options: readonly ColumnOption[];
  /** Answered before, so that it can be left to the names again. */
  readonly isSaid: boolean;
  readonly customers: number;
  readonly effects: Effects | undefined;
  readonly words: ColumnWords;
  readonly isDisabled: boolean;
  readonly choose: ListDesk["choose"];
  readonly picks: PickDesk;
}

/** One column of the scheme: what it is for, where it is read from, how, and how to change that. */
export function ColumnCard(props: ColumnCardProps) {
  const { described, customers, effects, words, isDisabled, picks } = props;
  const { columns, unit } = words;
  const { column } = described;
  const styles = useCardStyles();
  const texts = useColumnsStyles();
  const found = foundText(described, customers, effects, words);
  const meaning = meaningText(described, words);
  return (
    <li className={mergeClasses(styles.card, texts.divided)} data-testid={`mapped-${column.name}`}>
      <ColumnSelect {...props} label={columns.label(column.name, unit(column.unit ?? ""))} />
      <p className={mergeClasses(styles.found, found.isDoubtful && texts.warning)}>
        {found.isDoubtful ? (
          <WarningRegular className={styles.icon} aria-hidden="true" />
        ) : (
          described.source.kind !== "none" && (
            <CheckmarkCircleRegular className={styles.icon} aria-hidden="true" />
          )
        )}
        <span data-testid={`found-${column.name}`}>{found.says}</span>
      </p>
      {meaning !== "" && <p className={texts.text}>{meaning}</p>}
      <Samples {...props} />
      <Percent {...props} />
      <Rivals {...props} />
      <Button
        appearance="transparent"
        size="small"
        className={texts.link}
        disabled={isDisabled}
        aria-label={columns.pickFor(column.name)}
        onClick={() => picks.pick(column)}
        data-testid={`pick-${column.name}`}
      >
        {columns.pick}
      </Button>
      <Picked {...props} />
    </li>
  );
}

function Samples({ described, words }: ColumnCardProps) {
  const styles = useCardStyles();
  const { samples, column } = described;
  if (samples.length === 0) return null;
  return (
    <ul
      className={styles.samples}
      aria-label={words.columns.samplesOf(column.name)}
      data-testid={`samples-${column.name}`}
    >
      {samples.map((sample) => (
        <li key={sample.shown} className={styles.sample}>
          {sampleText(sample, described, words)}
        </li>
      ))}
    </ul>
  );
}

/** What the bare numbers of a percent column mean, and the other way. */
function Percent({ described, words, isDisabled, choose }: ColumnCardProps) {
  const styles = useColumnsStyles();
  const { pane } = words;
  const { name } = described.column;
  const { percent } = described;
  if (percent === undefined) return null;
  const other = percent === "points" ? "fraction" : "points";
  return (
    <p className={styles.text}>
      {percent === "points" ? pane.percentAsPoints(name) : pane.percentAsFraction(name)}
      <Button
        appearance="transparent"
        size="small"
        className={styles.link}
        disabled={isDisabled}
        onClick={() => choose({ percents: { [name]: other } })}
        data-testid={`percent-${name}`}
      >
        {percent === "points" ? pane.readAsFraction : pane.readAsPoints}
      </Button>
    </p>
  );
}

/** Other columns that may be meant, with what stands below them. */
function Rivals({ described, options, words, isDisabled, choose }: ColumnCardProps) {
  const styles = useColumnsStyles();
  const { rivals, column } = described;
  if (rivals.length === 0) return null;
  return (
    <>
      <p className={styles.text}>{words.columns.rivals}</p>
      <ul className={styles.list} data-testid={`rivals-${column.name}`}>
        {rivals.map((rival) => (
          <li key={rival.sheetColumn}>
            <Button
              appearance="transparent"
              size="small"
              className={styles.link}
              disabled={isDisabled}
              onClick={() =>
                choose({ columns: { [column.name]: answerFor(options, rival.sheetColumn) } })
              }
            >
              {words.columns.takeRival(rivalText(rival, words))}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

const answerFor = (options: readonly ColumnOption[], sheetColumn: number): string | number =>
  options.find((option) => option.sheetColumn === sheetColumn)?.answer ?? sheetColumn;

function Picked({ described, picks: { state } }: ColumnCardProps) {
  const styles = useColumnsStyles();
  const isMine = state.kind === "told" && state.name === described.column.name;
  return (
    <p
      className={mergeClasses(styles.text, isMine && !state.isTaken && styles.warning)}
      role="status"
      data-testid={`picked-${described.column.name}`}
    >
      {isMine ? state.says : ""}
    </p>
  );
}
