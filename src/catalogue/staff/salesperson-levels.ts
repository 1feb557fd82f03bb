import type { Scheme, Working } from "../../scheme/types";

/** Level and suggested base pay, 元 a month. */
const levels = [
  ["销售主管", "Sales supervisor", 1500, "gold"],
  ["高级客户经理", "Senior account manager", 1200, "green"],
  ["客户经理", "Account manager", 1000, "blue"],
  ["客户代表", "Representative", 800, "grey"],
] as const;

/** A percentage that a joint deal halves; blank means the deal was made alone. */
const halvedWhenJoint = (name: string, alone: number, joint: number): Working => ({
  name,
  kind: "choose",
  rules: [{ when: { column: "合作开发", yes: true, blank: "no" }, value: joint }],
  otherwise: alone,
});

const shared: readonly Working[] = [
  {
    name: "底薪",
    kind: "choose",
    rules: levels.map(([level, , pay]) => ({ when: { column: "等级", is: level }, value: pay })),
  },
  // Percent of the monthly rent: supported and supporter get one half each.
  halvedWhenJoint("提成比例", 80, 40),
  halvedWhenJoint("业绩计入比例", 100, 50),
  {
    name: "提成",
    kind: "formula",
    formula: 'IF(ISNUMBER([@月租费]),[@月租费]*[@提成比例]/100,"")',
  },
  {
    name: "合作角色",
    kind: "choose",
    rules: [
      { when: { column: "合作开发", yes: false }, value: "" },
      { when: { column: "等级", isOneOf: ["销售主管", "高级客户经理"] }, value: "支持方" },
      { when: { column: "等级", isOneOf: ["客户经理", "客户代表"] }, value: "被支持方" },
    ],
  },
];

/** Part of the commission that is free of tax: 10 % of the rent, 5 % each in a joint deal. */
const ofRent: readonly Working[] = [
  halvedWhenJoint("免税比例", 10, 5),
  {
    name: "免税提成",
    kind: "formula",
    formula: 'IF(ISNUMBER([@月租费]),[@月租费]*[@免税比例]/100,"")',
  },
];

const ofCommission: readonly Working[] = [
  halvedWhenJoint("免税比例", 10, 5),
  {
    name: "免税提成",
    kind: "formula",
    formula: 'IF(ISNUMBER([@提成]),[@提成]*[@免税比例]/100,"")',
  },
];

export const salespersonLevels: Scheme = {
  id: "salesperson-levels",
  version: "1.0.0",
  name: {
    zh: "销售人员等级（客户代表/客户经理/高级/主管）与提成",
    en: "Sales staff levels and commission",
  },
  use: "staff",
  status: "complete",
  source: {
    note: {
      zh: "某电信类销售团队的薪酬办法：四个等级的底薪，按月租费计提成，合作开发时双方各得一半。",
      en: "A telecom-style sales team's pay: base pay of four levels, commission on the monthly rent, halved between two in a joint deal.",
    },
  },
  columns: [
    { name: "销售人员", type: "text", role: "name", synonyms: ["姓名", "员工"] },
    {
      name: "等级",
      type: "choice",
      synonyms: ["级别", "岗位"],
      options: [
        { value: "客户代表", synonyms: ["代表", "销售代表"] },
        { value: "客户经理", synonyms: ["经理"] },
        { value: "高级客户经理", synonyms: ["高级", "高级经理"] },
        { value: "销售主管", synonyms: ["主管"] },
      ],
    },
    { name: "月租费", type: "number", unit: "元", synonyms: ["月租"] },
    { name: "合作开发", type: "yesno", synonyms: ["支持"] },
  ],
  workings: [...shared, ...ofRent],
  score: null,
  tiers: levels.map(([label, en, pay, color]) => ({
    label,
    name: { zh: label, en },
    color,
    treatment: {
      zh: `底薪 ${pay} 元/月（建议），不报销费用`,
      en: `Base pay ${pay} yuan a month (suggested), no expenses`,
    },
    source: "seed",
  })),
  // The sheet's own 等级 is the input.
  tierHeader: { zh: "评定等级", en: "Graded level" },
  decide: {
    by: "conditions",
    rules: levels.map(([level]) => ({ tier: level, when: { column: "等级", is: level } })),
  },
  outputs: [
    {
      id: "base",
      name: { zh: "底薪", en: "Base pay" },
      type: "number",
      unit: "元",
      value: { column: "底薪" },
      source: "seed",
    },
    {
      id: "commission",
      name: { zh: "提成", en: "Commission" },
      type: "number",
      unit: "元",
      value: { column: "提成" },
      source: "seed",
    },
    {
      id: "tax-free",
      name: { zh: "其中免税", en: "Of it tax-free" },
      type: "number",
      unit: "元",
      value: { column: "免税提成" },
      source: "seed",
    },
    {
      id: "result-share",
      name: { zh: "业绩计入比例", en: "Result counted" },
      type: "number",
      unit: "%",
      value: { column: "业绩计入比例" },
      source: "seed",
    },
    {
      id: "role",
      name: { zh: "合作角色", en: "Part in a joint deal" },
      type: "text",
      value: { column: "合作角色" },
      source: "seed",
    },
  ],
  options: [
    {
      id: "tax-free",
      name: { zh: "免税 10% 的基数", en: "Base of the tax-free 10 %" },
      values: [
        { id: "rent", name: { zh: "月租费", en: "The rent" }, set: {} },
        {
          id: "commission",
          name: { zh: "提成", en: "The commission" },
          set: { workings: [...shared, ...ofCommission] },
        },
      ],
    },
  ],
  decisions: [
    {
      gap: {
        zh: "“10% 免税”指月租费的还是提成的 10% 不明。",
        en: "Whether the tax-free 10 % is of the rent or of the commission is not said.",
      },
      decided: {
        zh: "指月租费：80% 中 70% 计税、10% 免税；可选“提成”。",
        en: "Of the rent: 80 % is 70 % taxed and 10 % tax-free; the commission is an option.",
      },
    },
    {
      gap: { zh: "合作开发时谁支持谁。", en: "Who supports whom in a joint deal." },
      decided: {
        zh: "高级客户经理和销售主管为支持方，客户代表和客户经理为被支持方，比例相同。",
        en: "Seniors and supervisors support, representatives and managers are supported; both get the same.",
      },
    },
    {
      gap: { zh: "合作开发空白。", en: "A blank in the joint-deal column." },
      decided: { zh: "视为独立完成。", en: "The deal counts as made alone." },
    },
  ],
};
