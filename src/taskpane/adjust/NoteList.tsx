import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { BoxList } from "../longList/BoxList";
import { useAdjustStyles } from "./Adjust.styles";
import { useAdjustWording } from "./useAdjustWording";

export interface NoteListProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly render: (item: T) => ReactNode;
  readonly testId: string;
}

/** Up to here a list stands in the page as it is; a longer one scrolls in a box of its own. */
const WHOLE = 30;

export function NoteList<T>({ label, items, keyOf, render, testId }: NoteListProps<T>) {
  const styles = useAdjustStyles();
  if (items.length > WHOLE) return <BoxList {...{ label, items, render, testId }} />;
  return (
    <ul className={styles.list} aria-label={label} data-testid={testId}>
      {items.map((item) => (
        <li key={keyOf(item)} className={styles.item}>
          {render(item)}
        </li>
      ))}
    </ul>
  );
}

export interface NoteEntryProps {
  readonly name: string;
  /** Left out: the customer is not to be found on the sheet. */
  readonly jump?: (() => void) | undefined;
  readonly act: { readonly text: string; readonly label: string; readonly testId: string };
  readonly onAct: () => void;
  readonly isDisabled: boolean;
  readonly testId: string;
  readonly children: ReactNode;
}

/** One customer with what was noted about him, and the way to end it. */
export function NoteEntry(props: NoteEntryProps) {
  const { name, jump, act, onAct, isDisabled, testId, children } = props;
  const words = useAdjustWording();
  const styles = useAdjustStyles();
  return (
    <div className={styles.entry} data-testid={testId}>
      <div className={styles.head}>
        {jump === undefined ? (
          <span className={styles.name}>{name}</span>
        ) : (
          <Button
            appearance="transparent"
            size="small"
            className={styles.jump}
            title={words.showOnSheet(name)}
            onClick={jump}
          >
            {name}
          </Button>
        )}
        <Button
          size="small"
          className={styles.act}
          aria-label={act.label}
          disabled={isDisabled}
          onClick={onAct}
          data-testid={act.testId}
        >
          {act.text}
        </Button>
      </div>
      {children}
    </div>
  );
}
