import type { Scheme, TierCondition, Working } from "../../scheme/types";
import { customerName } from "../customerColumns";

const VALUE = "价值";
const LOYALTY = "忠诚";

const cutsColumn: Readonly<Record<string, string>> = {
  [VALUE]: "自设界限",
  [LOYALTY]: "忠诚自设界限",
};

/** The two cuts a person enters, higher first; with one of them there are two layers. */
const cutsOf = (name: string): readonly Working[] => [
  {
    name: `${name}高界`,
    kind: "formula",
    formula: `IF(COUNT([@${cutsColumn[name]}])>0,MAX([@${cutsColumn[name]}]),"")`,
  },
  {
    name: `${name}低界`,
    kind: "formula",
    formula: `IF(COUNT([@${cutsColumn[name]}])=2,MIN([@${cutsColumn[name]}]),"")`,
  },
];

/** Places of the best layer and of the best two, from percentages; rounded up, at least one. */
const placesOf = (name: string): readonly Working[] => {
  const places = (percent: string) => `CEILING.MATH(ROUND(COUNT([${name}])*${percent}/100,6))`;
  return [
    { name: `${name}名次`, kind: "rank", column: name },
    {
      name: `${name}高界`,
      kind: "formula",
      formula: `IF(COUNT([@${cutsColumn[name]}])>0,1-MAX(1,${places(`MIN([@${cutsColumn[name]}])`)}),"")`,
    },
    {
      name: `${name}低界`,
      kind: "formula",
      formula: `IF(COUNT([@${cutsColumn[name]}])=2,1-${places(`MAX([@${cutsColumn[name]}])`)},"")`,
    },
    // Ranks counted downwards, so that more is better for them too.
    {
      name: `${name}倒序`,
      kind: "formula",
      formula: `IF(ISNUMBER([@${name}名次]),1-[@${name}名次],"")`,
    },
  ];
};

const layersOf = (name: string, by: string): readonly TierCondition[] => [
  {
    tier: "自定义",
    when: {
      all: [
        { column: name, given: true },
        { column: `${name}高界`, given: false },
      ],
    },
  },
  { tier: "第1层", when: { column: by, atLeast: { column: `${name}高界` } } },
  {
    tier: "第2层",
    when: {
      any: [
        { column: by, atLeast: { column: `${name}低界` } },
        // One cut alone: everybody below it is in the second layer.
        {
          all: [
            { column: name, given: true },
            { column: `${name}低界`, given: false },
          ],
        },
      ],
    },
  },
  { tier: "第3层", when: { column: name, given: true } },
];

const layerLabel = (name: string, by: string): Working => ({
  name: `${name}层`,
  kind: "choose",
  rules: layersOf(name, by).flatMap(({ tier, when }) =>
    when === undefined ? [] : [{ when, value: tier }]
  ),
});

export const layeringFourDimensions: Scheme = {
  id: "layering-four-dimensions",
  version: "1.0.0",
  name: {
    zh: "四维分层模板（价值、需求、忠诚、行为）",
    en: "Layers by value, need, loyalty and behaviour: a blank template",
  },
  use: "blank",
  status: "template",
  source: {
    note: {
      zh: "方法文本：选维度、收数据、定标准、按层订计划；只有维度和步骤，没有等级。",
      en: "A method: choose dimensions, collect data, set standards, plan by layer. It names dimensions and steps, no grades.",
    },
  },
  columns: [
    customerName,
    { name: VALUE, type: "number", synonyms: ["交易量", "交易频次", "利润贡献"] },
    { name: "需求", type: "text", synonyms: ["需求偏好", "购买力"] },
    { name: LOYALTY, type: "number", synonyms: ["忠诚度", "满意度", "品牌认知度"] },
    { name: "行为", type: "text", synonyms: ["购买意向", "反馈"] },
    { name: cutsColumn[VALUE], type: "number", periods: 2, synonyms: ["价值界限", "分层界限"] },
    { name: cutsColumn[LOYALTY], type: "number", periods: 2, synonyms: ["忠诚界限"] },
  ],
  workings: [...cutsOf(VALUE), ...cutsOf(LOYALTY), layerLabel(LOYALTY, LOYALTY)],
  tiers: [
    { label: "第1层", name: { zh: "第 1 层", en: "Layer 1" }, color: "green", source: "assumed" },
    { label: "第2层", name: { zh: "第 2 层", en: "Layer 2" }, color: "blue", source: "assumed" },
    { label: "第3层", name: { zh: "第 3 层", en: "Layer 3" }, color: "purple", source: "assumed" },
    {
      label: "自定义",
      name: { zh: "自定义，尚未设界限", en: "User-defined, no cuts set yet" },
      color: "grey",
      treatment: {
        zh: "无内置等级：请填写自设界限，或另存为自己的方案",
        en: "No built-in grades: enter cuts, or save as a scheme of your own",
      },
      source: "seed",
    },
  ],
  decide: { by: "conditions", rules: layersOf(VALUE, VALUE) },
  outputs: [
    {
      id: "note",
      name: { zh: "说明", en: "Note" },
      type: "text",
      value: { formula: 'IF([@[结果.等级]]=4,"无内置等级","")' },
      source: "seed",
    },
    {
      id: "loyalty",
      name: { zh: "忠诚层", en: "Layer by loyalty" },
      type: "text",
      value: { column: `${LOYALTY}层` },
      source: "assumed",
    },
    {
      id: "need",
      name: { zh: "需求标签", en: "Need" },
      type: "text",
      value: { formula: "T([@需求])" },
      source: "seed",
    },
    {
      id: "behaviour",
      name: { zh: "行为标签", en: "Behaviour" },
      type: "text",
      value: { formula: "T([@行为])" },
      source: "seed",
    },
  ],
  options: [
    {
      id: "cuts",
      name: { zh: "自设界限是", en: "The cuts are" },
      values: [
        { id: "values", name: { zh: "数值（不低于）", en: "Values (at least)" }, set: {} },
        {
          id: "top-percent",
          name: { zh: "名单前百分之几", en: "Best percent of the list" },
          set: {
            workings: [
              ...placesOf(VALUE),
              ...placesOf(LOYALTY),
              layerLabel(LOYALTY, `${LOYALTY}倒序`),
            ],
            decide: { by: "conditions", rules: layersOf(VALUE, `${VALUE}倒序`) },
          },
        },
      ],
    },
  ],
  decisions: [
    {
      gap: { zh: "完全没有等级。", en: "There are no grades at all." },
      decided: {
        zh: "空模板：价值和忠诚按自设的两个界限分三层，达到界限算上一层；没有界限时写“自定义”。",
        en: "A blank template: value and loyalty fall into three layers by two cuts of your own; a value on a cut is in the better layer; without cuts the tier says 自定义.",
      },
    },
    {
      gap: { zh: "界限是数值还是百分比。", en: "Whether cuts are values or percentages." },
      decided: {
        zh: "默认数值；可选名单前百分之几，户数向上取整，并列一并计入。",
        en: "Values by default; or the best percent of the list, rounded up with ties in.",
      },
    },
    {
      gap: { zh: "需求和行为没有标准。", en: "Need and behaviour have no standard." },
      decided: { zh: "按填写的文字显示。", en: "Shown as they are entered." },
    },
    {
      gap: { zh: "没有跟进周期。", en: "No follow-up rhythm." },
      decided: { zh: "不生成跟进日期。", en: "No follow-up dates." },
    },
  ],
};
