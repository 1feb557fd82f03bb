import type { Condition, Scheme } from "../../scheme/types";
import { customerName } from "../customerColumns";

/** Both classes ask for this much; what else they ask for differs. */
const strongCompany: readonly Condition[] = [
  { column: "行业地位", is: "区域一流" },
  { column: "产品市场", is: "强" },
  { column: "经营管理能力", is: "卓越" },
  { column: "履约情况", is: "良好" },
];

const keyCooperation: Condition = {
  all: [
    { column: "国家政策符合", is: "符合且获扶持" },
    ...strongCompany,
    { column: "收益率高于同行平均的连续年数", atLeast: 2 },
    { column: "经营期限", atLeast: 3 },
    { column: "财务状况", is: "良好" },
    { column: "资产负债率", atMost: 75 },
    { column: "合作情况", is: "持续良好" },
    { column: "反担保能力", is: "强" },
  ],
};

const keyCultivation: Condition = {
  all: [
    { column: "国家政策符合", isOneOf: ["符合", "符合且获扶持"] },
    ...strongCompany,
    { column: "在手供货合同或资源垄断", yes: true, blank: "no" },
    { column: "经营期限", atLeast: 1 },
    { column: "合作年限", atLeast: 1 },
    { column: "财务状况", isOneOf: ["良好", "合理"] },
    // A limit of its own: the source only says "low" here.
    { column: "资产负债率", atMost: 75 },
  ],
};

