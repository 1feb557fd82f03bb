/** Milliseconds that each of some works took, round by round. */
export type Times<Name extends string> = Readonly<Record<Name, readonly number[]>>;

/**
 * Runs works by turns, so that a machine that is busy for a while is busy for all of them. The first
 * round warms up and does not count.
 */
export function interleave<Name extends string>(
  works: Readonly<Record<Name, () => unknown>>,
  rounds: number
): Times<Name> {
  const names = Object.keys(works) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<
    Name,
    number[]
  >;
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const started = performance.now();
      works[name]();
      if (round > 0) times[name].push(performance.now() - started);
    }
  }
  return times;
}

/** The same for works that end later. */
export async function interleaveAsync<Name extends string>(
  works: Readonly<Record<Name, () => Promise<number>>>,
  rounds: number
): Promise<Times<Name>> {
  const names = Object.keys(works) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<
    Name,
    number[]
  >;
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const taken = await works[name]();
      if (round > 0) times[name].push(taken);
    }
  }
  return times;
}

/** What the work itself takes: everything else on the machine only adds. */
export const least = (times: readonly number[]): number => Math.min(...times);

export const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[times.length >> 1];
