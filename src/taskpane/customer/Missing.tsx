import { Button } from "@fluentui/react-components";
import type { ListDesk } from "../list/useList";
import { Section } from "../start/Section";
import { cellPlace } from "./cellPlace";
import { useCustomerStyles } from "./Customer.styles";
import type { CustomerView } from "./describeCustomer";
import { useExplaining } from "./useExplaining";

export interface MissingProps {
  readonly view: CustomerView;
  readonly jump: ListDesk["jump"];
}

/** What is blank, the way to its cells, and which tiers are possible until it is filled in. */
export function Missing({ view: { missing, range }, jump }: MissingProps) {
  const { screen, why } = useExplaining();
  const styles = useCustomerStyles();
  return (
    <Section title={screen.missingTitle} testId="missing">
      {missing.names.length > 0 && <p className={styles.text}>{screen.missing(missing.names)}</p>}
      {range && <p className={styles.text}>{why.range(...range)}</p>}
      {missing.cells.length > 0 && (
        <ul className={styles.list}>
          {missing.cells.map((cell) => (
            <li key={cell}>
              <Button
                size="small"
                onClick={() => jump(...cellPlace(cell))}
                data-testid="missing-cell"
              >
                {screen.goToCell(cell)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
