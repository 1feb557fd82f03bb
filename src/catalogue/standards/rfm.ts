import type { Condition, Scheme, Tier, TierCondition, Working } from "../../scheme/types";
import { customerCode, customerName, lastContact } from "../customerColumns";

const RECENCY = "距上次购买天数";
const FREQUENCY = "购买次数";
const MONETARY = "购买金额";

/**
 * Fifths of the list: 5 is the most recent, the most frequent, the largest. As in the package a bin ends
 * one above the quantile, which is not counted: whole numbers on the quantile stay in the bin below.
 */
const byQuantiles: readonly Working[] = [
  { name: "R分", kind: "quantile", column: RECENCY, bins: 5, best: "smallest", margin: 1 },
  { name: "F分", kind: "quantile", column: FREQUENCY, bins: 5, margin: 1 },
  { name: "M分", kind: "quantile", column: MONETARY, bins: 5, margin: 1 },
];

/** Own edges, the bin that comes first from the best; a value on an edge belongs to the bin above it. */
const byEdges: readonly Working[] = [
  {
    name: "R分",
    kind: "choose",
    rules: [30, 90, 180, 365].map((days, i) => ({
      when: { column: RECENCY, below: days },
      value: 5 - i,
    })),
    otherwise: 1,
  },
  {
    name: "F分",
    kind: "choose",
    rules: [12, 6, 3, 2].map((orders, i) => ({
      when: { column: FREQUENCY, atLeast: orders },
      value: 5 - i,
    })),
    otherwise: 1,
  },
  {
    name: "M分",
    kind: "choose",
    rules: [100000, 20000, 5000, 1000].map((amount, i) => ({
      when: { column: MONETARY, atLeast: amount },
      value: 5 - i,
    })),
    otherwise: 1,
  },
];

type Days = readonly [every: number, unit: "day" | "week" | "month" | "quarter"];

const segment = (
  label: string,
  en: string,
  color: Tier["color"],
  [every, unit]: Days,
  zh: string,
  english: string
): Tier => ({
  label,
  name: { zh: label, en },
  color,
  cadence: { every, unit, source: "assumed" },
  treatment: { zh, en: english },
  source: "seed",
});

const CHAMPIONS = segment(
  "冠军客户",
  "Champions",
  "gold",
  [1, "month"],
  "专人维护，优先新品",
  "Their own owner; new products first"
);
const LOYAL = segment(
  "忠诚客户",
  "Loyal Customers",
  "green",
  [2, "month"],
  "保持关系，推荐更高价值产品",
  "Keep close; offer the better product"
);
const NEW = segment(
  "新客户",
  "New Customers",
  "teal",
  [1, "week"],
  "帮助上手，促成第二次购买",
  "Help to start; win the second order"
);
const PROMISING = segment(
  "有望客户",
  "Promising",
  "teal",
  [2, "week"],
  "建立印象，给予试用",
  "Be remembered; offer a trial"
);
const POTENTIAL = segment(
  "潜在忠诚客户",
  "Potential Loyalist",
  "teal",
  [3, "week"],
  "提供会员权益，增加购买次数",
  "Membership; raise the number of orders"
);
const ATTENTION = segment(
  "需关注客户",
  "Need Attention",
  "blue",
  [20, "day"],
  "限时优惠，了解近况",
  "A limited offer; ask how things are"
);
const SLEEPY = segment(
  "将沉睡客户",
  "About To Sleep",
  "purple",
  [15, "day"],
  "分享有用信息，唤回兴趣",
  "Useful news; win back interest"
);
const PRECIOUS = segment(
  "不能失去的客户",
  "Can't Lose Them",
  "red",
  [3, "day"],
  "负责人上门，了解流失原因",
  "The manager visits and asks why"
);
const AT_RISK = segment(
  "流失风险客户",
  "At Risk",
  "orange",
  [10, "day"],
  "个性化联系，给出回归理由",
  "A personal word; a reason to return"
);
const LOST = segment(
  "已流失客户",
  "Lost",
  "grey",
  [2, "quarter"],
  "偶尔问候，不再主动投入",
  "A greeting now and then; no more effort"
);
const OTHERS = segment(
  "其他客户",
  "Others",
  "grey",
  [1, "quarter"],
  "按常规跟进",
  "Ordinary follow-up"
);

/** Frequency and amount, each on the same edge. */
const bothAtLeast = (least: number): readonly Condition[] => [
  { column: "F分", atLeast: least },
  { column: "M分", atLeast: least },
];
const bothAtMost = (most: number): readonly Condition[] => [
  { column: "F分", atMost: most },
  { column: "M分", atMost: most },
];
const recent = (least: number): Condition => ({ column: "R分", atLeast: least });

const rule = ({ label }: Tier, ...all: readonly Condition[]): TierCondition => ({
  tier: label,
  when: { all },
});

const best: readonly TierCondition[] = [
  rule(CHAMPIONS, recent(4), ...bothAtLeast(4)),
  rule(LOYAL, recent(2), ...bothAtLeast(3)),
];
const potential = rule(POTENTIAL, recent(3), ...bothAtMost(3));
const fading: readonly TierCondition[] = [
  rule(ATTENTION, recent(2), ...bothAtLeast(2), ...bothAtMost(3)),
  rule(SLEEPY, recent(2), ...bothAtMost(2)),
];
const leaving: readonly TierCondition[] = [
  rule(AT_RISK, { column: "R分", atMost: 2 }, ...bothAtLeast(2)),
  rule(LOST, ...bothAtMost(2)),
];
/** Whoever has all three bins. */
const others: TierCondition = {
  tier: OTHERS.label,
  when: {
    all: ["R分", "F分", "M分"].map((column) => ({ column, given: true })),
  },
};

