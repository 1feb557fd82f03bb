import type { Column, Criterion, Scheme } from "../../scheme/types";
import { customerName } from "../customerColumns";

interface Factor {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly synonyms: readonly string[];
  /** Best first, as each of the grades A to D is described. */
  readonly options: readonly [string, string, string, string];
  readonly influenceable: boolean;
}

const factors: readonly Factor[] = [
  {
    id: "contribution",
    zh: "收益贡献",
    en: "Contribution to income",
    synonyms: ["收益"],
    options: ["大", "稳定", "较小", "微弱"],
    influenceable: true,
  },
  {
    id: "share",
    zh: "市场份额",
    en: "Market share",
    synonyms: ["份额", "市占率"],
    options: ["大", "一般", "有限", "低"],
    influenceable: false,
  },
  {
    id: "loyalty",
    zh: "忠诚度",
    en: "Loyalty",
    synonyms: ["忠诚", "忠诚程度"],
    options: ["高", "尚可", "较低", "差"],
    influenceable: true,
  },
  {
    id: "potential",
    zh: "市场潜力",
    en: "Market potential",
    synonyms: ["发展潜力"],
    options: ["巨大", "较大", "一般", "微小"],
    influenceable: false,
  },
];

const column = ({ zh, synonyms, options }: Factor): Column => ({
  name: zh,
  type: "choice",
  synonyms,
  options: options.map((value) => ({ value })),
});

const criterion = ({ id, zh, en, options, influenceable }: Factor): Criterion => ({
  id,
  name: { zh, en },
  max: 4,
  rule: {
    kind: "choices",
    column: zh,
    points: { [options[0]]: 4, [options[1]]: 3, [options[2]]: 2, [options[3]]: 1 },
  },
  influenceable,
  source: "assumed",
});

export const groupAbcd: Scheme = {
  id: "group-abcd",
  version: "1.0.0",
  name: { zh: "集团客户 A–D 级", en: "Group customers, A–D" },
  use: "value",
  status: "partial",
  source: {
    note: {
      zh: "某集团公司的客户分级管理制度：看销售和档案，评分定级，再按等级定期沟通；D 级的处理办法缺失。",
      en: "A group company's rules: customers are scored from sales and files, graded, and kept in touch with by grade; the treatment of D is cut off.",
    },
  },
  columns: [
    customerName,
    ...factors.map(column),
    { name: "历史销售额", type: "number", unit: "万元", synonyms: ["累计销售额"] },
    { name: "购买频次", type: "number", unit: "次", synonyms: ["购买次数", "频次", "消费频率"] },
  ],
  criteria: factors.map(criterion),
  score: {
    formula: "AVERAGE([@[得分.收益贡献]],[@[得分.市场份额]],[@[得分.忠诚度]],[@[得分.市场潜力]])",
    unit: "分",
  },
  tiers: [
    {
      label: "A级",
      name: { zh: "A 级", en: "A" },
      color: "green",
      treatment: {
        zh: "专属客户经理，定期满意度调查，定制服务，专享礼品和活动",
        en: "Own manager, regular satisfaction surveys, custom service, gifts and events",
      },
      source: "assumed",
    },
    {
      label: "B级",
      name: { zh: "B 级", en: "B" },
      color: "blue",
      treatment: {
        zh: "制定发展计划，提供技术支持，定期回访",
        en: "Development plan, technical support, regular visits back",
      },
      source: "assumed",
    },
    {
      label: "C级",
      name: { zh: "C 级", en: "C" },
      color: "gold",
      treatment: {
        zh: "用优惠挽留，多沟通，邀请参加活动",
        en: "Retain with offers, talk more, invite to events",
      },
      source: "assumed",
    },
    { label: "D级", name: { zh: "D 级", en: "D" }, color: "grey", source: "assumed" },
  ],
  decide: { by: "score", cuts: [{ atLeast: 3.5 }, { atLeast: 2.5 }, { atLeast: 1.5 }] },
  decisions: [
    {
      gap: {
        zh: "四个等级只有文字描述，混合情形没有规定。",
        en: "The four grades are described in words; mixed profiles are open.",
      },
      decided: {
        zh: "四项各 4、3、2、1 分取平均：3.5 起 A，2.5 起 B，1.5 起 C，其余 D（模板值）。",
        en: "Each 4 to 1 points, averaged: from 3.5 A, from 2.5 B, from 1.5 C, the rest D (template values).",
      },
    },
    {
      gap: {
        zh: "历史销售额和购买频次怎样计分没有写。",
        en: "How past sales and frequency are scored is not said.",
      },
      decided: {
        zh: "只作记录，不参与评分。",
        en: "Kept on record; they earn no points.",
      },
    },
    {
      gap: {
        zh: "“定期”调查和回访没有间隔。",
        en: "“Regular” surveys and visits have no interval.",
      },
      decided: {
        zh: "写入处理办法，不生成日期。",
        en: "Named in the treatment; no dates are made.",
      },
    },
  ],
};
