/** A door of its own: what the screen of a single customer says. */
import { byLanguage } from "./byLanguage";
import type { ExplainingWording } from "./customerScreenTypes";
import { customerScreen as screenEnUS } from "./en-US/customerScreen";
import { customerWording as customersEnUS } from "./en-US/customerWording";
import { policy as policyEnUS } from "./en-US/policy";
import { customerScreen as screenZhCN } from "./zh-CN/customerScreen";
import { customerWording as customersZhCN } from "./zh-CN/customerWording";
import { policy as policyZhCN } from "./zh-CN/policy";

const enUS: ExplainingWording = { ...customersEnUS, policy: policyEnUS, screen: screenEnUS };
const zhCN: ExplainingWording = { ...customersZhCN, policy: policyZhCN, screen: screenZhCN };

export const customerScreenWordingFor = (language: string): ExplainingWording =>
  byLanguage(language, zhCN, enUS);
