import type { Scheme, Tier, TierColor, TierCondition } from "../../scheme/types";
import { customerCode, customerName, lastContact } from "../customerColumns";
import { CURRENT, LAW, PURCHASES, supplyWorkings } from "./tobaccoSupplyMovement";
import { supplyCriteria, supplyScore } from "./tobaccoSupplyScore";
import { LABELS } from "./tobaccoSupplyTables";

const COLORS: readonly TierColor[] = [
  "red",
  "orange",
  "gold",
  "purple",
  "blue",
  "teal",
  "green",
  "green",
];

/** The highest and the lowest tier that blank history allows stay possible. */
const possible = (tier: number): TierCondition => ({
  tier: LABELS[tier - 1],
  when: {
    all: [
      {
        any: [
          ...(tier === 1 ? [] : [{ formula: `[@最高可能档]=${tier}` }]),
          ...(tier === 8 ? [] : [{ formula: `[@最低可能档]=${tier}` }]),
        ],
      },
      { column: "资料齐全", yes: true, blank: "assume-no" },
    ],
  },
});

const reached = (tier: number): TierCondition => ({
  tier: LABELS[tier - 1],
  when: tier === 1 ? { column: "月末档", given: true } : { column: "月末档", atLeast: tier },
});

/** 三档及以上 are visited weekly, 二档及以下 and 九档 once or twice a month. */
const visits = (tier: number): Pick<Tier, "cadence"> => ({
  cadence:
    tier >= 3 && tier <= 8
      ? {
          every: 7,
          unit: "day",
          source: "seed",
          note: { zh: "每周一次，每月四次", en: "Weekly, four times a month" },
        }
      : {
          every: 15,
          unit: "day",
          source: "assumed",
          note: {
            zh: "每月一至两次，最迟 30 天",
            en: "Once or twice a month, after 30 days at the latest",
          },
        },
});

const DOWNWARD = [8, 7, 6, 5, 4, 3, 2, 1];

