import type {
  Condition,
  Criterion,
  Scheme,
  Tier,
  TierColor,
  TierCondition,
  ValueBand,
} from "../../scheme/types";
import { customerCode, customerName, lastContact } from "../sharedColumns";

const PURCHASES = "近三个月各月购进量";
const LAW = "近三个月守法等级";
const CURRENT = "当前档位";

const LABELS = ["一档", "二档", "三档", "四档", "五档", "六档", "七档", "八档"];
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

/** Upper ends of tiers 1–8 in 万支 a month; not in the source. */
const UPPER_ENDS = [1, 2, 4, 7, 12, 20, 30, 40];

/** The end of a tier's range by its number; tier 9 has the printed cap of 10. */
const upperEnds: readonly ValueBand[] = [
  { atLeast: 10, value: "" },
  { atLeast: 9, value: 10 },
  ...UPPER_ENDS.map((end, i): ValueBand => ({ atLeast: i + 1, value: end })).reverse(),
];

const lowerEnds: readonly ValueBand[] = [
  { atLeast: 9, value: "" },
  ...UPPER_ENDS.slice(0, -1)
    .map((end, i): ValueBand => ({ atLeast: i + 2, value: end }))
    .reverse(),
];

/** The tier whose range holds a quantity: lower end included, upper end not. */
const tiersByQuantity: readonly ValueBand[] = UPPER_ENDS.slice(0, -1)
  .map((end, i): ValueBand => ({ atLeast: end, value: i + 2 }))
  .reverse();

/** Eight equal bands of the 100 points; not in the source. */
const tiersByScore: readonly ValueBand[] = [87.5, 75, 62.5, 50, 37.5, 25, 12.5].map(
  (points, i) => ({ atLeast: points, value: 8 - i })
);

const SCORED = [
  "前三月月均购进数量",
  "前三月月均购进单价",
  "前三月月均规格数量",
  "合作度得分",
  "成长性得分",
];
const answered = `COUNT(${SCORED.map((name) => `[@${name}]`).join(",")})`;

/** Where the tier does not come from the score, a blank earns nothing and leaves no mark. */
const notNeeded = (column: string) => ({
  when: { all: [{ formula: "[@不凭评分]" }, { column, given: false }] },
  points: 0,
});

const ratio = (id: string, name: Criterion["name"], column: string, max: number): Criterion => ({
  id,
  name,
  max,
  rule: { kind: "ratio", column, to: "list-maximum" },
  unless: [notNeeded(column)],
  influenceable: true,
  source: "assumed",
});

const byDistrict = (
  id: string,
  name: Criterion["name"],
  column: string,
  max: number
): Criterion => ({
  id,
  name,
  max,
  rule: { kind: "manual", column },
  unless: [notNeeded(column)],
  influenceable: true,
  source: "seed",
});

const disabled: Condition = {
  any: [
    { column: "残疾零售户", yes: true, blank: "no" },
    { column: CURRENT, atLeast: 10, blank: "no" },
  ],
};

const special: Condition = {
  any: [
    { column: "九档特殊业态", yes: true, blank: "no" },
    { column: CURRENT, atLeast: 9, blank: "no" },
  ],
};

const penalised: Condition = { column: "受行政处罚", yes: true, blank: "no" };
const isNew: Condition = { column: "经营月数", below: 3, blank: "no" };
const inTier: Condition = { column: "现档", given: true };

/** Purchases count as reached from half a millionth below: compared after six decimals. */
const count = (op: string, edge: string) => `COUNTIF([@${PURCHASES}],"${op}"&(${edge}-0.0000005))`;

/** Every tier between the lowest and the highest that blank history allows stays possible. */
const possible = (tier: number): TierCondition => ({
  tier: LABELS[tier - 1],
  when: {
    all: [
      { formula: `AND([@最低可能档]<=${tier},[@最高可能档]>=${tier})` },
      { column: "资料齐全", yes: true, blank: "assume-no" },
    ],
  },
});

