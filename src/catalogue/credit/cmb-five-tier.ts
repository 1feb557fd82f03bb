import type { Scheme } from "../../scheme/types";
import { customerName } from "../customerColumns";

const ASSETS = "客户资产规模";

export const cmbFiveTier: Scheme = {
  id: "cmb-five-tier",
  version: "1.0.0",
  name: { zh: "招商银行客户五级", en: "China Merchants Bank five tiers by assets" },
  use: "value",
  status: "complete",
  source: {
    note: {
      zh: "某零售银行：说明综合资产、贡献和信用，但只给出资产的界限，分五级。",
      en: "A retail bank: five tiers said to combine assets, contribution and credit, though only asset limits are printed.",
    },
  },
  columns: [
    customerName,
    {
      name: ASSETS,
      type: "number",
      unit: "万元",
      synonyms: ["资产规模", "资产", "AUM"],
    },
    { name: "信用记录", type: "text", synonyms: ["征信", "信用状况"] },
    { name: "贡献度", type: "number", synonyms: ["贡献"] },
  ],
  tiers: [
    {
      label: "珍宝客户",
      name: { zh: "珍宝客户", en: "Treasure" },
      color: "gold",
      treatment: {
        zh: "私人银行、总裁级待遇、专属经理、专享利率",
        en: "Private bank, executive treatment, own manager, special rates",
      },
      source: "seed",
    },
    {
      label: "钻石客户",
      name: { zh: "钻石客户", en: "Diamond" },
      color: "teal",
      treatment: {
        zh: "私人银行、贵宾待遇、专属经理、优惠与专享产品",
        en: "Private bank, VIP treatment, own manager, offers and exclusive products",
      },
      source: "seed",
    },
    {
      label: "金卡客户",
      name: { zh: "金卡客户", en: "Gold card" },
      color: "green",
      treatment: {
        zh: "金卡专属贷款与产品、优先办信用卡、存款利率上浮、费用减免",
        en: "Card-only loans and products, priority credit card, higher deposit rate, lower fees",
      },
      source: "seed",
    },
    {
      label: "银卡客户",
      name: { zh: "银卡客户", en: "Silver card" },
      color: "blue",
      treatment: {
        zh: "礼遇、专属经理、一站式服务、优先办贷款和信用卡",
        en: "Courtesy, own manager, one-stop service, priority loans and card",
      },
      source: "seed",
    },
    {
      label: "普卡客户",
      name: { zh: "普卡客户", en: "Ordinary card" },
      color: "grey",
      treatment: { zh: "普通服务", en: "Ordinary service" },
      source: "seed",
    },
  ],
  decide: {
    by: "conditions",
    rules: [
      // 1 亿元, in the column's unit of 万元.
      { tier: "珍宝客户", when: { column: ASSETS, atLeast: 10000 } },
      { tier: "钻石客户", when: { column: ASSETS, atLeast: 5000 } },
      { tier: "金卡客户", when: { column: ASSETS, atLeast: 200 } },
      { tier: "银卡客户", when: { column: ASSETS, atLeast: 10 } },
      { tier: "普卡客户", when: { column: ASSETS, given: true } },
    ],
  },
  outputs: [
    {
      id: "second-label",
      name: { zh: "第二标签", en: "Second label" },
      type: "text",
      value: {
        formula: 'IFERROR(CHOOSE([@[结果.等级]],"私人银行","私人银行","向日葵","",""),"")',
      },
      source: "assumed",
    },
  ],
  regrade: {
    note: { zh: "原文没有周期，由用户决定", en: "No period in the source; the user's choice" },
  },
  decisions: [
    {
      gap: {
        zh: "提到贡献和信用，却没有界限。",
        en: "Contribution and credit are named but have no limits.",
      },
      decided: { zh: "只按资产分级。", en: "Assets alone decide." },
    },
    {
      gap: { zh: "“以上”是否含本数。", en: "Whether “above” includes the number." },
      decided: { zh: "含本数。", en: "It does." },
    },
    {
      gap: {
        zh: "私人银行、向日葵、向日葵钻石与五级并列，没有界限。",
        en: "Private bank, sunflower and sunflower diamond stand beside the five tiers without limits.",
      },
      decided: {
        zh: "作为第二标签：前两级为私人银行，金卡为向日葵（模板值）；向日葵钻石不自动给出。",
        en: "A second label: private bank for the first two tiers, sunflower for gold cards (template values); sunflower diamond is not given by itself.",
      },
    },
  ],
};
