/** Numbers that look random and are the same on every run. */
export interface Random {
  /** At least `low`, at most `high`, rounded to so many decimals. */
  between(low: number, high: number, decimals?: number): number;
  pick<T>(choices: readonly T[]): T;
  chance(probability: number): boolean;
}

/** mulberry32, public domain: one 32-bit state, good enough for made-up customers. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    between(low, high, decimals = 0) {
      const step = 10 ** decimals;
      return Math.round((low + next() * (high - low)) * step) / step;
    },
    pick: (choices) => choices[Math.floor(next() * choices.length)]!,
    chance: (probability) => next() < probability,
  };
}
