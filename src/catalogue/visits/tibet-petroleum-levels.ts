import type { Scheme, Tier } from "../../scheme/types";
import { customerCode, customerName, lastContact } from "../customerColumns";

const DEMAND = "年需求量";
const BRANCH = "所属分公司";
const RANK = "地区公司销量排名";
const LIST_RANK = "分公司内名次";

const tiers: readonly Tier[] = [
  {
    label: "公司级客户",
    name: { zh: "公司级客户", en: "Company level" },
    color: "gold",
    source: "seed",
  },
  {
    label: "二级公司级客户",
    name: { zh: "二级公司级客户", en: "Branch level" },
    color: "blue",
    source: "seed",
  },
  {
    label: "加油站级客户",
    name: { zh: "加油站级客户", en: "Station level" },
    color: "teal",
    source: "seed",
  },
];

/** Suggested months between visits, best level first; the source's own table is missing. */
const SUGGESTED = [1, 3, 6] as const;

export const tibetPetroleumLevels: Scheme = {
  id: "tibet-petroleum-levels",
  version: "1.0.0",
  name: {
    zh: "成品油客户公司级、二级公司级、加油站级",
    en: "Fuel customers: company, branch and station level",
  },
  use: "visit",
  status: "partial",
  source: {
    note: {
      zh: "西藏一家成品油销售公司的客户分级维护（试行）：按年需求量和所在区域定维护层级；附表缺失。",
      en: "A fuel sales company in Tibet (trial): yearly need and area set who keeps the customer; the tables of the appendix are missing.",
    },
  },
  columns: [
    customerName,
    customerCode,
    { name: DEMAND, type: "number", unit: "吨", synonyms: ["年销量", "年用量"] },
    { name: BRANCH, type: "text", synonyms: ["二级公司", "区域"] },
    { name: "所属加油站", type: "text", influenceable: false, synonyms: ["加油站"] },
    {
      name: RANK,
      type: "number",
      unit: "名",
      synonyms: ["销量排名"],
      otherwise: `IF(ISTEXT([@${BRANCH}]),[@${LIST_RANK}],"")`,
    },
    lastContact,
  ],
  workings: [{ name: LIST_RANK, kind: "rank", column: DEMAND, within: BRANCH }],
  tiers,
  decide: {
    by: "conditions",
    rules: [
      { tier: "公司级客户", when: { column: DEMAND, atLeast: 5000 } },
      { tier: "加油站级客户", when: { column: "所属加油站", given: true } },
      { tier: "二级公司级客户", when: { column: DEMAND, given: true } },
    ],
  },
  outputs: [
    {
      id: "owner",
      name: { zh: "维护责任", en: "Kept by" },
      type: "text",
      value: {
        formula: `IF(ISNUMBER([@${RANK}]),IFS([@${RANK}]=1,"公司领导",[@${RANK}]=2,"公司处室",TRUE,"分公司总经理指定"),"")`,
      },
      source: "seed",
    },
  ],
  followUp: { from: "上次联系日期" },
  decisions: [
    {
      gap: {
        zh: "加油站区域的客户也在分公司区域内。",
        en: "A customer in a station's area also lies in the branch's.",
      },
      decided: {
        zh: "先看是否达到 5000 吨，再取最具体的层级：填了加油站为加油站级。",
        en: "5,000 t wins; otherwise the most specific level: station where one is entered.",
      },
    },
    {
      gap: { zh: "正好 5000 吨。", en: "Exactly 5,000 t." },
      decided: { zh: "公司级客户。", en: "Company level." },
    },
    {
      gap: { zh: "拜访周期表缺失。", en: "The table of visit intervals is missing." },
      decided: {
        zh: "默认不生成日期；可选建议周期 1、3、6 个月（模板值）。",
        en: "No dates by default; as an option 1, 3 and 6 months (template values).",
      },
    },
    {
      gap: {
        zh: "销量排名由谁提供没有说明。",
        en: "Who supplies the rank by sales is not said.",
      },
      decided: {
        zh: "以填写的名次为准；未填则按名单内同一分公司的年需求量排名，同量同名次。",
        en: "A rank entered wins; otherwise by yearly need within the branch on the list, ties sharing a rank.",
      },
    },
  ],
  options: [
    {
      id: "visits",
      name: { zh: "拜访周期", en: "Visit rhythm" },
      values: [
        { id: "none", name: { zh: "不设", en: "None" }, set: {} },
        {
          id: "suggested",
          name: { zh: "建议周期 1、3、6 个月", en: "Suggested: 1, 3 and 6 months" },
          set: {
            tiers: tiers.map((tier, level) => ({
              ...tier,
              cadence: { every: SUGGESTED[level], unit: "month", source: "assumed" },
            })),
          },
        },
      ],
    },
  ],
};
