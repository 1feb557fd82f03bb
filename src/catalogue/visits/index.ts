import type { Scheme } from "../../scheme/types";
import { carRepairAbcdej } from "./car-repair-abcdej";
import { contactQualityDcba } from "./contact-quality-dcba";
import { dealState } from "./deal-state";
import { demandState } from "./demand-state";
import { educationSab } from "./education-sab";
import { followupDeadlineAbc } from "./followup-deadline-abc";
import { intentAbcd } from "./intent-abcd";
import { logisticsAbcd } from "./logistics-abcd";
import { nineClassVisit } from "./nine-class-visit";
import { salesAbcdMonthsAmount } from "./sales-abcd-months-amount";
import { tibetPetroleumLevels } from "./tibet-petroleum-levels";
import { timeToCloseAbcde } from "./time-to-close-abcde";
import { urgencyClass } from "./urgency-class";

export const visits: readonly Scheme[] = [
  salesAbcdMonthsAmount,
  timeToCloseAbcde,
  dealState,
  demandState,
  urgencyClass,
  intentAbcd,
  followupDeadlineAbc,
  contactQualityDcba,
  nineClassVisit,
  carRepairAbcdej,
  educationSab,
  logisticsAbcd,
  tibetPetroleumLevels,
];