export const guaranteeFiveClass: Scheme = {
  id: "guarantee-five-class",
  version: "1.0.0",
  name: { zh: "担保客户五类管理", en: "Guarantee company: five customer classes" },
  use: "risk",
  status: "partial",
  source: {
    note: {
      zh: "某担保公司客户分类管理试行办法（讨论稿）：分五类，决定支持、谨慎、维持还是退出；文本只留下前两类的条件，第二类不全。",
      en: "Trial rules of a loan-guarantee company: five classes decide support, caution, hold or exit. Only the first two classes have conditions in the text, the second incompletely.",
    },
  },
  columns: [
    customerName,
    {
      name: "国家政策符合",
      type: "choice",
      influenceable: false,
      synonyms: ["产业政策", "政策"],
      options: [
        { value: "符合且获扶持", synonyms: ["获扶持", "享受优惠"] },
        { value: "符合" },
        { value: "不符合" },
      ],
    },
    {
      name: "行业地位",
      type: "choice",
      influenceable: false,
      synonyms: ["行业排名"],
      options: [{ value: "区域一流", synonyms: ["一流"] }, { value: "一般" }],
    },
    { name: "在手供货合同或资源垄断", type: "yesno", synonyms: ["合同在手"] },
    {
      name: "产品市场",
      type: "choice",
      synonyms: ["市场能力"],
      options: [{ value: "强" }, { value: "一般" }, { value: "弱" }],
    },
    {
      name: "收益率高于同行平均的连续年数",
      type: "number",
      unit: "年",
      synonyms: ["连续高于行业年数"],
    },
    {
      name: "经营期限",
      type: "number",
      influenceable: false,
      unit: "年",
      synonyms: ["经营年限", "成立年限"],
    },
    {
      name: "经营管理能力",
      type: "choice",
      synonyms: ["管理能力"],
      options: [{ value: "卓越", synonyms: ["优秀"] }, { value: "一般" }, { value: "弱" }],
    },
    {
      name: "合作年限",
      type: "number",
      influenceable: false,
      unit: "年",
      synonyms: ["与我公司合作年限"],
    },
    {
      name: "履约情况",
      type: "choice",
      synonyms: ["信用情况"],
      options: [
        { value: "良好" },
        { value: "一般" },
        { value: "不良", synonyms: ["不良记录", "违约"] },
      ],
    },
    { name: "资产负债率", type: "percent", unit: "%", synonyms: ["负债率"] },
    {
      name: "财务状况",
      type: "choice",
      synonyms: ["财务指标"],
      options: [{ value: "良好" }, { value: "合理" }, { value: "差" }],
    },
    {
      name: "合作情况",
      type: "choice",
      synonyms: ["合作关系"],
      options: [{ value: "持续良好" }, { value: "一般" }, { value: "差" }],
    },
    {
      name: "反担保能力",
      type: "choice",
      synonyms: ["反担保"],
      options: [{ value: "强" }, { value: "一般" }, { value: "弱" }],
    },
  ],
  tiers: [
    {
      label: "重点合作类",
      name: { zh: "重点合作类", en: "Key cooperation" },
      color: "gold",
      treatment: { zh: "重点支持", en: "Strong support" },
      source: "seed",
    },
    {
      label: "重点培育类",
      name: { zh: "重点培育类", en: "Key cultivation" },
      color: "green",
      treatment: { zh: "重点支持（模板值）", en: "Strong support (template value)" },
      source: "seed",
    },
    {
      label: "重点关注类",
      name: { zh: "重点关注类", en: "Watch" },
      color: "orange",
      treatment: { zh: "谨慎发展（模板值）", en: "Careful growth (template value)" },
      source: "assumed",
    },
    {
      label: "一般合作类",
      name: { zh: "一般合作类", en: "Ordinary cooperation" },
      color: "blue",
      treatment: { zh: "维持现状（模板值）", en: "Keep as is (template value)" },
      source: "assumed",
    },
    {
      label: "逐步压缩退出类",
      name: { zh: "逐步压缩退出类", en: "Reduce and exit" },
      color: "grey",
      treatment: { zh: "逐步退出", en: "Withdraw step by step" },
      source: "assumed",
    },
  ],
  decide: {
    by: "conditions",
    rules: [
      { tier: "重点合作类", when: keyCooperation },
      { tier: "重点培育类", when: keyCultivation },
      {
        tier: "逐步压缩退出类",
        when: {
          any: [
            { column: "国家政策符合", is: "不符合" },
            { column: "履约情况", is: "不良" },
          ],
        },
      },
      {
        tier: "重点关注类",
        when: {
          any: [
            { column: "财务状况", is: "差" },
            { column: "资产负债率", above: 75 },
          ],
        },
      },
      // Reached only with policy, performance, finances and debt ratio known.
      { tier: "一般合作类" },
    ],
  },
  regrade: {
    note: {
      zh: "定期分类（原文未写周期），因素变化时随时重分",
      en: "Regularly (no period given), and at once when a factor changes",
    },
  },
  decisions: [
    {
      gap: { zh: "第三至五类没有条件。", en: "Classes three to five have no conditions." },
      decided: {
        zh: "模板：政策不符或履约不良为退出类；财务差或负债率高于 75% 为关注类；其余一般合作类。",
        en: "Template: policy not met or bad performance is exit; weak finances or a debt ratio above 75 % is watch; the rest is ordinary.",
      },
    },
    {
      gap: { zh: "五类只有四种措施。", en: "Four measures for five classes." },
      decided: {
        zh: "前两类都是重点支持，其余依次谨慎发展、维持现状、逐步退出，可改。",
        en: "The first two share strong support; then careful growth, keep as is, withdraw. Editable.",
      },
    },
    {
      gap: {
        zh: "第一类负债率“一般不超过 75%”，第二类只说“低”。",
        en: "The debt ratio is “in general up to 75 %” for the first class and just “low” for the second.",
      },
      decided: {
        zh: "两类都不超过 75%，第二类的数字可单独修改。",
        en: "Up to 75 % for both; the second has a number of its own.",
      },
    },
    {
      gap: { zh: "“强”“卓越”“良好”是主观判断。", en: "“Strong” or “excellent” are judgements." },
      decided: { zh: "由人从下拉列表选择。", en: "A person picks them from a list." },
    },
    {
      gap: { zh: "空白的含义。", en: "What a blank means." },
      decided: {
        zh: "“在手供货合同或资源垄断”空白视为没有；其他空白只在会改变类别时为未评级。",
        en: "A blank mark for contracts in hand counts as no; other blanks leave the customer unrated only where they could change the class.",
      },
    },
  ],
};
