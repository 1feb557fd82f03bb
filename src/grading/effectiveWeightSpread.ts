/** How values lie: what is the commonest, and how two of them go together. Population measures (÷ n). */
export interface Commonest {
  readonly value: number;
  /** Of all values, 0 to 1. */
  readonly share: number;
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Around the means, which keeps small differences of large numbers. */
export function covariance(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [mean(a), mean(b)];
  return a.reduce((sum, value, i) => sum + (value - meanA) * (b[i] - meanB), 0) / a.length;
}

/** Pearson's r; 0 where one of them does not vary. */
export function correlation(a: readonly number[], b: readonly number[]): number {
  const spread = Math.sqrt(covariance(a, a) * covariance(b, b));
  const scale = largest(a) * largest(b);
  if (spread <= 1e-12 * scale) return 0;
  return Math.max(-1, Math.min(1, covariance(a, b) / spread));
}

const largest = (values: readonly number[]) =>
  values.reduce((most, value) => Math.max(most, Math.abs(value)), 1);

/** The value most often met, compared at 6 decimals; the larger one of two met as often. */
export function commonest(values: readonly number[]): Commonest {
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
