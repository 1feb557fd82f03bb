import { Button, Select } from "@fluentui/react-components";
import { ArrowDownRegular, ArrowUpRegular, DeleteRegular } from "@fluentui/react-icons";
import { edgeParts } from "../../scheme/edge";
import { opOf } from "../../scheme/edit/editPoints";
import type { Cadence, Tier, TierColor } from "../../scheme/types";
import { tierTokens } from "../start/tierColors";
import { EdgeSelect } from "./EdgeSelect";
import { useEditorStyles } from "./Editor.styles";
import { useEditing } from "./EditorContext";
import { FieldProblems } from "./FieldProblems";
import { NameInput } from "./NameInput";
import { NumberInput } from "./NumberInput";
import { problemsIn } from "./problemPlaces";
import { useEditorWording } from "./useEditorWording";

const COLORS = Object.keys(tierTokens) as readonly TierColor[];
const UNITS: readonly Cadence["unit"][] = ["day", "week", "month", "quarter", "year"];
const FROM_BELOW = ["atLeast", "above"] as const;
/** What a tier begins with that had no rhythm. */
const USUAL = { every: 1, unit: "month" } as const;

export interface TierItemProps {
  readonly tier: Tier;
  readonly index: number;
}

/** One tier: its name and colour, its cut, its rhythm. */
export function TierItem({ tier, index }: TierItemProps) {
  const words = useEditorWording().tiers;
  const styles = useEditorStyles();
  const { scheme, edit, problems } = useEditing();
  const { tiers, decide } = scheme;
  const { label } = tier;
  // A formula gives the labels by name.
  const isFixed = decide.by === "label";
  const wrong = [
    ...problemsIn(problems, `tiers[${index}]`),
    ...problemsIn(problems, `decide.cuts[${index}]`),
  ];
  return (
    <div className={styles.item} role="group" aria-label={label} data-testid={`tier-${index}`}>
      <div className={styles.row}>
        <span
          aria-hidden="true"
          className={styles.swatch}
          style={{ backgroundColor: tierTokens[tier.color].bar }}
        />
        <span className={styles.wide}>
          {isFixed ? (
            <span className={styles.strong}>{label}</span>
          ) : (
            <NameInput
              label={words.label(index + 1)}
              value={label}
              taken={tiers.map((each) => each.label)}
              onChange={(text) => edit({ kind: "tier-label", index, text })}
              testId={`tier-label-${index}`}
            />
          )}
        </span>
        <Select
          className={styles.color}
          size="small"
          aria-label={words.color(label)}
          value={tier.color}
          onChange={(_, { value }) =>
            edit({ kind: "tier-color", index, color: value as TierColor })
          }
          data-testid={`tier-color-${index}`}
        >
          {COLORS.map((color) => (
            <option key={color} value={color}>
              {words.colors[color]}
            </option>
          ))}
        </Select>
        {!isFixed && <Arrows label={label} index={index} />}
      </div>
      {decide.by === "score" && <CutFields label={label} index={index} />}
      <RhythmFields tier={tier} index={index} />
      <FieldProblems problems={wrong} />
    </div>
  );
}

function Arrows({ label, index }: { readonly label: string; readonly index: number }) {
  const words = useEditorWording().tiers;
  const styles = useEditorStyles();
  const { scheme, edit } = useEditing();
  const { length } = scheme.tiers;
  const small = { className: styles.icon, size: "small", appearance: "subtle" } as const;
  return (
    <span className={styles.arrows}>
      <Button
        {...small}
        icon={<ArrowUpRegular />}
        disabled={index === 0}
        aria-label={words.up(label)}
        title={words.up(label)}
        onClick={() => edit({ kind: "move-tier", index, by: -1 })}
      />
      <Button
        {...small}
        icon={<ArrowDownRegular />}
        disabled={index === length - 1}
        aria-label={words.down(label)}
        title={words.down(label)}
        onClick={() => edit({ kind: "move-tier", index, by: 1 })}
      />
      <Button
        {...small}
        icon={<DeleteRegular />}
        disabled={length < 2}
        aria-label={words.remove(label)}
        title={words.remove(label)}
        onClick={() => edit({ kind: "remove-tier", index })}
        data-testid={`tier-remove-${index}`}
      />
    </span>
  );
}

/** The score from which on a customer has this tier; the last one takes the rest. */
function CutFields({ label, index }: { readonly label: string; readonly index: number }) {
  const words = useEditorWording().tiers;
  const styles = useEditorStyles();
  const { scheme, edit } = useEditing();
  const cut = scheme.decide.by === "score" ? scheme.decide.cuts[index] : undefined;
  if (cut === undefined) return <p className={styles.note}>{words.rest}</p>;
  const { amount } = edgeParts(cut);
  const at = `decide.cuts[${index}]`;
  const op = opOf(cut);
  return (
    <div className={styles.row}>
      <span className={styles.lead}>{words.cutHead}</span>
      <EdgeSelect label={words.cutOp(label)} at={at} op={op} ops={FROM_BELOW} />
      <span className={styles.wide}>
        {typeof amount === "number" ? (
          <NumberInput
            label={words.cut(label)}
            value={amount}
            onChange={(value) => edit({ kind: "number", at: `${at}.${op}`, value })}
            testId={`cut-${index}`}
          />
        ) : (
          amount.column
        )}
      </span>
    </div>
  );
}

function RhythmFields({ tier: { label, cadence }, index }: TierItemProps) {
  const words = useEditorWording().tiers;
  const styles = useEditorStyles();
  const { edit } = useEditing();
  const { every, unit } = cadence ?? USUAL;
  const put = (next: Pick<Cadence, "every" | "unit"> | undefined) =>
    edit({ kind: "cadence", index, cadence: next });
  return (
    <div className={styles.row}>
      <span className={styles.lead}>{words.cadence}</span>
      {cadence && (
        <span className={styles.points}>
          <NumberInput
            label={words.every(label)}
            value={every}
            onChange={(value) => put({ every: value, unit })}
            testId={`every-${index}`}
          />
        </span>
      )}
      <Select
        className={styles.unit}
        size="small"
        aria-label={words.unit(label)}
        value={cadence === undefined ? "" : unit}
        onChange={(_, { value }) =>
          put(value === "" ? undefined : { every, unit: value as Cadence["unit"] })
        }
        data-testid={`unit-${index}`}
      >
        <option value="">{words.noCadence}</option>
        {UNITS.map((each) => (
          <option key={each} value={each}>
            {words.units[each]}
          </option>
        ))}
      </Select>
    </div>
  );
}
