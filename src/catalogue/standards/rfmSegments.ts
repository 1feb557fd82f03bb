import type { Condition, Tier, TierCondition } from "../../scheme/types";

/** The segments of the R package rfm and the bins that make them; the rhythms are template values. */

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
const rest: TierCondition = {
  tier: OTHERS.label,
  when: {
    all: ["R分", "F分", "M分"].map((column) => ({ column, given: true })),
  },
};

/** The order in which they are tried, as in the package; the last takes what no segment describes. */
export const packageOrder = {
  tiers: [CHAMPIONS, LOYAL, POTENTIAL, ATTENTION, SLEEPY, AT_RISK, LOST, OTHERS],
  rules: [...best, potential, ...fading, ...leaving, rest],
} as const;

/** Three segments that lie inside others come before them. */
export const narrowFirst = {
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
  rules: [
    ...best,
    rule(NEW, recent(4), ...bothAtMost(1)),
    rule(PROMISING, recent(3), ...bothAtMost(1)),
    potential,
    ...fading,
    rule(PRECIOUS, ...bothAtLeast(4)),
    ...leaving,
    rest,
  ],
} as const;
