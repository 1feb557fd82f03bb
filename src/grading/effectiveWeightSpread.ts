/** How values lie: what is the commonest, and how two of them go together. Population measures (÷ n). */
export interface Commonest {
  readonly value: number;
  /** Of all values, 0 to 1. */
  readonly share: number;
}

/** Values around their mean, which keeps small differences of large numbers. */
export interface Spread {
  readonly around: Float64Array;
  readonly variance: number;
  /** Largest value beside 1, whatever its sign: what rounding errors are measured by. */
  readonly scale: number;
}

export function spreadOf(values: Float64Array): Spread {
  let sum = 0;
  let scale = 1;
  for (const value of values) {
    sum += value;
    scale = Math.max(scale, Math.abs(value));
  }
  const mean = sum / values.length;
  const around = values.map((value) => value - mean);
  return { around, variance: meanProduct(around, around), scale };
}

export const covariance = (a: Spread, b: Spread): number => meanProduct(a.around, b.around);

function meanProduct(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum / a.length;
}

/** A variance that is only what rounding leaves. */
export const isFlat = ({ variance, scale }: Spread): boolean => !(variance > 1e-18 * scale * scale);

/** Pearson's r; 0 where one of them does not vary. */
export function correlation(a: Spread, b: Spread): number {
  if (isFlat(a) || isFlat(b)) return 0;
  const r = covariance(a, b) / Math.sqrt(a.variance * b.variance);
  return Math.max(-1, Math.min(1, r));
}

/** The value most often met, compared at 6 decimals; the larger one of two met as often. */
export function commonest(values: Float64Array): Commonest {
  const counts = new Map<number, number>();
  for (const value of values) {
    const key = Math.round(value * 1e6) / 1e6;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  let best: readonly [number, number] = [NaN, 0];
  for (const [value, count] of counts)
    if (count > best[1] || (count === best[1] && value > best[0])) best = [value, count];
  return { value: best[0], share: values.length === 0 ? 0 : best[1] / values.length };
}
