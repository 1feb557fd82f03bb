import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { useMemo } from "react";
import { planFreeze, planRepair } from "../../../excel/freeze/freezePlan";
import type { FreezePlan, Survey } from "../../../excel/freeze/types";
import type { FreezeWording } from "../../../wording/freezeTypes";
import { useFreezeStyles } from "./Freeze.styles";
import { NamedCells } from "./NamedCells";
import type { FreezeDesk } from "./useFreeze";

export interface FoundFormulasProps extends Pick<FreezeDesk, "freeze" | "repair"> {
  readonly survey: Survey;
  readonly words: FreezeWording;
  readonly isClosed: boolean;
}

/** How many formulas there are, and what a press would do with them. */
export function FoundFormulas({ survey, words, isClosed, freeze, repair }: FoundFormulasProps) {
  const styles = useFreezeStyles();
  const sheet = useMemo(() => planFreeze(survey, "sheet"), [survey]);
  const book = useMemo(() => planFreeze(survey, "workbook"), [survey]);
  const lost = useMemo(() => planRepair(survey), [survey]);
  const all = survey.sheets.reduce((sum, { formulas }) => sum + formulas.length, 0);
  if (all === 0) return <p className={styles.text}>{words.none}</p>;
  return (
    <>
      <p className={styles.text} data-testid="freeze-found">
        {words.found(all, survey.sheets.length)}
      </p>
      {lost.formulas > 0 && <LostBar {...{ lost, words, isClosed, repair }} />}
      {sheet.formulas > 0 && (
        <Button
          className={styles.button}
          disabledFocusable={isClosed}
          onClick={() => freeze(sheet, "sheet")}
          data-testid="freeze-sheet"
        >
          {words.freezeSheet(sheet.formulas)}
        </Button>
      )}
      {book.formulas > sheet.formulas && (
        <Button
          className={styles.button}
          disabledFocusable={isClosed}
          onClick={() => freeze(book, "workbook")}
          data-testid="freeze-book"
        >
          {words.freezeBook(book.formulas, book.sheets.length)}
        </Button>
      )}
      {book.formulas > 0 && <p className={styles.text}>{words.safe}</p>}
      <NamedCells
        title={words.left(all - book.formulas)}
        lines={book.left.map(words.leftFormula)}
        words={words}
      />
    </>
  );
}

interface LostBarProps extends Pick<FoundFormulasProps, "words" | "isClosed" | "repair"> {
  readonly lost: FreezePlan;
}

function LostBar({ lost, words, isClosed, repair }: LostBarProps) {
  const { says, remedy } = words.lost(lost.formulas);
  return (
    <MessageBar intent="warning" layout="multiline" data-testid="freeze-lost">
      <MessageBarBody>
        <MessageBarTitle>{says}</MessageBarTitle>
        {remedy}
      </MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          disabledFocusable={isClosed}
          onClick={() => repair(lost)}
          data-testid="freeze-repair"
        >
          {words.repair(lost.formulas)}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
