import type { RegradePlan } from "../../excel/types";
import { useWording } from "../language/useWording";
import { distribution, type TierBar } from "../list/distribution";
import { useDistributionStyles } from "./Preview.styles";
import { tierTokens } from "./tierColors";
import { TierLabel } from "./TierLabel";

/** How many customers each tier has: bars for the eye, a table for screen readers. */
export function Distribution({ plan }: { readonly plan: RegradePlan }) {
  const { pane } = useWording();
  const styles = useDistributionStyles();
  return (
    <table className={styles.table} data-testid="distribution">
      <caption className={styles.hidden}>{pane.distribution}</caption>
      <thead className={styles.hidden}>
        <tr>
          <th scope="col">{pane.tierHead}</th>
          <td />
          <th scope="col">{pane.customersHead}</th>
        </tr>
      </thead>
      <tbody>
        {distribution(plan).map((bar) => (
          <TierRow key={bar.label ?? ""} bar={bar} />
        ))}
      </tbody>
    </table>
  );
}

function TierRow({ bar }: { readonly bar: TierBar }) {
  const { pane, formats } = useWording();
  const styles = useDistributionStyles();
  const { bar: fill } = tierTokens[bar.color];
  const isRated = bar.label !== undefined;
  return (
    <tr>
      <th scope="row" className={styles.head}>
        <TierLabel label={bar.label ?? pane.unratedTier} color={isRated ? bar.color : undefined} />
      </th>
      <td className={styles.bar} aria-hidden="true">
        <div className={styles.fill} style={{ width: bar.width, backgroundColor: fill }} />
      </td>
      <td className={styles.count}>{pane.tierCount(bar.count, formats.share(bar.share))}</td>
    </tr>
  );
}
