import { Button, SearchBox } from "@fluentui/react-components";
import { useMemo, useState, type KeyboardEvent } from "react";
import { findCustomers, type NameIndex } from "../customer/findCustomers";
import { useAdjustStyles } from "./Adjust.styles";
import { useAdjustWording } from "./useAdjustWording";

export interface FindCustomerProps {
  readonly names: NameIndex;
  readonly nameOf: (index: number) => string;
  /** 1-based sheet row. */
  readonly rowOf: (index: number) => number;
  readonly pick: (index: number) => void;
}

/** For whoever does not click into the sheet. */
export function FindCustomer({ names, nameOf, rowOf, pick }: FindCustomerProps) {
  const words = useAdjustWording();
  const styles = useAdjustStyles();
  const [query, setQuery] = useState("");
  const found = useMemo(() => findCustomers(names, query), [names, query]);
  const wanted = query.trim();
  const take = (index: number) => {
    setQuery("");
    pick(index);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && found.shown.length > 0) take(found.shown[0]);
  };
  return (
    <div className={styles.form}>
      <SearchBox
        className={styles.input}
        aria-label={words.find}
        placeholder={words.find}
        value={query}
        onChange={(_, { value }) => setQuery(value)}
        onKeyDown={onKeyDown}
        data-testid="adjust-search"
      />
      <span className={styles.small} role="status">
        {wanted !== "" &&
          (found.count === 0
            ? words.noneFound(wanted)
            : words.found(found.shown.length, found.count))}
      </span>
      {found.shown.length > 0 && (
        <ul className={styles.list} aria-label={words.foundList}>
          {found.shown.map((index) => (
            <li key={index}>
              <Button
                appearance="subtle"
                size="small"
                className={styles.hit}
                onClick={() => take(index)}
                data-testid="adjust-hit"
              >
                <span>{nameOf(index)}</span>
                <span className={styles.hitRow}>{words.row(rowOf(index))}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
