import type { Scheme } from "../../scheme/types";
import { abcPareto } from "./abc-pareto";
import { rfm } from "./rfm";
import { valuePotentialMatrix } from "./value-potential-matrix";
import { weightedScorecard } from "./weighted-scorecard";

export const standards: readonly Scheme[] = [
  rfm,
  abcPareto,
  valuePotentialMatrix,
  weightedScorecard,
];
