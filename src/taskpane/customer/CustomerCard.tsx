import { useId } from "react";
import type { RegradePlan } from "../../excel/types";
import { short } from "../../wording/valueText";
import { gateSentences, inputsText, tierSentences } from "../../wording/tellWhy";
import type { CriterionWhy } from "../../grading/explain";
import { GoButton } from "../navigation/GoButton";
import type { Screen } from "../navigation/routes";
import { useSectionStyles } from "../start/Section.styles";
import { TierLabel } from "../start/TierLabel";
import { useCardStyles, useCustomerStyles } from "./Customer.styles";
import type { CustomerView } from "./describeCustomer";
import { ScoreBar } from "./ScoreBar";
import { distanceWords, pointsText, scoreText } from "./scoreText";
import { useExplaining } from "./useExplaining";

export interface CustomerCardProps {
  readonly plan: RegradePlan;
  readonly view: CustomerView;
  readonly name: string;
  /** 1-based sheet row. */
  readonly row: number;
  readonly go: (screen: Screen) => void;
}

/** Above the fold: who, which tier, where among the cuts, and the weightiest reasons. */
export function CustomerCard({ plan, view, name, row, go }: CustomerCardProps) {
  const words = useExplaining();
  const { screen, why } = words;
  const styles = useCustomerStyles();
  const frame = useSectionStyles();
  const id = useId();
  const { scheme } = plan;
  const { scale } = view;
  const sentences = scheme.decide.by === "score" ? [] : tierSentences(view.why, scheme, words);
  const gates = view.why.gates.some(({ held }) => held !== "yes")
    ? gateSentences(view.why, words)
    : [];
  const { toRise, toFall } = scale ?? { toRise: null, toFall: null };
  return (
    <section className={frame.section} aria-labelledby={id}>
      <h2 id={id} className={frame.title} data-testid="customer-name">
        {name}
      </h2>
      <Facts plan={plan} view={view} row={row} />
      <HandNotes view={view} />
      {scale && <ScoreBar scale={scale} tier={view.tier?.label ?? null} scheme={scheme} />}
      {[...gates, ...sentences].map((sentence) => (
        <p key={sentence} className={styles.text}>
          {sentence}
        </p>
      ))}
      {toRise && (
        <p className={styles.text}>{screen.toRise(distanceWords(toRise, scheme, words))}</p>
      )}
      {toFall && (
        <p className={styles.text}>{screen.toFall(distanceWords(toFall, scheme, words))}</p>
      )}
      {view.next !== null && (
        <p className={styles.text}>{why.next(words.formats.date(view.next))}</p>
      )}
      {view.why.criteria.length > 0 && <ReasonLists plan={plan} view={view} />}
      <GoButton to="adjust" go={go} />
    </section>
  );
}

function Facts({ plan, view, row }: Pick<CustomerCardProps, "plan" | "view" | "row">) {
  const words = useExplaining();
  const { screen, statuses, pane } = words;
  const styles = useCardStyles();
  const { tier, scale, why } = view;
  return (
    <div className={styles.facts}>
      <TierLabel
        label={tier?.label ?? pane.unratedTier}
        color={tier?.color}
        testId="customer-tier"
      />
      {view.byHand && <span className={styles.mark}>{screen.byHandMark}</span>}
      {view.held && <span className={styles.mark}>{screen.heldMark}</span>}
      {why.status !== "rated" && tier !== null && (
        <span className={styles.mark}>{statuses[why.status]}</span>
      )}
      <span>{screen.row(row)}</span>
      {scale && (
        <span className={styles.score} data-testid="customer-score">
          {scoreText(scale.score, plan.scheme, words)}
        </span>
      )}
    </div>
  );
}

/** What a person decided wins over the scheme; both are said. */
function HandNotes({ view: { byHand, held, tier } }: Pick<CustomerCardProps, "view">) {
  const { screen, formats } = useExplaining();
  const styles = useCustomerStyles();
  return (
    <>
      {byHand && (
        <p className={styles.text} data-testid="customer-by-hand">
          {screen.byHand(byHand.adjustment.tier, byHand.computed)}{" "}
          {screen.byHandWhy(
            byHand.adjustment.reason,
            byHand.adjustment.owner,
            byHand.adjustment.until === null ? null : formats.date(byHand.adjustment.until)
          )}
        </p>
      )}
      {held && (
        <p className={styles.text} data-testid="customer-held">
          {screen.held(held.hold.note, held.would === tier?.label ? null : held.would)}
        </p>
      )}
    </>
  );
}

function ReasonLists({ plan, view }: Pick<CustomerCardProps, "plan" | "view">) {
  const { screen } = useExplaining();
  const { up, down } = view.reasons;
  return (
    <>
      <ReasonList title={screen.up} none={screen.noneUp} reasons={up} plan={plan} />
      <ReasonList title={screen.down} none={screen.noneDown} reasons={down} plan={plan} />
    </>
  );
}

interface ReasonListProps {
  readonly title: string;
  readonly none: string;
  readonly reasons: readonly CriterionWhy[];
  readonly plan: RegradePlan;
}

/** The exact values stand in the table below. */
const inShort = (told: CriterionWhy): CriterionWhy => ({
  ...told,
  inputs: told.inputs.map(({ column, value }) => ({
    column,
    value: typeof value === "number" ? short(value) : value,
  })),
});

function ReasonList({ title, none, reasons, plan }: ReasonListProps) {
  const words = useExplaining();
  const styles = useCustomerStyles();
  const card = useCardStyles();
  return (
    <div>
      <h3 className={card.head}>{title}</h3>
      {reasons.length === 0 && <p className={styles.quiet}>{none}</p>}
      <ul className={styles.list}>
        {reasons.map((told) => (
          <li key={told.criterion.id}>
            {words.screen.reason({
              criterion: told.criterion.name[words.language],
              read: told.inputs.length === 1 ? inputsText(inShort(told), plan.scheme, words) : "",
              points: pointsText(short(told.points ?? 0), words),
              max: pointsText(told.max, words),
              isMissing: told.matched.kind === "missing",
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
