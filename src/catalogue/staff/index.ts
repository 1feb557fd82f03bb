import type { Scheme } from "../../scheme/types";

export const staff: readonly Scheme[] = [];
