import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { RegradePlan } from "../../excel/types";
import { cellName } from "../../wording/cellName";
import { customerAt } from "../list/findProblems";
import { Section } from "../start/Section";
import { useColumnsStyles } from "./Columns.styles";
import type { Effects } from "./effectTypes";
import { cellsToFill, nextBlank, type LastJump } from "./nextBlank";
import type { ColumnWords } from "./useColumnWords";

export interface FillNextProps {
  readonly plan: RegradePlan;
  readonly effects: Effects;
  readonly words: ColumnWords;
  readonly jump: (row: number, column: number) => void;
}

/** The one button for whoever wants to fill blanks: each press goes to the next one. */
export function FillNext({ plan, effects, words, jump }: FillNextProps) {
  const { columns } = words;
  const styles = useColumnsStyles();
  const cells = useMemo(() => cellsToFill(effects), [effects]);
  const [last, setLast] = useState<LastJump & { readonly says: string }>();
  const at = nextBlank(cells, last);
  const go = () => {
    if (at === undefined) return;
    const { row, column, index } = cells[at];
    const customer = index === undefined ? "" : customerAt(plan, index);
    const asked = columnAt(plan, column);
    setLast({ row, column, at, says: columns.jumpedTo(cellName(row, column), asked, customer) });
    jump(row, column);
  };
  return (
    <Section title={columns.fillTitle} testId="fill-next">
      <p className={styles.strong} data-testid="to-fill">
        {cells.length === 0
          ? columns.nothingToFill
          : columns.toFill(effects.cells, effects.customers)}
      </p>
      {at !== undefined && (
        <Button onClick={go} data-testid="next-blank">
          {last === undefined ? columns.firstBlank : columns.nextBlank(at + 1, cells.length)}
        </Button>
      )}
      <p className={styles.text} role="status" data-testid="jumped">
        {last?.says}
      </p>
    </Section>
  );
}

/** The scheme's name of the input, as the rest of the screen calls it. */
const columnAt = ({ read }: RegradePlan, sheetColumn: number): string =>
  read.matches.find(({ sheetColumns }) => sheetColumns.includes(sheetColumn))?.column ?? "";
