import { Button } from "@fluentui/react-components";
import type { List, SkippedRow } from "../../table/types";
import { columnSpan } from "../../wording/cellName";
import type { ListDesk } from "../list/useList";
import { Section } from "../start/Section";
import { useColumnsStyles } from "./Columns.styles";
import type { ColumnWords } from "./useColumnWords";

/** Skipped rows of one kind that are offered to look at. */
const FEW = 6;
/** What a person may want to look at; empty rows are nothing he would miss. */
const TOLD: readonly SkippedRow["why"][] = ["total", "header", "note"];

export interface RowsReadProps {
  readonly list: List;
  readonly words: ColumnWords;
  readonly isDisabled: boolean;
  readonly jump: (row: number, column: number) => void;
  readonly choose: ListDesk["choose"];
}

/** Which rows count as customers, which were left out, and the other lists of the sheet. */
export function RowsRead(props: RowsReadProps) {
  const { list, words } = props;
  const { pane, columns, lists } = words;
  const styles = useColumnsStyles();
  const { table, belowTable } = list;
  return (
    <Section title={columns.rowsTitle} testId="rows-read">
      <p className={styles.text}>{pane.sheetWithCustomers(list.sheet, list.rows.length)}</p>
      <p className={styles.text}>
        {table === undefined ? pane.headerAt(list.headerRow + 1) : pane.fromTable(table)}
      </p>
      {TOLD.map((why) => (
        <Skipped key={why} {...props} why={why} />
      ))}
      {table !== undefined && belowTable !== undefined && (
        <p className={styles.text}>
          {lists.belowTable(table, belowTable[0] + 1, (belowTable.at(-1) ?? 0) + 1)}
        </p>
      )}
      <Others {...props} />
    </Section>
  );
}

function Skipped({ list, words, jump, why }: RowsReadProps & Pick<SkippedRow, "why">) {
  const { columns, skipped } = words;
  const styles = useColumnsStyles();
  const rows = list.skipped.filter((one) => one.why === why);
  if (rows.length === 0) return null;
  return (
    <div>
      <p className={styles.text}>{skipped[why](rows.length)}</p>
      <div className={styles.links}>
        {rows.slice(0, FEW).map(({ row }) => (
          <Button
            key={row}
            appearance="transparent"
            size="small"
            className={styles.link}
            onClick={() => jump(row, list.firstColumn)}
            data-testid="skipped-row"
          >
            {columns.goToRow(row + 1)}
          </Button>
        ))}
      </div>
      {rows.length > FEW && <p className={styles.text}>{columns.moreRows(rows.length - FEW)}</p>}
    </div>
  );
}

function Others({ list, words, isDisabled, jump, choose }: RowsReadProps) {
  const { columns, pane } = words;
  const styles = useColumnsStyles();
  if (list.others === undefined) return null;
  return (
    <>
      <p className={styles.text}>{columns.otherLists}</p>
      <ul className={styles.list}>
        {list.others.map(({ headerRow, firstColumn, customers }) => {
          const place = { headerRow, firstColumn };
          const title = pane.listAt(headerRow + 1, columnSpan([firstColumn]), customers);
          return (
            <li key={`${headerRow}/${firstColumn}`} className={styles.divided}>
              <p className={styles.text}>{title}</p>
              <div className={styles.links}>
                <Button
                  appearance="transparent"
                  size="small"
                  className={styles.link}
                  aria-label={`${columns.goToList} ${title}`}
                  onClick={() => jump(headerRow, firstColumn)}
                >
                  {columns.goToList}
                </Button>
                <Button
                  appearance="transparent"
                  size="small"
                  className={styles.link}
                  disabled={isDisabled}
                  aria-label={`${columns.readList} ${title}`}
                  onClick={() => choose({ list: place })}
                  data-testid="read-list"
                >
                  {columns.readList}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