const reached = (tier: number): TierCondition => ({
  tier: LABELS[tier - 1],
  when: { column: "月末档", atLeast: tier },
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
    { name: CURRENT, type: "number", synonyms: ["供量档位", "档位"], range: [1, 10] },
    { name: PURCHASES, type: "number", unit: "万支", periods: 3, synonyms: ["近3月购进量"] },
    {
      name: LAW,
      type: "choice",
      periods: 3,
      synonyms: ["守法等级"],
      options: [{ value: "A" }, { value: "B" }, { value: "C" }, { value: "D" }],
    },
    { name: "受行政处罚", type: "yesno", synonyms: ["处罚"] },
    { name: "经营月数", type: "number", unit: "月", synonyms: ["入网月数"] },
    { name: "升档申请", type: "yesno", synonyms: ["申请升档"] },
    { name: "九档特殊业态", type: "yesno", synonyms: ["宾馆饭店等"] },
    { name: "残疾零售户", type: "yesno", synonyms: ["十档"] },
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
  workings: [
    { name: "现档", kind: "formula", formula: `IF(ISNUMBER([@${CURRENT}]),INT([@${CURRENT}]),"")` },
    {
      name: "不凭评分",
      kind: "choose",
      rules: [{ when: { any: [inTier, isNew, special, disabled] }, value: { formula: "TRUE" } }],
      otherwise: { formula: "FALSE" },
    },
    { name: "现档上限", kind: "bands", column: "现档", bands: upperEnds, otherwise: "" },
    { name: "现档下限", kind: "bands", column: "现档", bands: lowerEnds, otherwise: 0 },
    { name: "评分表档", kind: "bands", column: "结果.总分", bands: tiersByScore, otherwise: 1 },
    {
      name: "建议档",
      kind: "formula",
      formula: 'IF(ISNUMBER([@[结果.总分]]),[@评分表档],"")',
    },
    // With all three months known this is their average, otherwise the least it can be.
    { name: "月均购进", kind: "formula", formula: `SUM([@${PURCHASES}])/3` },
    { name: "月均档", kind: "bands", column: "月均购进", bands: tiersByQuantity, otherwise: 1 },
    { name: "购进已知月数", kind: "formula", formula: `COUNT([@${PURCHASES}])` },
    { name: "守法已知月数", kind: "formula", formula: `COUNTIF([@${LAW}],"?*")` },
    {
      name: "守法良好月数",
      kind: "formula",
      formula: `COUNTIF([@${LAW}],"A")+COUNTIF([@${LAW}],"B")`,
    },
    { name: "本月守法", kind: "formula", formula: `INDEX([@${LAW}],3)&""` },
    {
      name: "达上限月数",
      kind: "formula",
      formula: count(">=", "[@现档上限]*90%"),
    },
    {
      name: "低于下限月数",
      kind: "formula",
      formula: count("<", "[@现档下限]"),
    },
    {
      name: "移动",
      kind: "choose",
      rules: [
        { when: { any: [special, disabled] }, value: "" },
        { when: { not: inTier }, value: "首次定档" },
        { when: penalised, value: "处罚降档" },
        { when: { formula: "AND([@守法良好月数]=3,[@达上限月数]=3,[@现档]<8)" }, value: "升档" },
        { when: { formula: "[@低于下限月数]=3" }, value: "降档" },
      ],
      otherwise: "不变",
    },
    {
      name: "移动后档",
      kind: "formula",
      formula:
        'IFERROR(SWITCH([@移动],"首次定档",[@首档],"处罚降档",MAX(1,[@现档]-1),"升档",[@现档]+1,"降档",[@月均档],[@现档]),"")',
    },
    {
      name: "首档",
      kind: "choose",
      rules: [{ when: isNew, value: 2 }],
      otherwise: { column: "建议档" },
    },
    {
      name: "守法最高档",
      kind: "formula",
      formula: 'SWITCH([@本月守法],"C",2,"D",1,8)',
    },
    {
      name: "月末档",
      kind: "formula",
      formula: 'IF(ISNUMBER([@移动后档]),MIN([@移动后档],[@守法最高档]),"")',
    },
    {
      // Blank months could still bring the promotion, as long as no known month rules it out.
      name: "可能升档",
      kind: "formula",
      formula:
        'AND([@移动]="不变",[@现档]<8,[@守法良好月数]=[@守法已知月数],[@达上限月数]=[@购进已知月数],[@购进已知月数]+[@守法已知月数]<6)',
    },
    {
      name: "可能降档",
      kind: "formula",
      formula: 'AND([@移动]="不变",[@现档]>1,[@低于下限月数]=[@购进已知月数],[@购进已知月数]<3)',
    },
    {
      name: "历史不详",
      kind: "choose",
      // A new shop has no three months to look at.
      rules: [
        { when: isNew, value: { formula: "FALSE" } },
        {
          when: { formula: 'OR([@可能升档],[@可能降档],AND([@本月守法]="",[@月末档]>1))' },
          value: { formula: "TRUE" },
        },
      ],
      otherwise: { formula: "FALSE" },
    },
    { name: "资料齐全", kind: "formula", formula: 'IF([@历史不详],"",FALSE)' },
    {
      name: "最高可能档",
      kind: "formula",
      formula: "IF([@可能升档],[@现档]+1,[@月末档])",
    },
    {
      name: "最低可能档",
      kind: "formula",
      formula: 'IF([@本月守法]="",1,MIN([@守法最高档],IF([@可能降档],[@月均档],[@月末档])))',
    },
    {
      name: "订货上限",
      kind: "choose",
      rules: [
        { when: disabled, value: "" },
        // The cap of tier 9 is printed as a hard one: no holiday increase.
        { when: special, value: 10 },
        { when: { column: "月末档", given: true }, value: { column: "月末档节日上限" } },
      ],
    },
    { name: "月末档上限", kind: "bands", column: "月末档", bands: upperEnds, otherwise: "" },
    {
      name: "月末档节日上限",
      kind: "formula",
      formula: 'IFERROR([@月末档上限]*(1+[@节日增量比例]/100),"")',
    },
  ],
  criteria: [
    ratio("quantity", { zh: "购进数量", en: "Quantity" }, "前三月月均购进数量", 45),
    ratio("price", { zh: "购进均价", en: "Average price" }, "前三月月均购进单价", 15),
    ratio("specifications", { zh: "规格数量", en: "Specifications" }, "前三月月均规格数量", 15),
    byDistrict("cooperation", { zh: "合作度", en: "Cooperation" }, "合作度得分", 15),
    byDistrict("growth", { zh: "成长性", en: "Growth" }, "成长性得分", 10),
  ],
  score: {
    // No score where nothing is known, or where the tier stands and part of the items is blank.
    formula: `IF(OR(${answered}=0,AND([@不凭评分],${answered}<${SCORED.length})),"",[@[得分.购进数量]]+[@[得分.购进均价]]+[@[得分.规格数量]]+[@[得分.合作度]]+[@[得分.成长性]])`,
    unit: "分",
  },
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
      { tier: "十档", when: disabled },
      { tier: "九档", when: special },
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
