import type { Scheme } from "../../scheme/types";
import { bocomAmLevels } from "./bocom-am-levels";
import { cibAmLevels } from "./cib-am-levels";
import { corporateAmAuthority } from "./corporate-am-authority";
import { jilinMobileAm } from "./jilin-mobile-am";
import { quzhouAmGrading } from "./quzhou-am-grading";
import { ruralBankAm } from "./rural-bank-am";
import { salespersonLevels } from "./salesperson-levels";
import { shanxiTobaccoAm } from "./shanxi-tobacco-am";
import { tobaccoAm9010 } from "./tobacco-am-90-10";

export const staff: readonly Scheme[] = [
  shanxiTobaccoAm,
  jilinMobileAm,
  ruralBankAm,
  bocomAmLevels,
  cibAmLevels,
  corporateAmAuthority,
  salespersonLevels,
  tobaccoAm9010,
  quzhouAmGrading,
];