export const rfm: Scheme = {
  id: "rfm",
  version: "1.0.0",
  name: { zh: "RFM 客户分群", en: "RFM segments" },
  use: "value",
  status: "complete",
  source: {
    note: {
      zh: "通用方法：按最近一次购买、购买次数和购买金额各分五档，组合成客户群。分档和分群与 R 语言 rfm 包一致；跟进周期为模板值。",
      en: "A general method: recency, frequency and amount in five bins each, combined to segments. Bins and segments are those of the R package rfm; the rhythms are template values.",
    },
  },
  columns: [
    customerName,
    customerCode,
    {
      name: RECENCY,
      type: "number",
      unit: "天",
      synonyms: ["最近购买天数", "未购买天数", "距今天数", "R", "recency", "recency_days"],
      otherwise: 'IF(ISNUMBER([@最近购买日期]),TODAY()-INT([@最近购买日期]),"")',
    },
    {
      name: "最近购买日期",
      type: "date",
      synonyms: ["最近一次购买", "最近成交日期", "最近下单日期", "最后购买日期", "最近消费日期"],
    },
    {
      name: FREQUENCY,
      type: "number",
      unit: "次",
      synonyms: ["订单数", "消费次数", "交易次数", "下单次数", "F", "frequency"],
    },
    {
      name: MONETARY,
      type: "number",
      unit: "元",
      synonyms: ["消费金额", "累计金额", "订单金额", "交易金额", "M", "monetary", "amount"],
    },
    lastContact,
  ],
  workings: byQuantiles,
  score: null,
  // The order in which they are tried, as in the package; the last takes what no segment describes.
  tiers: [CHAMPIONS, LOYAL, POTENTIAL, ATTENTION, SLEEPY, AT_RISK, LOST, OTHERS],
  decide: { by: "conditions", rules: [...best, potential, ...fading, ...leaving, others] },
  outputs: [
    {
      id: "code",
      name: { zh: "RFM 编码", en: "RFM code" },
      type: "text",
      value: {
        formula: 'IF(OR([@R分]="",[@F分]="",[@M分]=""),"",[@R分]&[@F分]&[@M分])',
      },
      source: "seed",
    },
    {
      id: "recency",
      name: { zh: "R 分", en: "R" },
      type: "number",
      value: { column: "R分" },
      source: "seed",
    },
    {
      id: "frequency",
      name: { zh: "F 分", en: "F" },
      type: "number",
      value: { column: "F分" },
      source: "seed",
    },
    {
      id: "monetary",
      name: { zh: "M 分", en: "M" },
      type: "number",
      value: { column: "M分" },
      source: "seed",
    },
  ],
  followUp: { from: "上次联系日期" },
  regrade: {
    every: { every: 1, unit: "month" },
    note: { zh: "建议每月重新分群", en: "Monthly is suggested" },
  },
  options: [
    {
      id: "bins",
      name: { zh: "分档方法", en: "Bins" },
      values: [
        { id: "quantile", name: { zh: "按名单五分位", en: "Fifths of the list" }, set: {} },
        {
          id: "custom",
          name: { zh: "按自定分界", en: "Own edges" },
          set: { workings: byEdges },
        },
      ],
    },
    {
      id: "segments",
      name: { zh: "分群顺序", en: "Order of the segments" },
      values: [
        { id: "package", name: { zh: "同 rfm 包", en: "As in the rfm package" }, set: {} },
        {
          id: "narrow-first",
          name: { zh: "先判断范围小的群", en: "Narrow segments first" },
          set: {
            tiers: [
              CHAMPIONS,
              LOYAL,
              NEW,
              PROMISING,
              POTENTIAL,
              ATTENTION,
              SLEEPY,
              PRECIOUS,
              AT_RISK,
              LOST,
              OTHERS,
            ],
            decide: {
              by: "conditions",
              rules: [
                ...best,
                rule(NEW, recent(4), ...bothAtMost(1)),
                rule(PROMISING, recent(3), ...bothAtMost(1)),
                potential,
                ...fading,
                rule(PRECIOUS, ...bothAtLeast(4)),
                ...leaving,
                others,
              ],
            },
          },
        },
      ],
    },
  ],
  decisions: [
    {
      gap: {
        zh: "rfm 包的“新客户”“有望客户”“不能失去的客户”三群完全落在先判断的群内，不会出现。",
        en: "Three of the package's segments (New Customers, Promising, Can't Lose Them) lie inside ones that are tried before, so nobody gets them.",
      },
      decided: {
        zh: "默认与该包的结果一致；选项“先判断范围小的群”让它们出现。规则中不起作用的上下界已省去。",
        en: "The default equals the package's results; the option “narrow segments first” brings them out. Bounds that cannot matter are left out.",
      },
    },
    {
      gap: { zh: "值正好在分位点上。", en: "A value exactly on a quantile." },
      decided: {
        zh: "同 rfm 包：不到“分位点 + 1”的都归下面一档，整数正好在分位点上时也归下面一档；许多值相同时各档人数不等。",
        en: "As in the package: whatever is below “quantile + 1” is in the bin below, so a whole number on the quantile stays there; bins differ in size where many values are equal.",
      },
    },
    {
      gap: { zh: "自定分界没有通行数值。", en: "Own edges have no common values." },
      decided: {
        zh: "30/90/180/365 天，2/3/6/12 次，1 千/5 千/2 万/10 万元（模板值，可改）。",
        en: "30/90/180/365 days, 2/3/6/12 orders, 1,000/5,000/20,000/100,000 yuan (template values, editable).",
      },
    },
    {
      gap: { zh: "三项中有空白。", en: "One of the three is blank." },
      decided: {
        zh: "空白可能改变分群时不分群。",
        en: "No segment where the blank could change it.",
      },
    },
  ],
};
