import { mergeClasses } from "@fluentui/react-components";
import { useWording } from "../language/useWording";
import { tierTokens } from "../start/tierColors";
import { TierLabel } from "../start/TierLabel";
import { useEditorStyles, useEffectStyles } from "./Editor.styles";
import type { DraftEffect, TierRow } from "./draftMoves";
import { useEditorWording } from "./useEditorWording";

/** How many customers each tier has now and by the draft: bars for the eye, numbers for everybody. */
export function EffectTable({ effect }: { readonly effect: DraftEffect }) {
  const { effect: words } = useEditorWording();
  const styles = useEffectStyles();
  const { hidden } = useEditorStyles();
  const longest = effect.tiers.reduce((most, each) => Math.max(most, each.before, each.after), 1);
  return (
    <table className={styles.table} data-testid="effect-table">
      <caption className={hidden}>{words.title}</caption>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.head, styles.first)}>
            {words.tier}
          </th>
          <td className={styles.bars} aria-hidden="true" />
          <th scope="col" className={styles.head}>
            {words.before}
          </th>
          <th scope="col" className={styles.head}>
            {words.after}
          </th>
          <th scope="col" className={styles.head}>
            {words.weekly}
          </th>
        </tr>
      </thead>
      <tbody>
        {effect.tiers.map((row, i) => (
          <EffectRow key={i} row={row} longest={longest} />
        ))}
      </tbody>
    </table>
  );
}

function EffectRow({ row, longest }: { readonly row: TierRow; readonly longest: number }) {
  const { effect: words } = useEditorWording();
  const { formats } = useWording();
  const styles = useEffectStyles();
  const { tier, color, before, after, weekly } = row;
  const fill = tierTokens[color].bar;
  const width = (count: number) => `${(count / longest) * 100}%`;
  const label =
    tier.kind === "tier" ? tier.label : tier.kind === "other" ? words.others : words.none;
  return (
    <tr>
      <th scope="row" className={styles.tier}>
        <TierLabel label={label} color={tier.kind === "tier" ? color : undefined} />
      </th>
      <td aria-hidden="true">
        <div
          className={mergeClasses(styles.bar, styles.before)}
          style={{ width: width(before), border: `1px solid ${fill}` }}
        />
        <div
          className={mergeClasses(styles.bar, styles.forced)}
          style={{ width: width(after), backgroundColor: fill }}
        />
      </td>
      <td className={styles.cell}>{formats.number(before)}</td>
      <td className={mergeClasses(styles.cell, styles.after)}>{formats.number(after)}</td>
      <td className={styles.cell}>
        {weekly === 0 ? "–" : formats.number(Math.round(weekly * 10) / 10)}
      </td>
    </tr>
  );
}
