import type { Scheme } from "../../scheme/types";

export const credit: readonly Scheme[] = [];
