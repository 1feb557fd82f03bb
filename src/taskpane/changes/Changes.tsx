import { Button, mergeClasses } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { RememberedRun } from "../../excel/restore/readMemory";
import type { RegradePlan } from "../../excel/types";
import type { ChangeKind } from "../../grading/changes";
import { useWording } from "../language/useWording";
import type { ScreenProps } from "../navigation/screenProps";
import { RefusalBar } from "../start/OutcomeBar";
import { Section } from "../start/Section";
import { ChangeGroup } from "./ChangeGroup";
import { GROUP_ORDER } from "./changeRows";
import { useChangesStyles } from "./Changes.styles";
import { movesAnybody, pastChanges } from "./pastChanges";
import { Status } from "./Status";
import { TierShiftTable } from "./TierShiftTable";
import { useChangeDesk, type ChangeDesk } from "./useChangeDesk";
import { useMemory, type Memory } from "./useMemory";
import { MoveWordsContext, useMoveWords, useSaying } from "./useMoveWords";

/** Who moves from which tier to which, and why; what is written can be kept back row by row. */
export function Changes(props: ScreenProps) {
  const words = useMoveWords();
  const { result } = props.proposal;
  return (
    <MoveWordsContext value={words}>
      {result.kind === "plan" && <OfPlan {...props} plan={result.plan} />}
      {result.kind === "refused" && <RefusalBar refusal={result.refusal} intent="warning" />}
      {result.kind === "no-date" && <NoDate />}
    </MoveWordsContext>
  );
}

function NoDate() {
  const { pane } = useWording();
  const styles = useChangesStyles();
  return <p className={styles.note}>{pane.asOfMissing}</p>;
}

type Shown = ChangeKind | "all";

function OfPlan({ plan, ...props }: ScreenProps & { readonly plan: RegradePlan }) {
  const words = useSaying();
  const styles = useChangesStyles();
  const memory = useMemory(props.list);
  const look = useMemo(() => lookAt(plan, memory), [plan, memory]);
  const desk = useChangeDesk(props, look.plan, look.last);
  const [shown, show] = useState<Shown>("all");
  const kinds = GROUP_ORDER.filter((kind) => desk.groups[kind].length > 0);
  const open = shown !== "all" && kinds.includes(shown) ? [shown] : kinds;
  return (
    <div className={styles.screen} data-testid="changes">
      <Section title={words.overview} testId="change-overview">
        <Status desk={desk} memory={memory} past={look.past} />
        <Filters {...{ desk, shown, show, kinds }} />
      </Section>
      <TierShiftTable plan={look.plan} />
      {open.map((kind) => (
        <ChangeGroup
          key={`${kind} ${shown}`}
          kind={kind}
          desk={desk}
          isFolded={kind === "same" && shown === "all"}
        />
      ))}
    </div>
  );
}

/** The run to come; while it would move nobody the one that was written last, if it can be told. */
interface Look {
  readonly plan: RegradePlan;
  /** The run before the one that is shown. */
  readonly last: RememberedRun | undefined;
  /** Time of the run, where it was written already. */
  readonly past: string | undefined;
}

function lookAt(plan: RegradePlan, memory: Memory): Look {
  const [newest, before]: readonly (RememberedRun | undefined)[] =
    memory.kind === "known" ? memory.runs : [];
  const past = movesAnybody(plan) ? undefined : pastChanges(plan, newest);
  return past === undefined
    ? { plan, last: newest, past: undefined }
    : { plan: past, last: before, past: newest?.point.at };
}

interface FiltersProps {
  readonly desk: ChangeDesk;
  readonly shown: Shown;
  readonly show: (kind: Shown) => void;
  readonly kinds: readonly ChangeKind[];
}

function Filters({ desk, shown, show, kinds }: FiltersProps) {
  const words = useSaying();
  const { changes } = useWording();
  const styles = useChangesStyles();
  const count = (kind: ChangeKind) => words.formats.number(desk.groups[kind].length);
  const all = words.formats.number(desk.plan.changes.length);
  const choices: readonly (readonly [Shown, string])[] = [
    ["all", words.all(all)],
    ...kinds.map((kind) => [kind, words.filter(changes[kind], count(kind))] as const),
  ];
  return (
    <ul className={styles.chips} aria-label={words.filterLabel}>
      {choices.map(([kind, text]) => (
        <li key={kind}>
          <Button
            size="small"
            shape="circular"
            appearance={kind === shown ? "primary" : "outline"}
            className={mergeClasses(styles.chip, kind === shown && styles.chosen)}
            aria-pressed={kind === shown}
            onClick={() => show(kind)}
            data-testid={`filter-${kind}`}
          >
            {text}
          </Button>
        </li>
      ))}
    </ul>
  );
}
