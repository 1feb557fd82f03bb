import type { Scheme } from "../../scheme/types";

export const standards: readonly Scheme[] = [];
