import type { Column, Scheme, Tier, TierColor } from "../../scheme/types";
import { customerCode, customerName } from "../customerColumns";

const SHARE = "销售额所占比例";
const OF_TOTAL = "占我方总销售额";
const START = "累计占比起点";

/** A share typed into the sheet is always taken as it is; `otherwise` works it out. */
const columns = (otherwise: string): readonly Column[] => [
  customerName,
  customerCode,
  { name: "业种", type: "text", synonyms: ["行业", "行业类别", "所属行业"] },
  {
    name: SHARE,
    type: "percent",
    unit: "%",
    synonyms: ["销售额占比", "占比", "销售占比", "份额"],
    otherwise,
  },
  {
    name: "我方销售额",
    type: "number",
    unit: "万元",
    synonyms: ["本公司销售额", "对我司采购额", "年销售额"],
  },
  {
    name: "客户同类采购总额",
    type: "number",
    unit: "万元",
    synonyms: ["客户采购总额", "总采购额", "需求总额"],
  },
];

const walletShare = columns(
  'IF(AND(ISNUMBER([@我方销售额]),ISNUMBER([@客户同类采购总额])),IF([@客户同类采购总额]>0,[@我方销售额]/[@客户同类采购总额]*100,""),"")'
);

const tier = (letter: string, color: TierColor): Tier => ({
  label: `${letter}级`,
  name: { zh: `${letter} 级`, en: letter },
  color,
  source: "seed",
});

export const salesShareAbcde: Scheme = {
  id: "sales-share-abcde",
  version: "1.0.0",
  name: { zh: "销售额占比 A–E 级", en: "Sales share, A–E" },
  use: "value",
  status: "complete",
  source: {
    note: {
      zh: "销售团队的客户分级表：按销售额所占比例把名单分成五块，每块列业种、名称和代码。",
      en: "A sales team's grading sheet: the sales share splits the list into five blocks of industry, name and code.",
    },
  },
  columns: walletShare,
  tiers: [
    tier("A", "green"),
    tier("B", "teal"),
    tier("C", "blue"),
    tier("D", "orange"),
    tier("E", "grey"),
  ],
  decide: {
    by: "conditions",
    rules: [
      { tier: "A级", when: { column: SHARE, atLeast: 90 } },
      { tier: "B级", when: { column: SHARE, atLeast: 80 } },
      { tier: "C级", when: { column: SHARE, atLeast: 70 } },
      { tier: "D级", when: { column: SHARE, atLeast: 60 } },
      { tier: "E级", when: { column: SHARE, given: true } },
    ],
  },
  regrade: {
    note: {
      zh: "原文没有规定；建议每月重新评级。",
      en: "Not set by the source; every month is suggested.",
    },
  },
  decisions: [
    {
      gap: {
        zh: "没有说明占谁的销售额；若占我方总额，最多一户能超过 50%。",
        en: "The base of the share is open; of our own total at most one customer can pass 50 %.",
      },
      decided: {
        zh: "默认为钱包份额：我方销售额 ÷ 客户同类采购总额；已填的比例直接采用；另两种口径可选。",
        en: "Wallet share by default: our sales ÷ what the customer buys of that kind; a share in the sheet is taken as it is; two other bases can be chosen.",
      },
    },
    {
      gap: {
        zh: "相邻两级共用边界（90、80、60）。",
        en: "Neighbouring grades share their bounds (90, 80, 60).",
      },
      decided: { zh: "边界归较好的等级。", en: "The better grade owns the bound." },
    },
    {
      gap: {
        zh: "按累计占比时如何套用 90/80/70/60。",
        en: "How 90/80/70/60 apply to a cumulative share.",
      },
      decided: {
        zh: "从小到大累计，含本户：最大的客户为 100%，占销售额前一成的客户为 A。",
        en: "Cumulated from the smallest up, own sales included: the largest has 100 %, those within the first tenth of sales are A.",
      },
    },
    {
      gap: { zh: "没有跟进周期和对策。", en: "No follow-up rhythm and no treatment." },
      decided: { zh: "留空，由用户填写。", en: "Left empty for the user." },
    },
  ],
  options: [
    {
      id: "base",
      name: { zh: "比例口径", en: "Base of the share" },
      values: [
        { id: "wallet", name: { zh: "钱包份额", en: "Wallet share" }, set: {} },
        {
          id: "total",
          name: { zh: "占我方总销售额", en: "Share of our total" },
          set: {
            columns: columns(`[@${OF_TOTAL}]`),
            workings: [{ name: OF_TOTAL, kind: "share", column: "我方销售额" }],
          },
        },
        {
          id: "cumulative",
          name: { zh: "累计占比", en: "Cumulative share" },
          set: {
            columns: columns(`IF(ISNUMBER([@${START}]),100-[@${START}],"")`),
            workings: [{ name: START, kind: "pareto-start", column: "我方销售额" }],
          },
        },
      ],
    },
  ],
};
