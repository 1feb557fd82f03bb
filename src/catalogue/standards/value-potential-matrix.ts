import type { Column, Scheme, Tier, Working } from "../../scheme/types";
import { customerCode, customerName, lastContact } from "../customerColumns";

const VALUE = "年销售额";
const POTENTIAL = "年采购潜力";

/** The next class down from the top of the list: 20 %, then 30 %, then the rest. */
const byShare = (
  name: string,
  column: string,
  [first, second, third]: readonly [string, string, string]
): Working => ({
  name,
  kind: "choose",
  rules: [
    { when: { column, topPercent: 20 }, value: first },
    // The best half less the first class.
    { when: { column, topPercent: 50 }, value: second },
    { when: { column, given: true }, value: third },
  ],
});

const byEdges = (
  name: string,
  column: string,
  [first, second, third]: readonly [string, string, string]
): Working => ({
  name,
  kind: "choose",
  rules: [
    { when: { column, atLeast: 100 }, value: first },
    { when: { column, atLeast: 30 }, value: second },
    { when: { column, given: true }, value: third },
  ],
});

const LETTERS = ["A", "B", "C"] as const;
const DIGITS = ["1", "2", "3"] as const;

const judged = (name: string, options: Column["options"]): Column => ({
  name,
  type: "choice",
  ...(options === undefined ? {} : { options }),
});

/** An entered class wins over the one worked out. */
const entered = (name: string, column: string, derived: string): Working => ({
  name,
  kind: "formula",
  formula: `IF(ISTEXT([@${column}]),[@${column}],[@${derived}])`,
});

const combined: readonly Working[] = [
  entered("价值档", "价值等级", "价值测算"),
  entered("潜力档", "潜力等级", "潜力测算"),
];

/** Days between contacts: high potential is seen more often than its value alone would ask. */
const cell = (
  label: string,
  color: Tier["color"],
  every: number,
  zh: string,
  en: string
): Tier => ({
  label,
  name: { zh: label, en: label },
  color,
  cadence: { every, unit: "day", source: "assumed" },
  treatment: { zh, en },
  source: "assumed",
});

export const valuePotentialMatrix: Scheme = {
  id: "value-potential-matrix",
  version: "1.0.0",
  name: { zh: "价值 × 潜力矩阵（A1–C3）", en: "Value × potential matrix (A1–C3)" },
  use: "value",
  status: "template",
  source: {
    note: {
      zh: "通用方法：现有价值 A/B/C 与采购潜力 1/2/3 组合成九格。比例、分界和周期均为模板值。",
      en: "A general method: present value A/B/C and potential 1/2/3 make nine cells. Shares, edges and rhythms are template values.",
    },
  },
  columns: [
    customerName,
    customerCode,
    {
      name: VALUE,
      type: "number",
      unit: "万元",
      synonyms: ["销售额", "年采购额", "年交易额", "消费额", "采购额"],
    },
    {
      name: POTENTIAL,
      type: "number",
      unit: "万元",
      synonyms: ["采购潜力", "潜力", "年需求额", "年需求总额", "预计年采购额"],
    },
    judged(
      "价值等级",
      LETTERS.map((value, i) => ({ value, synonyms: [["高", "中", "低"][i]] }))
    ),
    judged(
      "潜力等级",
      DIGITS.map((value, i) => ({ value, synonyms: [["高", "中", "低"][i]] }))
    ),
    lastContact,
  ],
  workings: [
    byShare("价值测算", VALUE, LETTERS),
    byShare("潜力测算", POTENTIAL, DIGITS),
    ...combined,
  ],
  score: null,
  tiers: [
    cell("A1", "gold", 7, "重点维护并扩大份额", "Keep and grow: the first call on time"),
    cell("A2", "gold", 10, "维护关系，找增长点", "Keep close; look for growth"),
    cell("A3", "green", 20, "稳住现有业务", "Hold the business"),
    cell("B1", "green", 12, "投入资源，争取升为 A", "Invest; aim for A"),
    cell("B2", "teal", 25, "常规开发", "Ordinary development"),
    cell("B3", "teal", 40, "低成本维护", "Keep at low cost"),
    cell("C1", "blue", 15, "弄清障碍，重点突破", "Find the obstacle; break through"),
    cell("C2", "blue", 45, "定期了解需求", "Ask for needs now and then"),
    cell("C3", "grey", 90, "电话或自助服务", "By phone or self-service"),
  ],
  decide: {
    by: "label",
    formula: 'IF(OR([@价值档]="",[@潜力档]=""),"",[@价值档]&[@潜力档])',
    needs: ["价值档", "潜力档"],
  },
  outputs: [
    {
      id: "value",
      name: { zh: "价值档", en: "Value class" },
      type: "text",
      value: { column: "价值档" },
      source: "assumed",
    },
    {
      id: "potential",
      name: { zh: "潜力档", en: "Potential class" },
      type: "text",
      value: { column: "潜力档" },
      source: "assumed",
    },
  ],
  followUp: { from: "上次联系日期" },
  regrade: {
    every: { every: 1, unit: "quarter" },
    note: { zh: "建议每季重新评级", en: "Quarterly is suggested" },
  },
  options: [
    {
      id: "classes",
      name: { zh: "分档方法", en: "Classes" },
      values: [
        { id: "share", name: { zh: "按名单比例", en: "By share of the list" }, set: {} },
        {
          id: "edges",
          name: { zh: "按金额分界", en: "By own edges" },
          set: {
            workings: [
              byEdges("价值测算", VALUE, LETTERS),
              byEdges("潜力测算", POTENTIAL, DIGITS),
              ...combined,
            ],
          },
        },
      ],
    },
  ],
  decisions: [
    {
      gap: { zh: "A/B/C 与 1/2/3 的界限由各公司自定。", en: "Every company sets its own lines." },
      decided: {
        zh: "默认前 20%、其后 30%、其余；户数向上取整，同额一并计入。选项：100 万、30 万元（模板值）。",
        en: "By default the first 20 %, the next 30 %, the rest; numbers rounded up, ties in. Option: 1,000,000 and 300,000 yuan (template values).",
      },
    },
    {
      gap: {
        zh: "人工判断的等级与测算不一致。",
        en: "An entered class that differs from the one worked out.",
      },
      decided: { zh: "以填写的等级为准。", en: "The entered class wins." },
    },
    {
      gap: { zh: "只有价值或只有潜力。", en: "Only one of the two is known." },
      decided: { zh: "暂不评级，另一档仍显示。", en: "Unrated; the known class is still shown." },
    },
  ],
};
