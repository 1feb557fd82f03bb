import { Button, mergeClasses } from "@fluentui/react-components";
import type { ChangeKind } from "../../grading/changes";
import type { CustomerKey } from "../../table/customerKey";
import { useWording } from "../language/useWording";
import type { SheetCell } from "./customerCells";
import { useCustomerMovesStyles } from "./CustomerMoves.styles";
import { useHistoryWording } from "./useHistoryWording";
import { BoxList } from "../longList/BoxList";

/** One customer and how his tier moved; "" stands for no tier. */
export interface CustomerMove extends CustomerKey {
  readonly kind?: ChangeKind | undefined;
  readonly from: string;
  readonly to: string;
  readonly score?: number | null;
}

export interface CustomerMovesProps {
  readonly label: string;
  readonly moves: readonly CustomerMove[];
  readonly cellOf: (key: CustomerKey) => SheetCell | undefined;
  readonly jump: (row: number, column: number) => void;
  readonly testId: string;
}

/** Customers with old and new tier; those who are still on the list can be gone to. */
export function CustomerMoves({ label, moves, cellOf, jump, testId }: CustomerMovesProps) {
  return (
    <BoxList
      label={label}
      items={moves}
      testId={testId}
      render={(move) => <MoveLine move={move} cell={cellOf(move)} jump={jump} />}
    />
  );
}

interface MoveLineProps {
  readonly move: CustomerMove;
  readonly cell: SheetCell | undefined;
  readonly jump: CustomerMovesProps["jump"];
}

function MoveLine({ move, cell, jump }: MoveLineProps) {
  const { changes, formats } = useWording();
  const words = useHistoryWording();
  const styles = useCustomerMovesStyles();
  const name = move.name || move.code || words.unnamed;
  return (
    <>
      <div className={styles.head}>
        {cell === undefined ? (
          <span className={styles.name}>{name}</span>
        ) : (
          <Button
            appearance="transparent"
            size="small"
            className={mergeClasses(styles.name, styles.jump)}
            title={words.showOnSheet(name)}
            onClick={() => jump(cell.row, cell.column)}
          >
            {name}
          </Button>
        )}
        {move.kind && <span className={styles.kind}>{changes[move.kind]}</span>}
      </div>
      <div className={styles.detail}>
        <span>{words.moved(move.from, move.to)}</span>
        {typeof move.score === "number" && (
          <span className={styles.score}>{words.score(formats.number(move.score))}</span>
        )}
      </div>
    </>
  );
}
