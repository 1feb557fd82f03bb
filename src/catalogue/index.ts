import type { Scheme } from "../scheme/types";
import { credit } from "./credit";
import { labels } from "./labels";
import { service } from "./service";
import { staff } from "./staff";
import { standards } from "./standards";
import { value } from "./value";
import { visits } from "./visits";

/** The built-in schemes, in the order they are listed. */
export const catalogue: readonly Scheme[] = [
  ...value,
  ...visits,
  ...labels,
  ...credit,
  ...service,
  ...staff,
  ...standards,
];

/** The scheme of that id, or of that name in either language. */
export function findScheme(idOrName: string): Scheme | undefined {
  const wanted = idOrName.trim().toLowerCase();
  return catalogue.find(
    ({ id, name }) =>
      id === wanted || name.zh === idOrName.trim() || name.en.toLowerCase() === wanted
  );
}
