import { mergeClasses } from "@fluentui/react-components";
import { useMemo } from "react";
import type { RegradePlan } from "../../excel/types";
import { useWording } from "../language/useWording";
import { Section } from "../start/Section";
import { tierTokens } from "../start/tierColors";
import { useShiftStyles } from "./Changes.styles";
import { TierPill } from "./TierPill";
import { tierShifts, type TierShift } from "./tierShift";
import { useSaying } from "./useMoveWords";

/** How many customers each tier has, before and after: bars for the eye, numbers for everybody. */
export function TierShiftTable({ plan }: { readonly plan: RegradePlan }) {
  const words = useSaying();
  const styles = useShiftStyles();
  const shifts = useMemo(() => tierShifts(plan), [plan]);
  const longest = Math.max(1, ...shifts.flatMap(({ before, after }) => [before, after]));
  return (
    <Section title={words.shift} testId="tier-shift">
      <table className={styles.table}>
        <caption className={styles.hidden}>{words.shift}</caption>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.tier, styles.number, styles.head)}>
              <span className={styles.hidden}>{words.tierHead}</span>
            </th>
            <td aria-hidden="true" />
            <th scope="col" className={mergeClasses(styles.number, styles.head)}>
              {words.beforeHead}
            </th>
            <th scope="col" className={mergeClasses(styles.number, styles.head)}>
              {words.afterHead}
            </th>
          </tr>
        </thead>
        <tbody>
          {shifts.map((shift, i) => (
            <ShiftRow key={i} shift={shift} longest={longest} plan={plan} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

interface ShiftRowProps {
  readonly shift: TierShift;
  readonly longest: number;
  readonly plan: RegradePlan;
}

function ShiftRow({ shift: { tier, color, before, after }, longest, plan }: ShiftRowProps) {
  const { formats } = useWording();
  const words = useSaying();
  const styles = useShiftStyles();
  const fill = tierTokens[color].bar;
  const width = (count: number) => `${(count / longest) * 100}%`;
  return (
    <tr>
      <th scope="row" className={styles.tier}>
        <TierPill
          scheme={plan.scheme}
          text={tier.kind === "tier" ? tier.label : undefined}
          otherwise={tier.kind === "other" ? words.otherTexts : words.noTier}
        />
      </th>
      <td className={styles.bars} aria-hidden="true">
        <div
          className={mergeClasses(styles.bar, styles.before)}
          style={{ width: width(before), border: `1px solid ${fill}` }}
        />
        <div className={styles.bar} style={{ width: width(after), backgroundColor: fill }} />
      </td>
      <td className={styles.number}>{formats.number(before)}</td>
      <td className={mergeClasses(styles.number, styles.after)}>{formats.number(after)}</td>
    </tr>
  );
}
