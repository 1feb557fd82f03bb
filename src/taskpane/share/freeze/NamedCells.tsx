import type { FreezeWording } from "../../../wording/freezeTypes";
import { useFreezeStyles } from "./Freeze.styles";

export interface NamedCellsProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly words: FreezeWording;
}

/** As many as a person can go through; the rest is counted. */
const MOST_LINES = 20;

/** Formulas that stay as they are, one by one. */
export function NamedCells({ title, lines, words }: NamedCellsProps) {
  const styles = useFreezeStyles();
  if (lines.length === 0) return null;
  const shown = lines.slice(0, MOST_LINES);
  return (
    <>
      <p className={styles.text}>{title}</p>
      <ul className={styles.list}>
        {shown.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {lines.length > shown.length && (
        <p className={styles.text}>{words.more(lines.length - shown.length)}</p>
      )}
    </>
  );
}
