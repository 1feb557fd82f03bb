import type { Scheme } from "../scheme/types";

/** The scheme of that id, or of that name in either language. */
export function findScheme(schemes: readonly Scheme[], idOrName: string): Scheme | undefined {
  const wanted = idOrName.trim().toLowerCase();
  return schemes.find(
    ({ id, name }) =>
      id === wanted || name.zh === idOrName.trim() || name.en.toLowerCase() === wanted
  );
}
