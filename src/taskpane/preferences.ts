/** What belongs to the person, not to the list: kept in the browser's storage of this add-in. */
export type Preference = "theme" | "language" | "owner";

/** Excel on the web shares one storage among add-ins and asks them to keep their keys apart. */
const key = (name: Preference) => `${Office.context.partitionKey ?? ""}grade.${name}`;

export const recall = (name: Preference): string | undefined =>
  storage()?.getItem(key(name)) ?? undefined;

/** Undefined forgets it. */
export const remember = (name: Preference, value: string | undefined): void =>
  value === undefined ? storage()?.removeItem(key(name)) : storage()?.setItem(key(name), value);

/** Browsers that block storage in frames throw on the mere mention; then nothing is remembered. */
function storage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch (error) {
    if (error instanceof DOMException && error.name === "SecurityError") return undefined;
    throw error;
  }
}
