import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import type { RegradePlan } from "../../excel/types";
import { customerKeys } from "../../table/customerKey";
import { useLedgerHistory } from "../list/useLedgerHistory";
import { useSelectedRow } from "../list/useSelectedRow";
import type { ScreenProps } from "../navigation/screenProps";
import { RefusalBar } from "../start/OutcomeBar";
import { Section } from "../start/Section";
import { useCustomerStyles } from "./Customer.styles";
import { changesByCustomer } from "./customerHistory";
import { CustomerPicker } from "./CustomerPicker";
import { indexNames } from "./findCustomers";
import { ExplainingContext, useExplaining, useExplainingWords } from "./useExplaining";
import { WhyCustomer } from "./WhyCustomer";

/** Why the customer in the selected row has his tier. */
export function Customer(props: ScreenProps) {
  const words = useExplainingWords();
  const styles = useCustomerStyles();
  const { result } = props.proposal;
  return (
    <ExplainingContext value={words}>
      <div className={styles.screen} data-testid="customer">
        {result.kind === "plan" && <OfPlan {...props} plan={result.plan} />}
        {result.kind === "refused" && <RefusalBar refusal={result.refusal} intent="warning" />}
        {result.kind === "no-date" && <p className={styles.quiet}>{words.screen.noGrades}</p>}
      </div>
    </ExplainingContext>
  );
}

interface OfPlanProps extends ScreenProps {
  readonly plan: RegradePlan;
}

function OfPlan({ plan, desk, list, go }: OfPlanProps) {
  const { screen } = useExplaining();
  const { read, scheme, snapshot } = plan;
  const { rows, firstColumn } = read.list;
  const keys = useMemo(
    () => customerKeys(read, snapshot.cells, scheme.columns),
    [read, snapshot, scheme]
  );
  const names = useMemo(() => indexNames(keys), [keys]);
  const byRow = useMemo(() => new Map(rows.map((row, index) => [row, index])), [rows]);
  const selected = useSelectedRow(snapshot.worksheetId);
  const index = selected.row === undefined ? undefined : byRow.get(selected.row);
  const state = useLedgerHistory(list);
  const history = state.kind === "known" ? state.history : undefined;
  const changes = useMemo(
    () => history && changesByCustomer(history, snapshot.listNumber, keys),
    [history, snapshot.listNumber, keys]
  );
  const nameColumn = scheme.columns.find(({ role }) => role === "name")?.name;
  const column =
    read.matches.find((match) => match.column === nameColumn)?.sheetColumns[0] ?? firstColumn;
  const nameOf = (of: number) => keys[of].name || keys[of].code || screen.unnamed(rows[of] + 1);
  const show = (of: number) => {
    selected.show(rows[of]);
    desk.jump(rows[of], column);
  };
  return (
    <>
      <CustomerPicker
        names={names}
        index={index}
        nameOf={nameOf}
        rowOf={(of) => rows[of] + 1}
        show={show}
      />
      {index === undefined ? (
        <NobodySelected showFirst={() => show(0)} />
      ) : (
        <WhyCustomer
          plan={plan}
          index={index}
          name={nameOf(index)}
          jump={desk.jump}
          go={go}
          history={state}
          changes={changes?.get(index) ?? []}
        />
      )}
    </>
  );
}

function NobodySelected({ showFirst }: { readonly showFirst: () => void }) {
  const { screen } = useExplaining();
  const styles = useCustomerStyles();
  return (
    <Section title={screen.noneTitle} testId="customer-none">
      <p className={styles.text}>{screen.noneText}</p>
      <Button
        appearance="primary"
        className={styles.button}
        onClick={showFirst}
        data-testid="customer-first"
      >
        {screen.showFirst}
      </Button>
    </Section>
  );
}
