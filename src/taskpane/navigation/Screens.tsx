import { lazy, Suspense, useState, type ComponentType, type LazyExoticComponent } from "react";
import { useWording } from "../language/useWording";
import { NOTHING, type Outcome } from "../list/listState";
import { useList, type ListDesk } from "../list/useList";
import { OutcomeBar } from "../start/OutcomeBar";
import { RegradeBar, WaitBar } from "../start/RegradeBar";
import { Start } from "../start/Start";
import { ListGate } from "./ListGate";
import { More } from "./More";
import { tabOf, type Screen } from "./routes";
import { useScreenStyles } from "./Screen.styles";
import { ScreenHead } from "./ScreenHead";
import type { ScreenProps } from "./screenProps";
import { Tabs } from "./Tabs";

/** Each is loaded when it is opened. */
const Changes = lazy(async () => ({ default: (await import("../changes/Changes")).Changes }));
const Customer = lazy(async () => ({ default: (await import("../customer/Customer")).Customer }));
const Today = lazy(async () => ({ default: (await import("../today/Today")).Today }));
const Schemes = lazy(async () => ({ default: (await import("../schemes/Schemes")).Schemes }));
const Editor = lazy(async () => ({ default: (await import("../editor/Editor")).Editor }));
const Columns = lazy(async () => ({ default: (await import("../columns/Columns")).Columns }));
const Adjust = lazy(async () => ({ default: (await import("../adjust/Adjust")).Adjust }));
const History = lazy(async () => ({ default: (await import("../history/History")).History }));
const Share = lazy(async () => ({ default: (await import("../share/Share")).Share }));
const Settings = lazy(async () => ({ default: (await import("../settings/Settings")).Settings }));
const Help = lazy(async () => ({ default: (await import("../help/Help")).Help }));

/** Screens whose result is written with the one button. */
const WITH_BUTTON: readonly Screen[] = ["start", "changes", "adjust", "columns", "settings"];

/** The screens, and the one list they all look at. */
export function Screens() {
  const { locale } = useWording();
  const styles = useScreenStyles();
  const desk = useList(locale);
  const [screen, go] = useState<Screen>("start");
  const { list, proposal } = desk;
  const activity = list.kind === "unread" ? undefined : list.activity;
  const plan =
    proposal?.kind === "proposal" && proposal.result.kind === "plan"
      ? proposal.result.plan
      : undefined;
  const outcome = useOutcomeHere(list.kind === "ready" ? list.outcome : NOTHING, screen);
  return (
    <>
      <Tabs screen={screen} go={go} />
      <main
        className={styles.screen}
        aria-busy={activity !== undefined && activity.kind !== "idle"}
      >
        {tabOf(screen) !== screen && <ScreenHead screen={screen} go={go} />}
        {list.kind === "ready" && <OutcomeBar outcome={outcome} undo={desk.undo} />}
        <Suspense>
          <div className={styles.body} data-testid={`screen-${screen}`}>
            <ScreenBody screen={screen} desk={desk} go={go} />
          </div>
        </Suspense>
      </main>
      {list.kind === "ready" &&
        (proposal?.kind === "proposal" && WITH_BUTTON.includes(screen) ? (
          <RegradeBar
            plan={plan}
            activity={list.activity}
            onRegrade={desk.regrade}
            onCancel={desk.cancel}
          />
        ) : (
          <WaitBar activity={list.activity} onCancel={desk.cancel} />
        ))}
    </>
  );
}

/** Told on the screen where it came: who has gone on to another has read it, and finds it again there. */
function useOutcomeHere(outcome: Outcome, screen: Screen): Outcome {
  const [told, setTold] = useState({ outcome, screen });
  if (told.outcome !== outcome) setTold({ outcome, screen });
  return told.outcome === outcome && told.screen !== screen ? NOTHING : outcome;
}

interface ScreenBodyProps {
  readonly screen: Screen;
  readonly desk: ListDesk;
  readonly go: (screen: Screen) => void;
}

function ScreenBody({ screen, desk, go }: ScreenBodyProps) {
  if (screen === "more") return <More go={go} />;
  if (screen === "help") return <Help go={go} />;
  if (screen === "schemes") return <Schemes desk={desk} go={go} />;
  const Body = OF_LIST[screen];
  return (
    <ListGate desk={desk} go={go}>
      {(list, proposal) => <Body {...{ desk, list, proposal, go }} />}
    </ListGate>
  );
}

type ListScreen = Exclude<Screen, "more" | "help" | "schemes">;
type Body = ComponentType<ScreenProps>;

const OF_LIST: Readonly<Record<ListScreen, Body | LazyExoticComponent<Body>>> = {
  start: Start,
  changes: Changes,
  customer: Customer,
  today: Today,
  editor: Editor,
  columns: Columns,
  adjust: Adjust,
  history: History,
  share: Share,
  settings: Settings,
};
