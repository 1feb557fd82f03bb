/** The reason stated for a place; `*` in a key stands for anything. */
export function reasonFor(
  place: string,
  reasons: Readonly<Record<string, string>>
): string | undefined {
  return Object.entries(reasons).find(([key]) => patternOf(key).test(place))?.[1];
}

const patternOf = (key: string) => new RegExp(`^${key.split("*").map(escaped).join(".*")}$`);

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
