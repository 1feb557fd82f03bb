/** Excel's names of sheets differ in more than case, and have 31 characters at the most. Pure. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  const numbered = (n: number) => {
    const tail = n === 1 ? "" : ` ${n}`;
    return wanted.slice(0, MOST_CHARACTERS - tail.length) + tail;
  };
  let n = 1;
  while (known.has(numbered(n).toLowerCase())) n++;
  return numbered(n);
}

const MOST_CHARACTERS = 31;
