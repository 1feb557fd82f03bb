import type { Scheme } from "../../scheme/types";
import { bankAbcd } from "./bank-abcd";
import { bankCreditAaaBb } from "./bank-credit-aaa-bb";
import { bankEnterpriseClasses } from "./bank-enterprise-classes";
import { bankEnterpriseLayers } from "./bank-enterprise-layers";
import { cmbFiveTier } from "./cmb-five-tier";
import { creditReportClasses } from "./credit-report-classes";
import { czbankAbc } from "./czbank-abc";
import { governmentCustomer } from "./government-customer";
import { guaranteeFiveClass } from "./guarantee-five-class";
import { mobileGroupA1c } from "./mobile-group-a1c";
import { tradeCreditAbcd } from "./trade-credit-abcd";

export const credit: readonly Scheme[] = [
  bankEnterpriseLayers,
  bankEnterpriseClasses,
  guaranteeFiveClass,
  creditReportClasses,
  tradeCreditAbcd,
  bankCreditAaaBb,
  bankAbcd,
  czbankAbc,
  cmbFiveTier,
  mobileGroupA1c,
  governmentCustomer,
];
