import { mergeClasses } from "@fluentui/react-components";
import type { Scheme } from "../../scheme/types";
import { valueText } from "../../wording/valueText";
import { Section } from "../start/Section";
import { useTableStyles } from "./Customer.styles";
import type { ReadValue } from "./describeCustomer";
import { useExplaining } from "./useExplaining";

export interface ReadValuesProps {
  readonly values: readonly ReadValue[];
  readonly scheme: Scheme;
}

/** Where conditions decide: the data they were asked of. */
export function ReadValues({ values, scheme }: ReadValuesProps) {
  const words = useExplaining();
  const { screen } = words;
  const styles = useTableStyles();
  return (
    <Section title={screen.readTitle} testId="read-values">
      <table className={styles.table}>
        <caption className={styles.hidden}>{screen.readTitle}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {screen.columnHead}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.number)}>
              {screen.valueHead}
            </th>
          </tr>
        </thead>
        <tbody>
          {values.map(({ column, value }) => (
            <tr key={column}>
              <th scope="row" className={styles.cell}>
                {column}
              </th>
              <td className={mergeClasses(styles.cell, styles.number)}>
                {valueText(
                  value,
                  scheme.columns.find(({ name }) => name === column),
                  words
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
