import type { Scheme } from "../../scheme/types";

export const service: readonly Scheme[] = [];
