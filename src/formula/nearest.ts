/** The known name a person most likely meant, for "did you mean …"; undefined when none is close. */
export function nearestName(wanted: string, known: Iterable<string>): string | undefined {
  const target = folded(wanted);
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const name of known) {
    const candidate = folded(name);
    const distance = candidate === target ? 0 : editDistance(target, candidate);
    if (distance < bestDistance && isClose(target, candidate, distance)) {
      best = name;
      bestDistance = distance;
    }
  }
  return best;
}

/** Full-width brackets, case and blanks are the usual slips and cost nothing. */
function folded(name: string): string {
  return name.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
}

/** Half of the longer name may differ; a name contained in the other one is always close. */
function isClose(a: string, b: string, distance: number): boolean {
  if (distance <= Math.max(a.length, b.length) / 2) return true;
  return Math.min(a.length, b.length) >= 2 && (a.includes(b) || b.includes(a));
}

/** Levenshtein distance where a swap of two neighbours counts as one slip (MXA for MAX). */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, before[j - 2] + 1);
      }
      current.push(cost);
    }
    before = previous;
    previous = current;
  }
  return previous[b.length];
}
