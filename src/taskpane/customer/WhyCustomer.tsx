import { useMemo } from "react";
import type { RegradePlan } from "../../excel/types";
import type { HistoryState } from "../list/useLedgerHistory";
import type { ListDesk } from "../list/useList";
import type { Screen } from "../navigation/routes";
import { AddsUp } from "./AddsUp";
import { CriteriaTable } from "./CriteriaTable";
import { CustomerCard } from "./CustomerCard";
import { CustomerHistory } from "./CustomerHistory";
import type { CustomerChange } from "./customerHistory";
import { Cuts } from "./Cuts";
import { describeCustomer } from "./describeCustomer";
import { Missing } from "./Missing";
import { Nearest } from "./Nearest";
import { ReadValues } from "./ReadValues";
import { scoreText } from "./scoreText";
import { useExplaining } from "./useExplaining";

export interface WhyCustomerProps {
  readonly plan: RegradePlan;
  readonly index: number;
  readonly name: string;
  readonly jump: ListDesk["jump"];
  readonly go: (screen: Screen) => void;
  readonly history: HistoryState;
  readonly changes: readonly CustomerChange[];
}

/** One customer, from the card down to what earlier runs made of him. */
export function WhyCustomer(props: WhyCustomerProps) {
  const { plan, index, name, jump, go, history, changes } = props;
  const words = useExplaining();
  const { scheme, read } = plan;
  const view = useMemo(() => describeCustomer(plan, index), [plan, index]);
  const { why, sum, scale, missing } = view;
  const isOpen = missing.names.length > 0 || view.range !== null;
  return (
    <>
      <CustomerCard plan={plan} view={view} name={name} row={read.list.rows[index] + 1} go={go} />
      {isOpen && <Missing view={view} jump={jump} />}
      {why.criteria.length > 0 && (
        <CriteriaTable plan={plan} index={index} criteria={why.criteria} />
      )}
      {view.read.length > 0 && <ReadValues values={view.read} scheme={scheme} />}
      {sum && scale && <AddsUp sum={sum} total={scoreText(scale.score, scheme, words)} />}
      <Nearest plan={plan} index={index} />
      {scale && scale.cuts.length > 0 && <Cuts scale={scale} scheme={scheme} />}
      <CustomerHistory state={history} changes={changes} />
    </>
  );
}
