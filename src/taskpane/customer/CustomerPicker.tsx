import { Button, SearchBox } from "@fluentui/react-components";
import { useMemo, useState, type KeyboardEvent } from "react";
import { usePickerStyles } from "./Customer.styles";
import { findCustomers, type NameIndex } from "./findCustomers";
import { useExplaining } from "./useExplaining";

export interface CustomerPickerProps {
  readonly names: NameIndex;
  /** Index of the customer that is shown; undefined: none. */
  readonly index: number | undefined;
  readonly nameOf: (index: number) => string;
  /** 1-based sheet row. */
  readonly rowOf: (index: number) => number;
  readonly show: (index: number) => void;
}

/** For whoever does not click into the sheet: search, and one customer on or back. */
export function CustomerPicker({ names, index, nameOf, rowOf, show }: CustomerPickerProps) {
  const { screen, formats } = useExplaining();
  const styles = usePickerStyles();
  const [query, setQuery] = useState("");
  const found = useMemo(() => findCustomers(names, query), [names, query]);
  const count = names.texts.length;
  const pick = (picked: number) => {
    setQuery("");
    show(picked);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && found.shown.length > 0) pick(found.shown[0]);
  };
  return (
    <div className={styles.picker}>
      <SearchBox
        className={styles.search}
        aria-label={screen.find}
        placeholder={screen.find}
        value={query}
        onChange={(_, { value }) => setQuery(value)}
        onKeyDown={onKeyDown}
        data-testid="customer-search"
      />
      <span className={styles.place} role="status">
        {query.trim() !== "" &&
          (found.count === 0
            ? screen.noneFound(query.trim())
            : screen.found(found.shown.length, found.count))}
      </span>
      {found.shown.length > 0 && (
        <ul className={styles.found} aria-label={screen.foundList}>
          {found.shown.map((hit) => (
            <li key={hit}>
              <Button
                appearance="subtle"
                size="small"
                className={styles.hit}
                onClick={() => pick(hit)}
                data-testid="customer-hit"
              >
                <span>{nameOf(hit)}</span>
                <span className={styles.hitRow}>{screen.row(rowOf(hit))}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.steps}>
        <Button
          size="small"
          className={styles.step}
          disabledFocusable={index === undefined || index === 0}
          onClick={() => index !== undefined && show(index - 1)}
          data-testid="customer-previous"
        >
          {screen.previous}
        </Button>
        {index !== undefined && (
          <span className={styles.place}>
            {screen.place(formats.number(index + 1), formats.number(count))}
          </span>
        )}
        <Button
          size="small"
          className={styles.step}
          disabledFocusable={index === count - 1}
          onClick={() => show(index === undefined ? 0 : index + 1)}
          data-testid="customer-next"
        >
          {screen.next}
        </Button>
      </div>
    </div>
  );
}
