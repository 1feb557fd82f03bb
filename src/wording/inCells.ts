/** A door of its own: what =GRADE.* says in cells and in the messages of its errors, and why. */
import { byLanguage } from "./byLanguage";
import { addin as addinEnUS } from "./en-US/addin";
import { customerWording as customersEnUS } from "./en-US/customerWording";
import { functions as functionsEnUS } from "./en-US/functions";
import { policy as policyEnUS } from "./en-US/policy";
import type { FunctionWording } from "./functionTypes";
import type { TellingWording } from "./types";
import { addin as addinZhCN } from "./zh-CN/addin";
import { customerWording as customersZhCN } from "./zh-CN/customerWording";
import { functions as functionsZhCN } from "./zh-CN/functions";
import { policy as policyZhCN } from "./zh-CN/policy";

export interface CellWording extends TellingWording {
  readonly functions: FunctionWording;
}

const enUS: CellWording = {
  ...addinEnUS,
  ...customersEnUS,
  functions: functionsEnUS,
  policy: policyEnUS,
};

const zhCN: CellWording = {
  ...addinZhCN,
  ...customersZhCN,
  functions: functionsZhCN,
  policy: policyZhCN,
};

export const cellWordingFor = (language: string): CellWording => byLanguage(language, zhCN, enUS);
