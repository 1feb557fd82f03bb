import type { Column, Criterion, Option, Scheme } from "../../scheme/types";

const FIVE_STEPS: readonly Option[] = [
  { value: "很好", synonyms: ["非常好"] },
  { value: "比较好", synonyms: ["较好", "好"] },
  { value: "一般" },
  { value: "差", synonyms: ["较差", "比较差"] },
  { value: "很差", synonyms: ["非常差"] },
];

const GOODS: readonly Option[] = [
  { value: "饼干类", synonyms: ["饼干"] },
  { value: "饮料类", synonyms: ["饮料"] },
  { value: "蜂蜜类", synonyms: ["蜂蜜"] },
  { value: "面膜类", synonyms: ["面膜"] },
];

const choice = (name: string, synonyms: readonly string[], options: readonly Option[]): Column => ({
  name,
  type: "choice",
  synonyms,
  options,
});

const rated = (id: string, name: string, en: string): Criterion => ({
  id,
  name: { zh: name, en },
  max: 5,
  rule: { kind: "choices", column: name, points: { 很好: 5, 比较好: 4, 一般: 3, 差: 2, 很差: 1 } },
  blank: "leave-out",
  influenceable: true,
  source: "assumed",
});

export const shopFeedbackSurvey: Scheme = {
  id: "shop-feedback-survey",
  version: "1.0.0",
  name: { zh: "小店客户服务满意度反馈", en: "Small shop feedback survey" },
  use: "survey",
  status: "template",
  source: {
    note: {
      zh: "某小店的反馈表：11 个问题，多数只供统计，没有分值和等级。",
      en: "A small shop's feedback form: 11 questions, most only to be counted; no points and no grades.",
    },
  },
  columns: [
    {
      name: "年龄段",
      type: "choice",
      synonyms: ["年龄"],
      options: [
        { value: "10岁以下" },
        { value: "10-20", synonyms: ["10-20岁"] },
        { value: "20-35", synonyms: ["20-35岁"] },
        { value: "35-50", synonyms: ["35-50岁"] },
        { value: "50岁以上" },
      ],
      otherwise: 'IF(ISNUMBER([@周岁]),[@按周岁的年龄段],"")',
    },
    { name: "周岁", type: "number", unit: "岁", synonyms: ["实际年龄"] },
    choice(
      "了解途径",
      ["渠道"],
      [
        { value: "人人微信等网络平台", synonyms: ["网络平台", "微信", "网络"] },
        { value: "同学介绍", synonyms: ["朋友介绍"] },
        { value: "路过看到摆摊", synonyms: ["路过", "摆摊"] },
        { value: "其他", synonyms: ["其它"] },
      ]
    ),
    // Several answers may stand in one cell.
    { name: "购买过的类型", type: "text", synonyms: ["购买品类"] },
    choice("商品印象", ["商品评价"], FIVE_STEPS),
    choice(
      "价格评价",
      ["价格"],
      // The form prints 始终 where 适中 is meant.
      [{ value: "偏高" }, { value: "适中", synonyms: ["始终", "合适"] }, { value: "偏低" }]
    ),
    choice("服务态度", ["服务评价"], FIVE_STEPS),
    choice("最值得买", ["最值得购买的产品"], GOODS),
    choice(
      "值得买的原因",
      ["购买原因"],
      [
        { value: "产品质量高" },
        { value: "价格最公道" },
        { value: "服务态度好" },
        { value: "进口商品有新鲜感" },
        { value: "其他", synonyms: ["其它"] },
      ]
    ),
    choice("最不值得买", ["最不值得购买的产品"], GOODS),
    choice(
      "不值得买的原因",
      ["不购买原因"],
      [
        { value: "产品质量高" },
        { value: "价格最公道" },
        { value: "服务态度好" },
        { value: "其他", synonyms: ["其它"] },
      ]
    ),
    { name: "建议", type: "text", synonyms: ["意见"] },
  ],
  workings: [
    {
      name: "按周岁的年龄段",
      kind: "bands",
      column: "周岁",
      bands: [
        { below: 10, value: "10岁以下" },
        { below: 20, value: "10-20" },
        { below: 35, value: "20-35" },
        { below: 50, value: "35-50" },
      ],
      otherwise: "50岁以上",
    },
  ],
  criteria: [rated("goods", "商品印象", "Goods"), rated("service", "服务态度", "Service")],
  score: { outOf: 100, unit: "%" },
  tiers: [],
  decide: { by: "none" },
  outputs: [
    {
      id: "age-band",
      name: { zh: "统计年龄段", en: "Age band for counting" },
      type: "text",
      value: { column: "年龄段" },
      source: "assumed",
    },
  ],
  decisions: [
    {
      gap: {
        zh: "年龄段在 10、20、35、50 处重叠。",
        en: "Age bands overlap at 10, 20, 35 and 50.",
      },
      decided: {
        zh: "满 10、20、35、50 岁归上一段；只填周岁时自动归段。",
        en: "Who has turned 10, 20, 35 or 50 is in the older band; a bare age is put into its band.",
      },
    },
    {
      gap: {
        zh: "“始终”应为“适中”；不值得买的原因沿用了正面的原因。",
        en: "始终 is a misprint of 适中; the negative question reuses the positive reasons.",
      },
      decided: {
        zh: "读作“适中”；原因选项照印，可以修改。",
        en: "Read as 适中; the reasons are kept as printed and can be edited.",
      },
    },
    {
      gap: { zh: "没有分值。", en: "There are no points." },
      decided: {
        zh: "商品和服务两项按 5、4、3、2、1 计分，折算为百分比（模板值）；其余问题只供统计。",
        en: "Goods and service count 5 to 1, scaled to a percentage (template values); all else is only counted.",
      },
    },
  ],
};
