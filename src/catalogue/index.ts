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
