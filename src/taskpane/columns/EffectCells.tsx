import { Button } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef } from "react";
import type { RegradePlan } from "../../excel/types";
import { LongItems } from "../longList/LongItems";
import { useColumnsStyles, useEffectStyles } from "./Columns.styles";
import { cellText, groupTitle } from "./effectText";
import type { EffectCell, EffectGroup } from "./effectTypes";
import type { ColumnWords } from "./useColumnWords";

/** Cells that are laid out without a window of their own. */
const FEW = 12;
/** Height of a cell before it was measured, in pixels: two lines of text. */
const USUAL_HEIGHT = 44;

export interface EffectCellsProps {
  readonly group: EffectGroup;
  readonly cells: readonly EffectCell[];
  readonly plan: RegradePlan;
  readonly words: ColumnWords;
  readonly jump: (row: number, column: number) => void;
}

/** The cells of a group; each is a way to its place on the sheet. */
export function EffectCells(props: EffectCellsProps) {
  const { cells, group, words } = props;
  const styles = useColumnsStyles();
  if (cells.length > FEW) return <ManyCells {...props} />;
  return (
    <ul className={styles.list} aria-label={words.columns.cellsOf(groupTitle(group, words))}>
      {cells.map((cell) => (
        <li key={`${cell.row}/${cell.column}`}>
          <CellButton {...props} cell={cell} />
        </li>
      ))}
    </ul>
  );
}

/** Only those in sight are drawn: a column of ten thousand blanks opens as fast as one of ten. */
function ManyCells(props: EffectCellsProps) {
  const { cells, group, words } = props;
  const styles = useEffectStyles();
  const frame = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: cells.length,
    getScrollElement: () => frame.current,
    estimateSize: () => USUAL_HEIGHT,
    overscan: 6,
  });
  return (
    <div ref={frame} className={styles.window} data-testid="effect-window">
      <LongItems
        virtual={rows}
        render={(i) => <CellButton {...props} cell={cells[i]} />}
        label={words.columns.cellsOf(groupTitle(group, words))}
      />
    </div>
  );
}

interface CellButtonProps extends Omit<EffectCellsProps, "cells"> {
  readonly cell: EffectCell;
}

function CellButton({ cell, group, plan, words, jump }: CellButtonProps) {
  const styles = useEffectStyles();
  const { place, says } = cellText(cell, group, plan, words);
  return (
    <Button
      appearance="subtle"
      size="small"
      className={styles.cell}
      onClick={() => jump(cell.row, cell.column)}
      data-testid="effect-cell"
    >
      <span className={styles.place}>{place}</span>
      {says !== "" && <span className={styles.says}>{says}</span>}
    </Button>
  );
}
