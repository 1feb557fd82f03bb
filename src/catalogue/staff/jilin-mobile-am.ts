import type { Condition, Scheme } from "../../scheme/types";

const meetsSenior: Condition = {
  all: [
    { column: "本岗工作年限", atLeast: 3 },
    { column: "学历", is: "大专以上" },
    { column: "月平均绩效", atLeast: 85 },
  ],
};

const meetsMiddle: Condition = {
  all: [
    { column: "本岗工作年限", atLeast: 1 },
    { column: "学历", is: "大专以上" },
    { column: "月平均绩效", atLeast: 80 },
  ],
};

/** Less than three months on post; three months are past it. */
const onProbation: Condition = { column: "上岗月数", below: 3, blank: "no" };

const seniorConditions: Condition = { column: "符合高级条件", is: "是" };
const middleConditions: Condition = { column: "符合中级条件", is: "是" };

/** Best average first; equal ones by award, then by years. */
const placeOrder = ["月平均绩效", "省市级奖励", "本岗工作年限"];

const counted: Condition = { column: "参评", atLeast: 1 };

/** Meets the conditions and has a place; open as long as the conditions are. */
const placed = (meets: Condition, place: string): Condition => ({
  all: [meets, { any: [{ column: place, yes: true }, { not: meets }] }],
});

