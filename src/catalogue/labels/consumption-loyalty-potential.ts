import type { Column, Condition, Criterion, Scheme, Tier } from "../../scheme/types";
import { customerName } from "../customerColumns";
import { levelsOf, partOf } from "./listLevels";

const SPENDING = "消费行为";
const COMPOSITE = "综合等级";
const [HIGH, MIDDLE, LOW] = ["高消费", "中等消费", "低消费"] as const;

const given: Condition = { column: SPENDING, given: true };

/** Unknown, not false, for a blank amount: any place in the list is still possible. */
const placed: Condition = { column: SPENDING, isOneOf: [HIGH, MIDDLE, LOW] };

const threeLevels: Column["options"] = [
  { value: "高" },
  { value: "一般", synonyms: ["中", "中等"] },
  { value: "较低", synonyms: ["低"] },
];

const word = (id: string, zh: string, en: string): Criterion => ({
  id,
  name: { zh, en },
  max: 3,
  rule: { kind: "choices", column: zh, points: { 高: 3, 一般: 2, 较低: 1 } },
  influenceable: true,
  source: "assumed",
});

const compositeTiers: readonly Tier[] = [
  { label: "A", name: { zh: "A 级", en: "A" }, color: "green", source: "assumed" },
  { label: "B", name: { zh: "B 级", en: "B" }, color: "blue", source: "assumed" },
  { label: "C", name: { zh: "C 级", en: "C" }, color: "grey", source: "assumed" },
];

