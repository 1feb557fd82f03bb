/** The list with one entry a place further; as it is at its end. */
export function moved<T>(items: readonly T[], index: number, by: 1 | -1): readonly T[] {
  const to = index + by;
  if (index < 0 || index >= items.length || to < 0 || to >= items.length) return items;
  const next = [...items];
  [next[index], next[to]] = [next[to], next[index]];
  return next;
}
