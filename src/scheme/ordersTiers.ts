import type { Scheme } from "./types";

/** Whether a tier can be better than another: a composed label that stands for itself is only different. */
export const ordersTiers = ({ decide, tiers }: Scheme) => decide.by !== "none" && tiers.length > 1;