export const tobaccoSupplyTier: Scheme = {
  id: "tobacco-supply-tier",
  version: "1.0.0",
  name: { zh: "卷烟零售客户供量档位", en: "Tobacco retailers: evaluation and supply tier" },
  use: "channel",
  status: "partial",
  source: {
    note: {
      zh: "某市烟草公司：每月按 100 分评价零售户，档位决定可订数量；评分表、分数与档位对照表、各档数量表在文本中缺失，此处为模板值。",
      en: "A city's tobacco company evaluates shops by 100 points each month; the tier decides how much may be ordered. The scoring table, the table of scores and tiers and the quantities are missing; template values stand here.",
    },
  },
  columns: [
    customerName,
    customerCode,
    {
      name: "前三月月均购进数量",
      type: "number",
      unit: "万支",
      synonyms: ["购进数量", "月均购量"],
    },
    {
      name: "前三月月均购进单价",
      type: "number",
      unit: "元/条",
      synonyms: ["购进均价", "单条均价"],
    },
    { name: "前三月月均规格数量", type: "number", unit: "个", synonyms: ["规格数", "品规数"] },
    { name: "合作度得分", type: "number", unit: "分", synonyms: ["合作度"], range: [0, 15] },
    { name: "成长性得分", type: "number", unit: "分", synonyms: ["成长性"], range: [0, 10] },
    {
      name: CURRENT,
      type: "number",
      synonyms: ["供量档位", "档位"],
      range: [1, 10],
      earlier: Object.fromEntries([...LABELS, "九档", "十档"].map((label, i) => [label, i + 1])),
    },
    { name: PURCHASES, type: "number", unit: "万支", periods: 3, synonyms: ["近3月购进量"] },
    {
      name: LAW,
      type: "choice",
      periods: 3,
      synonyms: ["守法等级"],
      options: [{ value: "A" }, { value: "B" }, { value: "C" }, { value: "D" }],
    },
    { name: "受行政处罚", type: "yesno", synonyms: ["处罚"] },
    { name: "经营月数", type: "number", influenceable: false, unit: "月", synonyms: ["入网月数"] },
    { name: "升档申请", type: "yesno", synonyms: ["申请升档"] },
    { name: "九档特殊业态", type: "yesno", influenceable: false, synonyms: ["宾馆饭店等"] },
    { name: "残疾零售户", type: "yesno", influenceable: false, synonyms: ["十档"] },
    {
      name: "节日增量比例",
      type: "percent",
      unit: "%",
      synonyms: ["节日上浮"],
      // The district may add at most 30 % of the upper end.
      range: [0, 30],
    },
    lastContact,
  ],
  workings: supplyWorkings,
  criteria: supplyCriteria,
  score: supplyScore,
  tiers: [
    ...DOWNWARD.map((tier): Tier => ({
      label: LABELS[tier - 1],
      name: { zh: LABELS[tier - 1], en: `Tier ${tier}` },
      color: COLORS[tier - 1],
      ...visits(tier),
      source: "seed",
    })),
    {
      label: "九档",
      name: { zh: "九档（特殊业态）", en: "Tier 9 (special)" },
      color: "grey",
      ...visits(9),
      treatment: {
        zh: "宾馆、饭店、餐饮、旅游景区等：订货少、结构高、时间数量不定；月供量不超过 10 万支，区公司把关",
        en: "Hotels, restaurants, tourist shops: rare orders, high structure, unpredictable; at most 10 a month, the district keeps the gate",
      },
      source: "seed",
    },
    {
      label: "十档",
      name: { zh: "十档（残疾零售户）", en: "Tier 10 (disabled)" },
      color: "grey",
      treatment: {
        zh: "不能接听订货电话、不能报需求的残疾零售户，区公司从严掌握",
        en: "Disabled retailers who cannot take the order call or report demand; the district controls strictly",
      },
      source: "seed",
    },
  ],
  decide: {
    by: "conditions",
    rules: [
      { tier: "十档", when: { column: "固定档", is: "十档", blank: "no" } },
      { tier: "九档", when: { column: "固定档", is: "九档", blank: "no" } },
      ...DOWNWARD.map(possible),
      ...DOWNWARD.map(reached),
    ],
  },
  followUp: { from: "上次联系日期" },
  regrade: {
    every: { every: 1, unit: "month" },
    note: { zh: "每月末评价和维护一至八档", en: "Tiers 1–8 at the end of every month" },
  },
  outputs: [
    {
      id: "movement",
      name: { zh: "档位变动", en: "Movement" },
      type: "text",
      value: { column: "移动" },
      source: "seed",
    },
    {
      id: "tier-number",
      name: { zh: "月末档位", en: "Tier at the end of the month" },
      type: "number",
      value: { column: "月末档" },
      source: "seed",
    },
    {
      id: "limit",
      name: { zh: "月订货上限", en: "Order limit a month" },
      type: "number",
      unit: "万支",
      value: { column: "订货上限" },
      source: "assumed",
    },
    {
      id: "suggested",
      name: { zh: "评分建议档位", en: "Tier by the score" },
      type: "number",
      value: { column: "建议档" },
      source: "assumed",
    },
    {
      id: "memo",
      name: { zh: "备注", en: "Memo" },
      type: "text",
      value: { formula: 'IF([@升档申请]=TRUE,"升档申请：待区公司走访审批","")' },
      source: "seed",
    },
  ],
  decisions: [
    {
      gap: {
        zh: "评分表、分数与档位对照表、各档数量表缺失。",
        en: "The scoring table, the scores of the tiers and the quantities are missing.",
      },
      decided: {
        zh: "前三项按与名单最高值之比计分，档位按 12.5 分等分，数量表为模板值；都可修改，须先核对。",
        en: "The first three items by the ratio to the list's maximum, equal bands of 12.5 points, template quantities; all editable, to be checked first.",
      },
    },
    {
      gap: {
        zh: "每月按分数重新定档，还是从现档移动。",
        en: "Whether the tier is recomputed from the score or moved from the current tier.",
      },
      decided: {
        zh: "分数定首档并给出建议；有现档的只按升降规则移动，再受守法等级限制。",
        en: "The score gives the first tier and a suggestion; afterwards the tier moves by promotion and demotion only, then the law cap.",
      },
    },
    {
      gap: { zh: "各档数量范围首尾相接。", en: "The quantity ranges touch." },
      decided: {
        zh: "查档时含下限不含上限；订货上限就是上限本身。",
        en: "Lower end included, upper end not; the order limit is the upper end itself.",
      },
    },
    {
      gap: {
        zh: "处罚降一档还是几档；升档申请是否直接升档。",
        en: "How far a penalty lowers; whether an application promotes.",
      },
      decided: {
        zh: "处罚降一档且不再看升降条件；申请只作备注，待走访审批。",
        en: "A penalty lowers one tier and ends the search; an application is only a memo until the district approves.",
      },
    },
    {
      gap: {
        zh: "“二档以下”是否含二档；每月一至两次拜访。",
        en: "Whether tiers “below 2” include 2; visits once or twice a month.",
      },
      decided: {
        zh: "含二档；默认 15 天，最迟 30 天。",
        en: "They do; every 15 days by default, 30 at the latest.",
      },
    },
    {
      gap: { zh: "新户多久算新；期间如何定档。", en: "How long a shop is new, and its tier." },
      decided: {
        zh: "经营不满 3 个月不评分，默认二档；区公司已填现档的从其现档。",
        en: "Under 3 months it is not scored and is in tier 2, or in the tier the district has entered.",
      },
    },
    {
      gap: { zh: "近三个月的资料不全。", en: "Blank months." },
      decided: {
        zh: "能确定的照算；可能影响档位的按不变处理，标记数据不全，并给出最高、最低可能档位。",
        en: "What is certain is used; where a blank could move the tier it stays, marked incomplete, with the highest and lowest possible tier.",
      },
    },
    {
      gap: {
        zh: "现档已是九、十档；九档的节日增量。",
        en: "A current tier of 9 or 10; holidays in tier 9.",
      },
      decided: {
        zh: "保持九、十档；九档 10 万支为硬上限，不上浮。",
        en: "It stays 9 or 10; the 10 of tier 9 is a hard cap without increase.",
      },
    },
  ],
};
