import type { Column, Criterion, Scheme } from "../../scheme/types";
import { customerPerson } from "../customerColumns";

const VERY = "很满意";
const SATISFIED = "满意";
const FAIR = "一般";
const NOT = "不满意";

interface Item {
  readonly id: string;
  readonly name: string;
  readonly en: string;
  readonly synonyms: readonly string[];
  /** Points of 很满意, 满意, 一般; 不满意 gives none. */
  readonly points: readonly [number, number, number];
}

const ITEMS: readonly Item[] = [
  {
    id: "reception",
    name: "人员接待",
    en: "Reception",
    synonyms: ["接待", "接待评价"],
    points: [5, 3, 2],
  },
  { id: "design", name: "设计水平", en: "Design", synonyms: ["设计"], points: [10, 8, 6] },
  {
    id: "designer-attitude",
    name: "设计师服务态度",
    en: "Designer's attitude",
    synonyms: ["设计服务态度", "设计师态度"],
    points: [10, 8, 6],
  },
  {
    id: "designer-communication",
    name: "设计师沟通能力",
    en: "Designer's communication",
    synonyms: ["设计沟通", "沟通能力"],
    points: [10, 8, 6],
  },
  {
    id: "main-materials",
    name: "墙、地面吊顶主材",
    en: "Wall, floor and ceiling materials",
    synonyms: ["主材", "墙地面主材"],
    points: [8, 6, 4],
  },
  {
    id: "kitchen",
    name: "厨卫用具",
    en: "Kitchen and bathroom fittings",
    synonyms: ["厨卫"],
    points: [8, 6, 4],
  },
  {
    id: "woodwork",
    name: "橱柜等木制作材料",
    en: "Cabinets and woodwork",
    synonyms: ["木制作", "橱柜"],
    points: [8, 6, 4],
  },
  {
    id: "plumbing",
    name: "水电安装材料",
    en: "Plumbing and electrical materials",
    synonyms: ["水电材料", "水电安装"],
    points: [8, 6, 4],
  },
  {
    id: "progress",
    name: "施工进度",
    en: "Progress of work",
    synonyms: ["进度", "工期"],
    points: [8, 6, 4],
  },
  {
    id: "quality",
    name: "施工质量",
    en: "Quality of work",
    synonyms: ["质量"],
    points: [8, 6, 4],
  },
  {
    id: "site-communication",
    name: "施工过程沟通",
    en: "Communication on site",
    synonyms: ["施工沟通"],
    points: [6, 4, 2],
  },
  {
    id: "worker-attitude",
    name: "施工工作态度",
    en: "Workers' attitude",
    synonyms: ["工人态度", "工作态度"],
    points: [6, 4, 2],
  },
  {
    id: "protection",
    name: "施工成品保护",
    en: "Protection of finished work",
    synonyms: ["成品保护"],
    points: [5, 3, 2],
  },
];

const itemColumn = ({ name, synonyms }: Item): Column => ({
  name,
  type: "choice",
  synonyms,
  options: [
    { value: VERY, synonyms: ["非常满意"] },
    { value: SATISFIED, synonyms: ["比较满意"] },
    { value: FAIR, synonyms: ["基本满意"] },
    { value: NOT, synonyms: ["不太满意", "很不满意"] },
  ],
});

const itemCriterion = ({ id, name, en, points }: Item): Criterion => ({
  id,
  name: { zh: name, en },
  max: points[0],
  rule: {
    kind: "choices",
    column: name,
    points: { [VERY]: points[0], [SATISFIED]: points[1], [FAIR]: points[2], [NOT]: 0 },
  },
  blank: "leave-out",
  influenceable: true,
  source: "seed",
});

/** Names of the items answered 不满意, in the order of the form. */
const complaints = `TRIM(${ITEMS.map(({ name }) => `IF([@[${name}]]="${NOT}","${name} ","")`).join("&")})`;

