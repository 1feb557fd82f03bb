import type { Scheme } from "../../scheme/types";
import { customerName } from "../customerColumns";

const SPENDING = "消费水平";
const JOINED = "类型合并";

const joined = (column: string) => `IF(ISTEXT([@${column}])," · "&[@${column}],"")`;

export const vipGoldSilverBronzeNew: Scheme = {
  id: "vip-gold-silver-bronze-new",
  version: "1.0.0",
  name: { zh: "VIP、金、银、铜牌与新用户", en: "VIP, gold, silver, bronze and new customers" },
  use: "value",
  status: "template",
  source: {
    note: {
      zh: "公司客户分类和分级制度：按企业类型、消费水平、客户性质和需求分类，分五级；没有数值，VIP 一段缺失。",
      en: "Company rules: classes by enterprise type, spending, nature and need, five grades; no numbers, the VIP paragraph is missing.",
    },
  },
  columns: [
    customerName,
    {
      name: "企业类型",
      type: "choice",
      synonyms: ["企业规模"],
      options: [
        { value: "大型", synonyms: ["大型企业", "大"] },
        { value: "中小", synonyms: ["中小型", "中小企业", "中小型企业"] },
      ],
    },
    { name: SPENDING, type: "number", unit: "元", synonyms: ["消费额", "交易金额"] },
    {
      name: "客户性质",
      type: "choice",
      synonyms: ["性质"],
      options: [
        { value: "个人", synonyms: ["个人客户"] },
        { value: "企业", synonyms: ["企业客户"] },
        { value: "合作伙伴", synonyms: ["伙伴"] },
      ],
    },
    {
      name: "客户需求",
      type: "choice",
      synonyms: ["需求类型"],
      options: [
        { value: "长期", synonyms: ["长期需求"] },
        { value: "一次性", synonyms: ["一次性需求"] },
      ],
    },
    { name: "新客户", type: "yesno", influenceable: false, synonyms: ["新用户", "是否新客户"] },
  ],
  workings: [
    {
      name: JOINED,
      kind: "formula",
      formula: ["企业类型", "客户性质", "客户需求"].map(joined).join("&"),
    },
  ],
  tiers: [
    {
      label: "VIP用户",
      name: { zh: "VIP 用户", en: "VIP" },
      color: "gold",
      source: "assumed",
    },
    {
      label: "金牌用户",
      name: { zh: "金牌用户", en: "Gold" },
      color: "green",
      treatment: {
        zh: "正常价格，更热情的服务，部分优惠服务",
        en: "Normal price, warmer service, some favourable service",
      },
      source: "assumed",
    },
    {
      label: "银牌用户",
      name: { zh: "银牌用户", en: "Silver" },
      color: "blue",
      treatment: {
        zh: "有特色的服务，适当折扣",
        en: "Distinctive service, some discount",
      },
      source: "assumed",
    },
    {
      label: "铜牌用户",
      name: { zh: "铜牌用户", en: "Bronze" },
      color: "orange",
      treatment: {
        zh: "有特色的服务，适当折扣",
        en: "Distinctive service, some discount",
      },
      source: "assumed",
    },
    {
      label: "新用户",
      name: { zh: "新用户", en: "New" },
      color: "grey",
      treatment: {
        zh: "更加热情，了解需求，做好服务",
        en: "Warmer; learn the needs and serve well",
      },
      source: "seed",
    },
  ],
  decide: {
    by: "conditions",
    rules: [
      // A new customer has no spending to be ranked by yet.
      { tier: "新用户", when: { column: "新客户", yes: true, blank: "no" } },
      { tier: "VIP用户", when: { column: SPENDING, topPercent: 5 } },
      // The next 15 % and the next 30 %, counted from the top.
      { tier: "金牌用户", when: { column: SPENDING, topPercent: 20 } },
      { tier: "银牌用户", when: { column: SPENDING, topPercent: 50 } },
      { tier: "铜牌用户", when: { column: SPENDING, given: true } },
    ],
  },
  outputs: [
    {
      id: "kinds",
      name: { zh: "客户类型", en: "Kind of customer" },
      type: "text",
      // Behind the first of the separators, which are three characters long.
      value: { formula: `MID([@${JOINED}],4,LEN([@${JOINED}]))` },
      source: "seed",
    },
  ],
  decisions: [
    {
      gap: { zh: "各级没有界限。", en: "The grades have no lines." },
      decided: {
        zh: "按消费水平取全名单前 5%、其后 15%、其后 30%，其余为铜牌（模板值；户数向上取整，末位同额的一并计入，新客户也计入名单户数）。",
        en: "By spending: top 5 % of the whole list, next 15 %, next 30 %, the rest bronze (template values; rounded up, ties in, new customers count in the list).",
      },
    },
    {
      gap: { zh: "缺少 VIP 的对待方式。", en: "The treatment of VIP is missing." },
      decided: { zh: "留空，由用户填写。", en: "Left empty for the user." },
    },
    {
      gap: {
        zh: "金牌为正常价格，银牌和铜牌反而有折扣。",
        en: "Gold pays the normal price while silver and bronze get a discount.",
      },
      decided: {
        zh: "照原文保留，使用前请核对。",
        en: "Kept as in the source; check before use.",
      },
    },
  ],
};