export const jilinMobileAm: Scheme = {
  id: "jilin-mobile-am",
  version: "1.0.0",
  name: {
    zh: "中国移动吉林客户经理分级（实习/初/中/高）",
    en: "China Mobile Jilin account-manager levels",
  },
  use: "staff",
  status: "complete",
  source: {
    note: {
      zh: "某省移动公司客户经理分级办法：按上年绩效每年评定一次，决定级别工资，中级和高级有名额。",
      en: "An operator's yearly rating of account managers from last year's performance; it sets the pay level, with places for middle and senior.",
    },
  },
  columns: [
    { name: "客户经理", type: "text", role: "name", synonyms: ["姓名"] },
    { name: "本岗工作年限", type: "number", influenceable: false, unit: "年", synonyms: ["岗龄"] },
    {
      name: "学历",
      type: "choice",
      influenceable: false,
      synonyms: ["文化程度", "最高学历"],
      options: [
        { value: "大专以上", synonyms: ["大专", "本科", "硕士", "博士", "研究生"] },
        { value: "大专以下", synonyms: ["高中", "中专", "初中", "技校"] },
      ],
    },
    { name: "月平均绩效", type: "number", unit: "分", synonyms: ["绩效平均分"] },
    {
      name: "上岗月数",
      type: "number",
      influenceable: false,
      unit: "月",
      synonyms: ["在岗月数", "实习月数"],
    },
    { name: "省市级奖励", type: "yesno", synonyms: ["省市嘉奖", "获奖"] },
  ],
  workings: [
    {
      name: "符合高级条件",
      kind: "choose",
      rules: [{ when: meetsSenior, value: "是" }],
      otherwise: "否",
    },
    {
      name: "符合中级条件",
      kind: "choose",
      rules: [{ when: meetsMiddle, value: "是" }],
      otherwise: "否",
    },
    {
      // Past probation: those the shares are taken of.
      name: "参评",
      kind: "choose",
      rules: [
        {
          when: { all: [{ column: "本岗工作年限", given: true }, { not: onProbation }] },
          value: 1,
        },
      ],
      otherwise: 0,
    },
    {
      name: "高级入选",
      kind: "quota",
      when: seniorConditions,
      percent: 15,
      of: counted,
      order: placeOrder,
    },
    {
      // Seniors without a place compete with the middle ones. Juniors are the rest, 35 % in print.
      name: "中级入选",
      kind: "quota",
      when: { all: [middleConditions, { column: "高级入选", yes: false }] },
      percent: 50,
      of: counted,
      order: placeOrder,
    },
    {
      name: "名额提示",
      kind: "choose",
      rules: [
        { when: { column: "高级入选", yes: true }, value: "" },
        { when: seniorConditions, value: "符合高级条件，名额已满" },
        { when: { column: "中级入选", yes: true }, value: "" },
        { when: middleConditions, value: "符合中级条件，名额已满" },
      ],
    },
  ],
  score: null,
  tiers: [
    {
      label: "高级",
      name: { zh: "高级", en: "Senior" },
      color: "gold",
      treatment: {
        zh: "可转为正式员工，转后须继续从事本岗 3 年以上",
        en: "May become a staff employee and must then stay on the post for 3 years or more",
      },
      source: "seed",
    },
    {
      label: "中级",
      name: { zh: "中级", en: "Middle" },
      color: "green",
      treatment: {
        zh: "服务重要客户或策划营销活动",
        en: "Serves key customers or plans marketing",
      },
      source: "seed",
    },
    {
      label: "初级",
      name: { zh: "初级", en: "Junior" },
      color: "blue",
      treatment: { zh: "独立开展客户工作", en: "Works with customers alone" },
      source: "seed",
    },
    {
      label: "实习期",
      name: { zh: "实习期", en: "Probation" },
      color: "grey",
      treatment: { zh: "培训后上岗", en: "On post after training" },
      source: "seed",
    },
  ],
  decide: {
    by: "conditions",
    rules: [
      { tier: "高级", when: placed(seniorConditions, "高级入选") },
      { tier: "中级", when: placed(middleConditions, "中级入选") },
      { tier: "实习期", when: onProbation },
      { tier: "初级", when: { column: "本岗工作年限", given: true } },
    ],
  },
  outputs: [
    {
      id: "meets-senior",
      name: { zh: "符合高级条件", en: "Meets senior conditions" },
      type: "text",
      value: { column: "符合高级条件" },
      source: "seed",
    },
    {
      id: "meets-middle",
      name: { zh: "符合中级条件", en: "Meets middle conditions" },
      type: "text",
      value: { column: "符合中级条件" },
      source: "seed",
    },
    {
      id: "senior-places",
      name: { zh: "高级名额", en: "Senior places" },
      type: "number",
      value: { formula: "[@[名额.高级入选]]" },
      source: "seed",
    },
    {
      id: "middle-places",
      name: { zh: "中级名额", en: "Middle places" },
      type: "number",
      value: { formula: "[@[名额.中级入选]]" },
      source: "seed",
    },
    {
      id: "junior-places",
      name: { zh: "初级名额", en: "Junior places" },
      type: "number",
      value: { formula: "SUM([参评])-[@[名额.高级入选]]-[@[名额.中级入选]]" },
      source: "seed",
    },
    {
      id: "places-note",
      name: { zh: "名额提示", en: "Places" },
      type: "text",
      value: { column: "名额提示" },
      source: "seed",
    },
  ],
  regrade: {
    every: { every: 1, unit: "year" },
    note: { zh: "每年按上年绩效评定一次", en: "Yearly, from last year's performance" },
  },
  decisions: [
    {
      gap: {
        zh: "各级比例是上限还是目标没有说明。",
        en: "Whether the shares are caps or targets is not said.",
      },
      decided: {
        zh: "高级 15%、中级 50% 为上限，人数向下取整（不足 7 人时没有高级），超出者降一级参评；其余为初级（原文 35%）。",
        en: "Senior 15 % and middle 50 % are caps, rounded down (no senior below 7 people); overflow goes one level down; the rest are junior (35 % in print).",
      },
    },
    {
      gap: { zh: "正好 80 分、85 分。", en: "Exactly 80 and 85 points." },
      decided: { zh: "包含在内。", en: "Included." },
    },
    {
      gap: { zh: "名额边缘分数相同。", en: "A tie at the last place." },
      decided: {
        zh: "有省市级奖励者优先，再比年限，最后按名单顺序。",
        en: "Award first, then years, last the order of the list.",
      },
    },
    {
      gap: { zh: "实习期人员是否计入名额。", en: "Whether probation counts for the places." },
      decided: {
        zh: "不计入；上岗月数空白视为已过实习期。",
        en: "Not counted; blank months on post mean probation is over.",
      },
    },
  ],
};
