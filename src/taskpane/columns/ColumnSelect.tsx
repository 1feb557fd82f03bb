import { Field, Select } from "@fluentui/react-components";
import { NONE, type ColumnOption } from "../list/columnAnswers";
import type { ListDesk } from "../list/useList";
import { useRunOptionsStyles } from "../start/RunOptions.styles";
import type { DescribedColumn } from "./describeColumns";
import type { ColumnWords } from "./useColumnWords";

/** Value of the answer that is no column: look for its name again. */
const BY_NAME = "by-name";

export interface ColumnSelectProps {
  readonly described: DescribedColumn;
  readonly label: string;
  readonly options: readonly ColumnOption[];
  readonly isSaid: boolean;
  readonly words: ColumnWords;
  readonly isDisabled: boolean;
  readonly choose: ListDesk["choose"];
}

/** The sheet's columns to choose from. */
export function ColumnSelect(props: ColumnSelectProps) {
  const { described, label, options, isSaid, words, isDisabled, choose } = props;
  const { pane, lists } = words;
  const { source, column } = described;
  const styles = useRunOptionsStyles();
  const chosen =
    source.kind === "sheet"
      ? String(source.sheetColumns[0])
      : source.kind === "none" && source.said
        ? NONE
        : "";
  const answer = (value: string) => {
    const option = options.find(({ sheetColumn }) => String(sheetColumn) === value);
    choose({ columns: { [column.name]: value === NONE ? "" : (option?.answer ?? null) } });
  };
  return (
    <Field className={styles.field} label={label}>
      <Select
        id={selectId(column.name)}
        size="small"
        className={styles.picker}
        value={chosen}
        disabled={isDisabled}
        onChange={(_, { value }) => answer(value)}
        data-testid={`column-${column.name}`}
      >
        {chosen === "" && (
          <option value="" disabled>
            {pane.chooseColumn}
          </option>
        )}
        {options.map((option) => (
          <option key={option.sheetColumn} value={option.sheetColumn}>
            {lists.candidate(option)}
          </option>
        ))}
        <option value={NONE}>{pane.notOnSheet}</option>
        {isSaid && <option value={BY_NAME}>{pane.findByName}</option>}
      </Select>
    </Field>
  );
}

/** Where the keyboard goes to choose a column. */
export const selectId = (name: string): string => `column-of-${name}`;