export const consumptionLoyaltyPotential: Scheme = {
  id: "consumption-loyalty-potential",
  version: "1.0.0",
  name: { zh: "消费、忠诚、潜在价值三维标签", en: "Consumption, loyalty and potential" },
  use: "value",
  status: "template",
  source: {
    note: {
      zh: "通用管理文本：按消费行为、忠诚度、潜在价值各分三级，各级有对应的维护办法，没有界限。",
      en: "A general text: three levels each for consumption, loyalty and potential, with a treatment per level and no cuts.",
    },
  },
  columns: [
    customerName,
    { name: "消费额", type: "number", unit: "元", synonyms: ["消费金额"] },
    {
      name: "忠诚度",
      type: "choice",
      synonyms: ["忠诚", "忠诚程度"],
      options: threeLevels,
      otherwise: "[@推算忠诚度]",
    },
    {
      name: "潜在价值",
      type: "choice",
      synonyms: ["潜力", "发展潜力"],
      options: threeLevels,
      otherwise: "[@推算潜在价值]",
    },
    // Measures of the sister system value-loyalty-potential, where the words are not entered.
    { name: "回购率", type: "percent", unit: "%", synonyms: ["复购率"] },
    { name: "投诉率", type: "percent", unit: "%", synonyms: ["投诉比例"] },
    {
      name: "购买意向",
      type: "choice",
      synonyms: ["意向", "意向程度"],
      options: [{ value: "大" }, { value: "一般" }, { value: "小" }],
    },
  ],
  workings: [
    {
      name: SPENDING,
      kind: "choose",
      rules: levelsOf("消费额", [HIGH, MIDDLE, LOW]),
    },
    {
      name: "推算忠诚度",
      kind: "choose",
      rules: [
        {
          when: {
            all: [
              { column: "回购率", atLeast: 60 },
              { not: { column: "投诉率", above: 10, blank: "no" } },
            ],
          },
          value: "高",
        },
        {
          when: {
            any: [
              { column: "回购率", atLeast: 60 },
              {
                all: [
                  { column: "回购率", atLeast: 20 },
                  { not: { column: "投诉率", above: 10, blank: "no" } },
                ],
              },
            ],
          },
          value: "一般",
        },
        { when: { column: "回购率", given: true }, value: "较低" },
      ],
    },
    {
      name: "推算潜在价值",
      kind: "choose",
      rules: [
        { when: { column: "购买意向", is: "大" }, value: "高" },
        { when: { column: "购买意向", is: "一般" }, value: "一般" },
        { when: { column: "购买意向", is: "小" }, value: "较低" },
      ],
    },
    {
      name: COMPOSITE,
      kind: "choose",
      // No grade without an amount: the list says nothing about this customer.
      rules: [
        { when: { all: [given, { column: "结果.总分", atLeast: 8 }] }, value: "A" },
        { when: { all: [given, { column: "结果.总分", atLeast: 6 }] }, value: "B" },
        { when: given, value: "C" },
      ],
    },
  ],
  criteria: [
    {
      id: "consumption",
      name: { zh: SPENDING, en: "Consumption" },
      max: 3,
      rule: {
        kind: "choices",
        column: SPENDING,
        points: { [HIGH]: 3, [MIDDLE]: 2, [LOW]: 1 },
      },
      influenceable: true,
      source: "assumed",
    },
    word("loyalty", "忠诚度", "Loyalty"),
    word("potential", "潜在价值", "Potential"),
  ],
  score: { unit: "分" },
  gates: [
    {
      id: "amount",
      when: placed,
      reason: { zh: "消费额空白，无法在名单中定位", en: "No amount: no place in the list" },
    },
  ],
  tiers: [
    {
      label: "三维标签",
      name: { zh: "三维标签", en: "Label triple" },
      color: "blue",
      source: "seed",
    },
  ],
  decide: {
    by: "label",
    formula: `[@${SPENDING}]&"/"&${partOf("忠诚度")}&"/"&${partOf("潜在价值")}`,
  },
  outputs: [
    {
      id: "composite",
      name: { zh: COMPOSITE, en: "Composite grade" },
      type: "text",
      value: { column: COMPOSITE },
      source: "assumed",
    },
    {
      id: "consumption",
      name: { zh: "消费标签", en: "Consumption label" },
      type: "text",
      value: { column: SPENDING },
      source: "assumed",
    },
    {
      id: "loyalty",
      name: { zh: "忠诚标签", en: "Loyalty label" },
      type: "text",
      value: { formula: partOf("忠诚度") },
      source: "seed",
    },
    {
      id: "potential",
      name: { zh: "潜在价值标签", en: "Potential label" },
      type: "text",
      value: { formula: partOf("潜在价值") },
      source: "seed",
    },
    {
      id: "consumption-treatment",
      name: { zh: "消费维护", en: "Treatment by consumption" },
      type: "text",
      value: {
        formula: `SWITCH([@${SPENDING}],"高消费","重点关注，个性化服务","中等消费","沟通维护，提升忠诚","低消费","促销和服务，提升意愿","")`,
      },
      source: "seed",
    },
    {
      id: "loyalty-treatment",
      name: { zh: "忠诚维护", en: "Treatment by loyalty" },
      type: "text",
      value: {
        formula:
          'SWITCH([@忠诚度],"高","关怀，发展为长期伙伴","一般","维护，增进信任","较低","促销和增值服务","")',
      },
      source: "seed",
    },
    {
      id: "potential-treatment",
      name: { zh: "潜力开发", en: "Treatment by potential" },
      type: "text",
      value: {
        formula: 'SWITCH([@潜在价值],"高","加大开发力度","一般","定期跟进","较低","市场活动","")',
      },
      source: "seed",
    },
  ],
  options: [
    {
      id: "tier",
      name: { zh: "等级显示", en: "What the tier shows" },
      values: [
        { id: "labels", name: { zh: "三维标签", en: "The three labels" }, set: {} },
        {
          id: "composite",
          name: { zh: "综合等级 A、B、C", en: "Composite grade A–C" },
          set: {
            tiers: compositeTiers,
            decide: { by: "score", cuts: [{ atLeast: 8 }, { atLeast: 6 }] },
          },
        },
      ],
    },
  ],
  decisions: [
    {
      gap: { zh: "三个维度都没有界限。", en: "No cuts for any of the three." },
      decided: {
        zh: "消费额在名单中前 20% 为高，其后 30% 为中等，其余为低；忠诚度和潜在价值直接填写，未填时由回购率、投诉率、购买意向推算（模板值）。",
        en: "Consumption: the best 20 % of the list are high, the next 30 % medium, the rest low. Loyalty and potential are entered, or taken from repurchase, complaints and intent (template values).",
      },
    },
    {
      gap: { zh: "三个标签怎样合并。", en: "How the three combine." },
      decided: {
        zh: "等级显示三个标签；综合分每项 3、2、1：8 分起 A，6 分起 B，其余 C，可选作等级。",
        en: "The tier shows all three; a composite of 3, 2, 1 each gives A from 8, B from 6, C below, and can be chosen as the tier.",
      },
    },
    {
      gap: { zh: "有空白时怎么办。", en: "What blanks mean." },
      decided: {
        zh: "消费额空白不评级；忠诚度或潜在价值空白记 0 分，该标签写“未评级”，数据不全。",
        en: "Without an amount not rated; a blank loyalty or potential earns 0, its label says 未评级, and the data are incomplete.",
      },
    },
    {
      gap: { zh: "没有跟进周期。", en: "No follow-up rhythm." },
      decided: { zh: "不生成跟进日期。", en: "No follow-up dates." },
    },
  ],
};
