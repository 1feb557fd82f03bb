import type { Scheme } from "../../scheme/types";
import { tierTokens } from "../start/tierColors";
import { useCardStyles } from "./Customer.styles";
import type { ScoreScale } from "./scoreScale";
import { barText, pointsText } from "./scoreText";
import { useExplaining } from "./useExplaining";

export interface ScoreBarProps {
  readonly scale: ScoreScale;
  readonly tier: string | null;
  readonly scheme: Scheme;
}

/** Width of the bar in the narrowest pane, to tell whether a text fits between two cuts. */
const NARROWEST_PX = 268;
const LETTER_PX = 11;

/** The score among the tiers and their cuts; for screen readers one sentence. */
export function ScoreBar({ scale, tier, scheme }: ScoreBarProps) {
  const words = useExplaining();
  const styles = useCardStyles();
  const { low, high, spans, cuts, score } = scale;
  const share = (value: number) => (value - low) / (high - low);
  const at = (value: number) => `${share(value) * 100}%`;
  const width = (from: number, to: number) => `${Math.max(0, share(to) - share(from)) * 100}%`;
  const fits = (text: string, room: number) =>
    room * NARROWEST_PX >=
    [...text].reduce((sum, c) => sum + (c > "\u2fff" ? 1 : 0.6), 0) * LETTER_PX;
  const bars = spans.length > 0 ? spans : [{ tier: -1, from: low, to: score }];
  return (
    <svg
      className={styles.bar}
      role="img"
      aria-label={barText(scale, tier, scheme, words)}
      data-testid="score-bar"
    >
      {spans.length === 0 && (
        <rect x="0" y="18" width="100%" height="14" rx="2" fill={tierTokens.grey.ground} />
      )}
      {bars.map(({ tier: own, from, to }) => (
        <rect
          key={own}
          x={at(from)}
          y="18"
          width={width(from, to)}
          height="14"
          fill={tierTokens[scheme.tiers[own]?.color ?? "blue"].bar}
        />
      ))}
      {spans.map(({ tier: own, from, to }) => {
        const { label } = scheme.tiers[own];
        return fits(label, share(to) - share(from)) ? (
          <text
            key={own}
            className={styles.barText}
            x={at((from + to) / 2)}
            y="12"
            textAnchor="middle"
          >
            {label}
          </text>
        ) : null;
      })}
      {cuts.map(({ amount, better }, i) => {
        const room = i === 0 ? 1 : Math.abs(share(cuts[i - 1].amount) - share(amount));
        const text = pointsText(amount, words);
        return fits(text, room) ? (
          <text
            key={better}
            className={styles.barText}
            x={at(amount)}
            y="50"
            textAnchor={share(amount) > 0.95 ? "end" : share(amount) < 0.05 ? "start" : "middle"}
          >
            {text}
          </text>
        ) : null;
      })}
      <svg x={at(score)} y="14" overflow="visible">
        <line y1="0" y2="22" stroke="currentColor" strokeWidth="3" />
        <circle cy="11" r="5" fill="currentColor" />
      </svg>
    </svg>
  );
}
