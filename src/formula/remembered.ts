/** Texts that are kept at most; then all are forgotten and the work starts anew. */
const LIMIT = 4096;

/** A pure function of a text that remembers its answers: schemes ask for the same names again and again. */
export function remembered<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= LIMIT) known.clear();
    const answer = work(text);
    known.set(text, answer);
    return answer;
  };
}
