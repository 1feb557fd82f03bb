import { Button, mergeClasses } from "@fluentui/react-components";
import type { Migration } from "../../table/migration";
import { useWording } from "../language/useWording";
import { useMatrixStyles } from "./Matrix.styles";
import { matrixHeads, shadeOf, type MatrixHead } from "./matrixView";
import { useHistoryWording } from "./useHistoryWording";

/** Places of a cell of the matrix. */
export interface MatrixCell {
  readonly from: number;
  readonly to: number;
}

export interface MatrixTableProps {
  readonly migration: Migration;
  readonly caption: string;
  /** Tiers are better the further up they stand. */
  readonly isOrdered: boolean;
  readonly chosen: MatrixCell | undefined;
  readonly onChoose: (cell: MatrixCell) => void;
}

/** A narrow pane holds so many columns; beyond them the table scrolls in itself. */
const MOST_HEADS = 8;

/** Old tiers down, new tiers across, a number in every cell; shade only repeats what the numbers say. */
export function MatrixTable(props: MatrixTableProps) {
  const words = useHistoryWording();
  const styles = useMatrixStyles();
  const { migration, caption } = props;
  const heads = matrixHeads(migration);
  const isWide = heads.length > MOST_HEADS;
  const table = (
    <table className={styles.table} data-testid="matrix">
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.rowHead}>
            {words.tierThen}
          </th>
          {heads.map(({ place, tier, short }) => (
            <th key={place} scope="col" className={styles.columnHead}>
              <span aria-hidden="true">{short || words.unrated}</span>
              <span className={styles.hidden}>{tier || words.unrated}</span>
            </th>
          ))}
          <th scope="col" className={styles.columnHead}>
            {words.total}
          </th>
        </tr>
      </thead>
      <tbody>
        {heads.map((head) => (
          <MatrixRow key={head.place} head={head} heads={heads} {...props} />
        ))}
      </tbody>
      <TotalsRow heads={heads} migration={migration} />
    </table>
  );
  if (!isWide) return table;
  return (
    <div className={styles.scroller} tabIndex={0} role="group" aria-label={caption}>
      {table}
    </div>
  );
}

interface MatrixRowProps extends MatrixTableProps {
  readonly head: MatrixHead;
  readonly heads: readonly MatrixHead[];
}

function MatrixRow({ head, heads, migration, ...rest }: MatrixRowProps) {
  const { formats } = useWording();
  const words = useHistoryWording();
  const styles = useMatrixStyles();
  const isNumbered = /^\d+$/.test(head.short) && head.tier !== head.short;
  return (
    <tr>
      <th scope="row" className={styles.rowHead}>
        {isNumbered && <span aria-hidden="true">{head.short} </span>}
        {head.tier || words.newcomers}
      </th>
      {heads.map((to) => (
        <Cell
          key={to.place}
          from={head}
          to={to}
          count={migration.cells[head.place][to.place]}
          ofRow={migration.fromTotals[head.place]}
          {...rest}
        />
      ))}
      <td className={styles.total}>{formats.number(migration.fromTotals[head.place])}</td>
    </tr>
  );
}

interface CellProps extends Pick<MatrixTableProps, "isOrdered" | "chosen" | "onChoose"> {
  readonly from: MatrixHead;
  readonly to: MatrixHead;
  readonly count: number;
  readonly ofRow: number;
}

function Cell({ from, to, count, ofRow, isOrdered, chosen, onChoose }: CellProps) {
  const { formats } = useWording();
  const words = useHistoryWording();
  const styles = useMatrixStyles();
  const stayed = from.place === to.place;
  const isChosen = chosen?.from === from.place && chosen.to === to.place;
  const isMove = isOrdered && !stayed && from.tier !== "" && to.tier !== "";
  const color = isMove ? (to.place < from.place ? styles.rise : styles.fall) : styles.plain;
  return (
    <td className={mergeClasses(styles.cell, stayed && styles.stayed)}>
      {count === 0 ? (
        <span className={styles.empty}>0</span>
      ) : (
        <>
          <span
            aria-hidden="true"
            className={mergeClasses(styles.shade, color)}
            style={{ opacity: 0.2 + 0.8 * shadeOf(count, ofRow) }}
          />
          <Button
            appearance="transparent"
            size="small"
            className={mergeClasses(styles.number, isChosen && styles.chosen)}
            aria-pressed={isChosen}
            aria-label={words.cell(from.tier || words.newcomers, to.tier || words.unrated, count)}
            onClick={() => onChoose({ from: from.place, to: to.place })}
            data-testid={`matrix-${from.place}-${to.place}`}
          >
            {formats.number(count)}
          </Button>
        </>
      )}
    </td>
  );
}

function TotalsRow({ heads, migration }: { heads: readonly MatrixHead[]; migration: Migration }) {
  const { formats } = useWording();
  const words = useHistoryWording();
  const styles = useMatrixStyles();
  return (
    <tfoot>
      <tr>
        <th scope="row" className={styles.rowHead}>
          {words.total}
        </th>
        {heads.map(({ place }) => (
          <td key={place} className={styles.total}>
            {formats.number(migration.toTotals[place])}
          </td>
        ))}
        <td className={styles.total}>{formats.number(migration.total)}</td>
      </tr>
    </tfoot>
  );
}