export const decorationSatisfaction: Scheme = {
  id: "decoration-satisfaction",
  version: "1.0.0",
  name: { zh: "家装顾客满意度评分", en: "Home decoration: customer satisfaction" },
  use: "survey",
  status: "partial",
  source: {
    note: {
      zh: "某家装公司的完工调查：顾客填写 13 个打分项，每个选项的分值印在表上，合计 100 分；总分如何分等没有写。",
      en: "A decoration company's form after the job: 13 rated items with the points printed beside each answer, 100 in all; how the total is graded is not said.",
    },
  },
  columns: [
    customerPerson,
    { name: "家装顾问", type: "text", role: "owner", synonyms: ["顾问"] },
    { name: "项目面积", type: "number", unit: "㎡", synonyms: ["面积"] },
    { name: "项目造价", type: "number", unit: "元", synonyms: ["造价", "合同额"] },
    { name: "装饰风格", type: "text", synonyms: ["风格"] },
    { name: "项目位置", type: "text", synonyms: ["地址"] },
    {
      name: "合作渠道",
      type: "choice",
      synonyms: ["来源渠道"],
      options: [
        { value: "广告" },
        { value: "朋友介绍", synonyms: ["介绍", "转介绍"] },
        { value: "线上", synonyms: ["网络", "网上"] },
        { value: "路过" },
        { value: "工地" },
        { value: "其他", synonyms: ["其它"] },
      ],
    },
    // Several of 服务接待, 设计水平, 材料使用, 施工质量, 完工后空气质量.
    { name: "最关心项", type: "text", synonyms: ["最关心的"] },
    ...ITEMS.map(itemColumn),
  ],
  criteria: ITEMS.map(itemCriterion),
  score: { outOf: 100, unit: "%" },
  tiers: [
    {
      label: "很满意",
      name: { zh: "很满意", en: "Very satisfied" },
      color: "green",
      source: "assumed",
    },
    { label: "满意", name: { zh: "满意", en: "Satisfied" }, color: "blue", source: "assumed" },
    { label: "一般", name: { zh: "一般", en: "Fair" }, color: "gold", source: "assumed" },
    {
      label: "不满意",
      name: { zh: "不满意", en: "Not satisfied" },
      color: "red",
      source: "assumed",
    },
  ],
  decide: { by: "score", cuts: [{ atLeast: 90 }, { atLeast: 70 }, { atLeast: 50 }] },
  outputs: [
    {
      id: "raw-points",
      name: { zh: "原始得分", en: "Raw points" },
      type: "number",
      unit: "分",
      value: { formula: ITEMS.map(({ name }) => `[@[得分.${name}]]`).join("+") },
      source: "seed",
    },
    {
      id: "answered-maximum",
      name: { zh: "已答满分", en: "Maximum of the answered items" },
      type: "number",
      unit: "分",
      value: { formula: ITEMS.map((i) => `IF([@[缺.${i.name}]]=1,0,${i.points[0]})`).join("+") },
      source: "seed",
    },
    {
      id: "complaints",
      name: { zh: "需回访事项", en: "Items to follow up" },
      type: "text",
      value: { formula: complaints },
      source: "assumed",
    },
  ],
  decisions: [
    {
      gap: { zh: "总分没有等级界限。", en: "The total has no grade bands." },
      decided: {
        zh: "已答满分的 90%、70%、50% 为界（模板值，可改）；全部“满意”为 74，全部“一般”为 50。",
        en: "90, 70 and 50 % of the answered maximum (template values, editable); all 满意 gives 74, all 一般 gives 50.",
      },
    },
    {
      gap: { zh: "漏答的项目怎么算。", en: "Unanswered items." },
      decided: {
        zh: "不计入得分，也不计入满分，标记数据不全；原始得分和已答满分另列。",
        en: "Left out of points and maximum and marked incomplete; raw points and answered maximum are shown.",
      },
    },
    {
      gap: {
        zh: "个别“不满意”会被高总分掩盖。",
        en: "A single 不满意 hides behind a high total.",
      },
      decided: {
        zh: "凡答“不满意”的项目都列为需回访事项。",
        en: "Every item answered 不满意 is listed for follow-up.",
      },
    },
  ],
};
