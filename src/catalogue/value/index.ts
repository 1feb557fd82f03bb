import type { Scheme } from "../../scheme/types";
import { abcSpendFrequencyIndustry } from "./abc-spend-frequency-industry";
import { abcTop5 } from "./abc-top5";
import { chemicalMethanolDme } from "./chemical-methanol-dme";
import { contributionAbcd } from "./contribution-abcd";
import { fiveLevelTurnover } from "./five-level-turnover";
import { importanceTwo } from "./importance-two";
import { pharmaDistributor } from "./pharma-distributor";
import { pointsStar } from "./points-star";
import { profitPareto80 } from "./profit-pareto-80";
import { salesShareAbcde } from "./sales-share-abcde";
import { valueFourClass } from "./value-four-class";
import { vipGoldSilverBronzeNew } from "./vip-gold-silver-bronze-new";

export const value: readonly Scheme[] = [
  salesShareAbcde,
  abcTop5,
  importanceTwo,
  abcSpendFrequencyIndustry,
  valueFourClass,
  contributionAbcd,
  profitPareto80,
  vipGoldSilverBronzeNew,
  fiveLevelTurnover,
  pointsStar,
  pharmaDistributor,
  chemicalMethanolDme,
];
