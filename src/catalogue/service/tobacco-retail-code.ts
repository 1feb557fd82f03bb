import type { ChooseRule, Scheme } from "../../scheme/types";
import { customerCode, customerName } from "../customerColumns";

const FORMAT = "业态";
const QUANTITY = "购进卷烟数量";
const RANKED = "排名数量";

/** Formats with their letters and the words sheets use for them. */
const FORMATS = [
  { value: "食杂店", letter: "Z", synonyms: ["食杂"] },
  { value: "便利店", letter: "B", synonyms: ["便利"] },
  { value: "超市", letter: "C", synonyms: ["超级市场"] },
  { value: "商场", letter: "S", synonyms: ["百货商场"] },
  { value: "烟酒商店", letter: "Y", synonyms: ["烟酒店"] },
  { value: "娱乐服务类", letter: "F", synonyms: ["娱乐服务", "娱乐类"] },
  { value: "其他类", letter: "Q", synonyms: ["其他", "其它"] },
] as const;

const whenIs = (column: string, is: string, value: string): ChooseRule => ({
  when: { column, is },
  value,
});

const isNew = { column: "是否新增户", yes: true, blank: "no" } as const;

export const tobaccoRetailCode: Scheme = {
  id: "tobacco-retail-code",
  version: "1.0.0",
  name: { zh: "卷烟零售客户分类标识代码", en: "Tobacco retailers: identification code" },
  use: "channel",
  status: "complete",
  source: {
    note: {
      zh: "某市烟草公司：每个持证零售户按业态、规模、市场和守法情况得四位代码（84 种），用于订货和供货。",
      en: "A city's tobacco company: every licensed shop has a four-character code of format, scale, market and conduct (84 types), used in ordering and supply.",
    },
  },
  columns: [
    customerName,
    customerCode,
    {
      name: FORMAT,
      type: "choice",
      synonyms: ["零售业态", "店铺类型"],
      options: FORMATS.map(({ value, synonyms }) => ({ value, synonyms })),
    },
    { name: QUANTITY, type: "number", unit: "支", synonyms: ["购进量", "月均购进量"] },
    {
      name: "市场类型",
      type: "choice",
      influenceable: false,
      synonyms: ["城乡", "区域类型"],
      options: [
        { value: "城市", synonyms: ["城镇", "城区", "县城"] },
        { value: "农村", synonyms: ["乡村", "乡镇"] },
      ],
    },
    {
      name: "守法情况",
      type: "choice",
      synonyms: ["合法", "守法"],
      options: [
        { value: "合法", synonyms: ["守法", "是"] },
        { value: "非法违规", synonyms: ["违法", "违规", "非法", "否"] },
      ],
    },
    {
      name: "是否新增户",
      type: "yesno",
      influenceable: false,
      synonyms: ["新户"],
      // A new shop gets its normal code after one month of business.
      otherwise: 'IF(ISNUMBER([@入网日期]),EDATE([@入网日期],1)>TODAY(),"")',
    },
    { name: "入网日期", type: "date", synonyms: ["开户日期"] },
    { name: "是否连锁", type: "yesno", influenceable: false, synonyms: ["连锁"] },
  ],
  workings: [
    {
      name: "业态字母",
      kind: "choose",
      rules: FORMATS.map(({ value, letter }) => whenIs(FORMAT, value, letter)),
    },
    {
      name: RANKED,
      kind: "choose",
      rules: [
        {
          when: { all: [{ not: isNew }, { column: QUANTITY, given: true }] },
          value: { column: QUANTITY },
        },
      ],
    },
    { name: "同业态名次", kind: "rank", column: RANKED, within: FORMAT },
    {
      name: "同业态户数",
      kind: "formula",
      // Any number is above this one: shops that are not ranked are not counted.
      formula: `COUNTIFS([${FORMAT}],[@${FORMAT}],[${RANKED}],">-1E+300")`,
    },
    { name: "户数两成", kind: "formula", formula: "[@同业态户数]*20%" },
    { name: "大户数", kind: "formula", formula: "ROUND([@户数两成],0)" },
    { name: "中户以上数", kind: "formula", formula: "[@同业态户数]-[@大户数]" },
    {
      name: "规模",
      kind: "choose",
      rules: [
        { when: isNew, value: "X" },
        { when: { column: "同业态名次", atMost: { column: "大户数" } }, value: "1" },
        { when: { column: "同业态名次", atMost: { column: "中户以上数" } }, value: "2" },
        { when: { column: "同业态名次", given: true }, value: "3" },
      ],
    },
    {
      name: "市场",
      kind: "choose",
      rules: [whenIs("市场类型", "城市", "1"), whenIs("市场类型", "农村", "2")],
    },
    {
      name: "守法",
      kind: "choose",
      rules: [
        { when: { column: "守法情况", is: "非法违规", blank: "no" }, value: "2" },
        // A new shop counts as lawful unless the sheet says otherwise.
        { when: { any: [{ column: "守法情况", is: "合法" }, isNew] }, value: "1" },
      ],
    },
    {
      name: "连锁标记",
      kind: "choose",
      rules: [
        {
          when: {
            all: [
              { column: FORMAT, is: "超市" },
              { column: "是否连锁", yes: true, blank: "no" },
            ],
          },
          value: "L",
        },
      ],
    },
  ],
  gates: [
    {
      id: "format",
      when: { formula: 'IF([@业态字母]="",NA(),TRUE)' },
      reason: { zh: "没有业态", en: "The format is blank" },
    },
    {
      id: "scale",
      when: { formula: 'IF([@规模]="",NA(),TRUE)' },
      reason: {
        zh: "没有购进数量，无法排名",
        en: "Without a quantity the shop cannot be ranked",
      },
    },
    {
      id: "market",
      when: { formula: 'IF([@市场]="",NA(),TRUE)' },
      reason: { zh: "没有市场类型", en: "The market is blank" },
    },
    {
      id: "law",
      when: { formula: 'IF([@守法]="",NA(),TRUE)' },
      reason: { zh: "没有守法情况", en: "The conduct is blank" },
    },
  ],
  tiers: [
    {
      label: "代码",
      name: { zh: "分类标识代码", en: "Identification code" },
      color: "blue",
      source: "seed",
    },
  ],
  decide: { by: "label", formula: "[@业态字母]&[@规模]&[@市场]&[@守法]&[@连锁标记]" },
  outputs: [
    {
      id: "rank",
      name: { zh: "业态内名次", en: "Rank within the format" },
      type: "number",
      value: { column: "同业态名次" },
      source: "seed",
    },
  ],
  decisions: [
    {
      gap: { zh: "小业态的 20% 不是整数。", en: "20 % of a small format is a fraction." },
      decided: {
        zh: "大户数 = 小户数 = 户数 × 20% 四舍五入，其余为中户；界限上同量的归较好的一档。",
        en: "Large and small: 20 % of the shops each, rounded half up; the rest is medium; ties at a cut get the better digit.",
      },
    },
    {
      gap: { zh: "购进数量的期间没有写。", en: "The period of the quantity is not stated." },
      decided: {
        zh: "建议取前三个月的月均数。",
        en: "The monthly average of the last three months is suggested.",
      },
    },
    {
      gap: { zh: "加上 X 和 L 后不止 84 种。", en: "With X and L there are more than 84 strings." },
      decided: {
        zh: "X（新增户）和 L（连锁超市）是标记，不计入 84 种。",
        en: "X (new shop) and L (chain supermarket) are marks and do not count among the 84.",
      },
    },
    {
      gap: { zh: "新增户和没有数量的户怎么排名。", en: "New shops and shops without a quantity." },
      decided: {
        zh: "都不参加排名；新增户规模记 X，守法默认合法；没有数量的不评级。",
        en: "They are not ranked; a new shop shows X and counts as lawful, a shop without a quantity is not rated.",
      },
    },
  ],
};
