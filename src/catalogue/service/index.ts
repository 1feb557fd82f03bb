import type { Scheme } from "../../scheme/types";
import { autoSatisfactionAf } from "./auto-satisfaction-af";
import { chemicalNegotiator } from "./chemical-negotiator";
import { decorationSatisfaction } from "./decoration-satisfaction";
import { hotelOpinionSurvey } from "./hotel-opinion-survey";
import { hotelVip } from "./hotel-vip";
import { powerImportantCustomer } from "./power-important-customer";
import { powerNineChecks } from "./power-nine-checks";
import { shopFeedbackSurvey } from "./shop-feedback-survey";
import { tobaccoRetailCode } from "./tobacco-retail-code";
import { tobaccoSupplyControl } from "./tobacco-supply-control";
import { tobaccoSupplyTier } from "./tobacco-supply-tier";

export const service: readonly Scheme[] = [
  tobaccoRetailCode,
  tobaccoSupplyTier,
  tobaccoSupplyControl,
  chemicalNegotiator,
  hotelVip,
  autoSatisfactionAf,
  decorationSatisfaction,
  shopFeedbackSurvey,
  hotelOpinionSurvey,
  powerImportantCustomer,
  powerNineChecks,
];
