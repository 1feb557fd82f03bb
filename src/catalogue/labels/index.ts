import type { Scheme } from "../../scheme/types";

export const labels: readonly Scheme[] = [];
