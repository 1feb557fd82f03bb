import { useEffect, useMemo, useState } from "react";
import { isChanging } from "../list/activity";
import { useRestLater } from "../longList/useRestLater";
import type { ScreenProps } from "../navigation/screenProps";
import { RefusalBar } from "../start/OutcomeBar";
import { ColumnList } from "./ColumnList";
import { selectId } from "./ColumnSelect";
import { useColumnsStyles } from "./Columns.styles";
import { EffectList } from "./EffectList";
import { FillNext } from "./FillNext";
import { readForColumns } from "./readForColumns";
import { RowsRead } from "./RowsRead";
import { useColumnWords } from "./useColumnWords";
import { useEffects } from "./useEffects";

/** How each column is read, and what is wrong by what it does to the tiers. */
export function Columns({ desk, list, proposal }: ScreenProps) {
  const { snapshot, activity } = list;
  const words = useColumnWords();
  const styles = useColumnsStyles();
  const columnsRead = useMemo(() => readForColumns(proposal, snapshot), [proposal, snapshot]);
  const plan = columnsRead?.plan;
  const effects = useEffects(plan);
  const { isOpen, setOpen, toColumn } = useAskedColumn();
  const isDisabled = isChanging(activity);
  const isWhole = useRestLater();
  const { result } = proposal;
  const { jump, choose } = desk;
  return (
    <div className={styles.screen} data-testid="columns">
      {result.kind === "refused" && <RefusalBar refusal={result.refusal} intent="warning" />}
      {plan && effects && (
        <>
          <FillNext {...{ plan, effects, words, jump }} />
          <EffectList {...{ plan, effects, words, jump, toColumn }} />
        </>
      )}
      {plan && !effects && (
        <p role="status" className={styles.text}>
          {words.columns.looking}
        </p>
      )}
      {columnsRead && (
        <>
          <ColumnList
            {...{ columnsRead, snapshot, proposal, effects, words, isDisabled, choose }}
            {...{ isOpen, setOpen }}
          />
          {isWhole && (
            <RowsRead list={columnsRead.read.list} {...{ words, isDisabled, jump, choose }} />
          )}
        </>
      )}
    </div>
  );
}

/** A column that somebody asked for: its choice gets the keyboard once it is drawn. */
function useAskedColumn() {
  const [isOpen, setOpen] = useState(false);
  const [asked, setAsked] = useState<{ readonly name: string }>();
  useEffect(() => {
    if (asked === undefined) return;
    const select = document.getElementById(selectId(asked.name));
    select?.scrollIntoView({ block: "center" });
    select?.focus({ preventScroll: true });
  }, [asked]);
  const toColumn = (name: string) => {
    setOpen(true);
    setAsked({ name });
  };
  return { isOpen, setOpen, toColumn };
}
