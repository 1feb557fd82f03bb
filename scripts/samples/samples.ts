import { finance } from "./families/finance";
import { sales } from "./families/sales";
import { service } from "./families/service";
import type { Sample } from "./sample";

/** One list per family of schemes; the pharmaceutical one is made by make_pharma_sample.py. */
export const SAMPLES: readonly Sample[] = [...sales, ...finance, ...service];
