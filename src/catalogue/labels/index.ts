import type { Scheme } from "../../scheme/types";
import { batteryOrderAbc } from "./battery-order-abc";
import { batteryTradeStage } from "./battery-trade-stage";
import { consumptionLoyaltyPotential } from "./consumption-loyalty-potential";
import { fiveDimensionClasses } from "./five-dimension-classes";
import { groupAbcd } from "./group-abcd";
import { importantCoreOrdinary } from "./important-core-ordinary";
import { keyAccountFive } from "./key-account-five";
import { layeringFourDimensions } from "./layering-four-dimensions";
import { projectCenterAbc } from "./project-center-abc";
import { spendFrequencyLoyalty } from "./spend-frequency-loyalty";
import { valueLoyaltyPotential } from "./value-loyalty-potential";

export const labels: readonly Scheme[] = [
  importantCoreOrdinary,
  groupAbcd,
  keyAccountFive,
  projectCenterAbc,
  batteryOrderAbc,
  batteryTradeStage,
  consumptionLoyaltyPotential,
  valueLoyaltyPotential,
  spendFrequencyLoyalty,
  fiveDimensionClasses,
  layeringFourDimensions,
];
