/** Twenty made-up customers for the scheme of pharmaceutical distributors. */
export interface SampleCustomer {
  /** Monthly purchases in 万元: average, highest, lowest. */
  readonly amounts: readonly [number, number, number];
  /** Pieces a month. */
  readonly pieces: number;
  /** Fractions. */
  readonly margin: number;
  readonly focus: number;
  /** Days until payment, and the limit. */
  readonly days: readonly [number, number];
  readonly keepsPrice: boolean;
  readonly mode: 0 | 1 | 2;
  /** Days since the last contact; null: none yet. */
  readonly contact: number | null;
}

const customer = (
  amounts: SampleCustomer["amounts"],
  pieces: number,
  [margin, focus]: readonly [number, number],
  days: SampleCustomer["days"],
  keepsPrice: boolean,
  mode: SampleCustomer["mode"],
  contact: number | null
): SampleCustomer => ({ amounts, pieces, margin, focus, days, keepsPrice, mode, contact });

/** A list as it is kept: large and small, prompt and late, one never spoken to. */
export const sampleCustomers: readonly SampleCustomer[] = [
  customer([128, 134, 122], 4200, [0.126, 0.64], [3, 60], true, 0, 4),
  customer([121, 126, 117], 4050, [0.121, 0.61], [5, 60], true, 0, 9),
  customer([117, 124, 112], 3900, [0.115, 0.66], [2, 60], true, 0, 12),
  customer([109, 116, 101], 3700, [0.104, 0.58], [9, 60], true, 0, 3),
  customer([104, 113, 98], 3350, [0.112, 0.57], [12, 60], true, 0, 21),
  customer([98, 104, 92], 3400, [0.118, 0.62], [14, 60], true, 1, 18),
  customer([95, 104, 88], 3300, [0.113, 0.59], [10, 60], true, 1, 33),
  customer([91, 97, 86], 3150, [0.116, 0.61], [8, 45], true, 1, 15),
  customer([88, 94, 81], 3050, [0.108, 0.6], [7, 45], true, 0, 40),
  customer([86, 98, 77], 2800, [0.102, 0.56], [12, 45], true, 1, 27),
  customer([84, 90, 79], 2900, [0.109, 0.55], [9, 45], false, 0, 8),
  customer([79, 86, 72], 2750, [0.112, 0.57], [11, 45], true, 1, 52),
  customer([74, 82, 67], 2500, [0.106, 0.61], [10, 45], true, 1, 36),
  customer([66, 81, 52], 2150, [0.074, 0.47], [26, 45], true, 1, 61),
  customer([49, 58, 37], 1650, [0.062, 0.41], [31, 45], false, 2, 74),
  customer([36, 49, 21], 1200, [0.058, 0.38], [38, 45], true, 2, 90),
  customer([28, 33, 24], 950, [0.081, 0.46], [21, 30], true, 1, 47),
  customer([21, 37, 9], 640, [0.047, 0.35], [52, 30], false, 2, 120),
  customer([14, 18, 11], 480, [0.066, 0.43], [19, 30], true, 2, 66),
  customer([8, 15, 2], 260, [0.032, 0.22], [390, 30], false, 2, null),
];
