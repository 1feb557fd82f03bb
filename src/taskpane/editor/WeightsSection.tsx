import type { CriterionWeight, EffectiveWeights } from "../../grading/effectiveWeight";
import type { Formats } from "../../wording/formats";
import type { EditorWording } from "../../wording/editorTypes";
import { useWording } from "../language/useWording";
import { useEditorStyles, useEffectStyles } from "./Editor.styles";
import { Fold } from "./Fold";
import { useEditorWording } from "./useEditorWording";

/** From this share on it is told that nearly all customers earn the same. */
const NEARLY_ALL = 0.8;
/** Missing for so many, the criterion tells little. */
const MANY_MISSING = 0.2;
/** A rest below this is what rounding leaves. */
const LEAST_REST = 0.005;

export interface WeightsSectionProps {
  readonly weights: EffectiveWeights;
}

/** What each criterion weighs by the scheme, and what it weighs on this list. */
export function WeightsSection({ weights }: WeightsSectionProps) {
  const { weights: words } = useEditorWording();
  return (
    <Fold level={2} title={words.title} note={words.hint} testId="weights">
      {() => <Weights weights={weights} />}
    </Fold>
  );
}

function Weights({ weights }: WeightsSectionProps) {
  const { weights: words } = useEditorWording();
  const { formats, language } = useWording();
  const styles = useEditorStyles();
  if (weights.kind !== "weights")
    return (
      <p className={styles.note}>
        {weights.kind === "no-score"
          ? words.noScore
          : weights.kind === "too-few"
            ? words.tooFew(weights.customers, weights.least)
            : words.noSpread(weights.customers)}
      </p>
    );
  const { criteria, rest, twins } = weights;
  return (
    <>
      <ul className={styles.list}>
        {criteria.map((weight) => (
          <li key={weight.criterion.id} data-testid="weight">
            <WeightLine weight={weight} />
          </li>
        ))}
      </ul>
      {Math.abs(rest) >= LEAST_REST && (
        <p className={styles.note}>{words.rest(formats.share(rest))}</p>
      )}
      {twins.map(({ names: [a, b], correlation }) => (
        <p key={`${a.id} ${b.id}`} className={styles.note} data-testid="twins">
          {(correlation > 0 ? words.twins : words.opposites)(
            a.name[language],
            b.name[language],
            formats.number(correlation)
          )}
        </p>
      ))}
    </>
  );
}

function WeightLine({ weight }: { readonly weight: CriterionWeight }) {
  const { weights: words } = useEditorWording();
  const { formats, language } = useWording();
  const styles = useEffectStyles();
  const { strong } = useEditorStyles();
  const { criterion, nominal, effective } = weight;
  const width = (share: number) => `${Math.max(0, Math.min(1, share)) * 100}%`;
  const remarks = remarksOn(weight, words, formats);
  return (
    <div className={styles.weight}>
      <span className={strong}>{criterion.name[language]}</span>
      <span aria-hidden="true">
        <div className={styles.nominal} style={{ width: width(nominal) }} />
        <div className={styles.effective} style={{ width: width(effective) }} />
      </span>
      <span>{words.told(formats.share(nominal), formats.share(effective), remarks)}</span>
    </div>
  );
}

function remarksOn(
  { effective, commonest, missing }: CriterionWeight,
  words: EditorWording["weights"],
  formats: Formats
): readonly string[] {
  return [
    ...(commonest.share >= NEARLY_ALL
      ? [words.same(formats.share(commonest.share), formats.number(commonest.value))]
      : []),
    ...(missing >= MANY_MISSING ? [words.missing(formats.share(missing))] : []),
    ...(effective < -LEAST_REST ? [words.against] : []),
  ];
}
