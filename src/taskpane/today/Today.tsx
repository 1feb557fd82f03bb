import { Button, Field, MessageBar, MessageBarBody, Select } from "@fluentui/react-components";
import type { RegradePlan } from "../../excel/types";
import { columnLetters } from "../../wording/cellName";
import { useWording } from "../language/useWording";
import { GoButton } from "../navigation/GoButton";
import type { ScreenProps } from "../navigation/screenProps";
import { AdviceBar, RefusalBar } from "../start/OutcomeBar";
import { Section } from "../start/Section";
import { CalendarSection } from "./CalendarSection";
import { DUE_GROUPS } from "./dueCustomers";
import { DueGroupSection } from "./DueGroupSection";
import { RecentSection } from "./RecentSection";
import { useTodayStyles } from "./Today.styles";
import { useTodayDesk, type TodayDesk } from "./useTodayDesk";
import { useTodayWording } from "./useTodayWording";

/** Who is to be contacted: overdue, today, this week, later. */
export function Today(props: ScreenProps) {
  const { pane } = useWording();
  const { result } = props.proposal;
  if (result.kind === "refused") return <RefusalBar refusal={result.refusal} intent="warning" />;
  if (result.kind === "no-date")
    return <AdviceBar advice={{ says: pane.asOfMissing, remedy: "" }} intent="warning" />;
  return <Due {...props} plan={result.plan} />;
}

function Due({ desk: lists, list, plan, go }: ScreenProps & { readonly plan: RegradePlan }) {
  const today = useTodayWording();
  const styles = useTodayStyles();
  const desk = useTodayDesk(lists, list, plan);
  const hasRhythm = plan.columns.some(({ kind }) => kind === "next");
  if (desk.due.customers.length === 0)
    return (
      <Section title={today.calendarName} testId="today">
        <p className={styles.note}>{hasRhythm ? today.nothingDue : today.noRhythm}</p>
        <GoButton to="schemes" go={go} />
        <RecentSection desk={desk} />
      </Section>
    );
  const isNobody = DUE_GROUPS.every((group) => desk.groups[group].length === 0);
  return (
    <div className={styles.screen} data-testid="today">
      <Head desk={desk} />
      {isNobody ? (
        <p className={styles.note}>{today.nobodyDue}</p>
      ) : (
        DUE_GROUPS.map((group) => <DueGroupSection key={group} group={group} desk={desk} />)
      )}
      <CalendarSection desk={desk} />
      <RecentSection desk={desk} />
    </div>
  );
}

/** Whose customers, by which date, and where contacts are written. */
function Head({ desk }: { readonly desk: TodayDesk }) {
  const { formats } = useWording();
  const today = useTodayWording();
  const styles = useTodayStyles();
  return (
    <>
      {desk.due.owners.length > 0 && <OwnerSelect desk={desk} />}
      <p className={styles.note}>{today.asOf(formats.date(desk.plan.request.asOf))}</p>
      {desk.due.next === undefined ? (
        <MessageBar intent="info" layout="multiline" data-testid="regrade-first">
          <MessageBarBody>{today.regradeFirst}</MessageBarBody>
        </MessageBar>
      ) : (
        <AgreedColumn desk={desk} />
      )}
    </>
  );
}

function OwnerSelect({ desk }: { readonly desk: TodayDesk }) {
  const today = useTodayWording();
  const styles = useTodayStyles();
  const { owners, hasUnowned } = desk.due;
  const all = [...owners, ...(hasUnowned ? [""] : [])];
  const at = desk.owner === undefined ? -1 : all.indexOf(desk.owner);
  return (
    <Field className={styles.field} label={today.owner} orientation="horizontal">
      <Select
        className={styles.picker}
        value={at}
        onChange={(_, { value }) => desk.showOwner(all[Number(value)])}
        data-testid="owner"
      >
        <option value={-1}>{today.everyone}</option>
        {all.map((owner, i) => (
          <option key={owner} value={i}>
            {owner === "" ? today.nobody : owner}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Once it was agreed: where contacts go, and a way to change that. */
function AgreedColumn({ desk }: { readonly desk: TodayDesk }) {
  const today = useTodayWording();
  const styles = useTodayStyles();
  const agreed = desk.columns.options.find(({ column }) => column === desk.column);
  if (agreed === undefined)
    return desk.isAskedAnew ? (
      <p role="status" className={styles.note}>
        {today.askedAnew}
      </p>
    ) : null;
  return (
    <p className={styles.note}>
      {today.writesTo(agreed.header, columnLetters(agreed.column))}
      {desk.columns.options.length > 1 && (
        <Button
          appearance="transparent"
          size="small"
          className={styles.link}
          onClick={desk.askAnew}
          data-testid="other-column"
        >
          {today.otherColumn}
        </Button>
      )}
    </p>
  );
}
