import type { Scheme } from "../../scheme/types";
import { abcTop5 } from "./abc-top5";
import { chemicalMethanolDme } from "./chemical-methanol-dme";
import { pharmaDistributor } from "./pharma-distributor";

export const value: readonly Scheme[] = [abcTop5, chemicalMethanolDme, pharmaDistributor];
