/** Whether two documents hold the same, in whatever order their members stand. Pure. */
export function isSameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [mine, other] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    mine.length === other.size &&
    mine.every(([key, value]) => other.has(key) && isSameData(value, other.get(key)))
  );
}
