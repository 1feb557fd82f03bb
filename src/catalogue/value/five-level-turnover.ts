import type { Column, Criterion, Scheme, Tier, TierColor, Working } from "../../scheme/types";
import { customerName } from "../customerColumns";

interface Dimension {
  readonly id: string;
  readonly en: string;
  readonly column: Column & { readonly name: string };
  /** Template edges of A, B, C and D for the option with fixed values. */
  readonly edges: readonly number[];
}

// Marks of 0 to 100 for what is not counted or measured.
const MARKS = [80, 60, 40, 20];

const dimensions: readonly Dimension[] = [
  {
    id: "scale",
    en: "Trade size",
    column: {
      name: "交易规模",
      type: "number",
      unit: "元",
      synonyms: ["交易金额", "销售额", "营业额"],
    },
    edges: [1000000, 500000, 200000, 50000],
  },
  {
    id: "frequency",
    en: "Trade frequency",
    column: { name: "交易频率", type: "number", unit: "次", synonyms: ["交易次数"] },
    edges: [24, 12, 6, 3],
  },
  {
    id: "loyalty",
    en: "Loyalty",
    column: { name: "忠诚度", type: "number", unit: "分", synonyms: ["合作年限"] },
    edges: MARKS,
  },
  {
    id: "potential",
    en: "Potential",
    column: { name: "潜力", type: "number", unit: "分", synonyms: ["发展潜力", "增长潜力"] },
    edges: MARKS,
  },
  {
    id: "influence",
    en: "Influence in the industry",
    column: { name: "行业影响力", type: "number", unit: "分", synonyms: ["影响力", "行业地位"] },
    edges: MARKS,
  },
];

const levelOf = (column: string) => `${column}分级`;

/** 5 for A down to 1 for E, by fifths of the list. */
const byFifths = ({ column: { name: column } }: Dimension): Working => ({
  name: levelOf(column),
  kind: "choose",
  rules: [20, 40, 60, 80].map((topPercent, i) => ({
    when: { column, topPercent },
    value: 5 - i,
  })),
  otherwise: 1,
});

const byEdges = ({ column: { name: column }, edges }: Dimension): Working => ({
  name: levelOf(column),
  kind: "bands",
  column,
  bands: edges.map((atLeast, i) => ({ atLeast, value: 5 - i })),
  otherwise: 1,
});

const criterion = ({ id, en, column: { name } }: Dimension): Criterion => ({
  id,
  name: { zh: name, en },
  max: 5,
  rule: { kind: "formula", formula: `[@${levelOf(name)}]`, needs: [name] },
  influenceable: true,
  source: "assumed",
});

/** E is 1, A is 5. */
const letter = ({ column: { name } }: Dimension) =>
  `IF(ISNUMBER([@${name}]),CHOOSE([@${levelOf(name)}],"E","D","C","B","A"),"?")`;

const points = dimensions.map(({ column }) => `[@[得分.${column.name}]]`);

const tier = (letter: string, color: TierColor): Tier => ({
  label: `${letter}级`,
  name: { zh: `${letter} 级`, en: letter },
  color,
  source: "assumed",
});

export const fiveLevelTurnover: Scheme = {
  id: "five-level-turnover",
  version: "1.0.0",
  name: { zh: "五维各分 A–E", en: "Five dimensions, each A–E" },
  use: "value",
  status: "partial",
  source: {
    note: {
      zh: "通用文本：交易规模、频率、忠诚与合作时间、潜力、行业影响力各分 A–E 五级；没有界限。",
      en: "A general text: trade size, frequency, loyalty, potential and influence are each graded A–E; no lines.",
    },
  },
  columns: [customerName, ...dimensions.map(({ column }) => column)],
  workings: dimensions.map(byFifths),
  criteria: dimensions.map(criterion),
  // The mean of five, also where one is missing: it counts 0.
  score: { formula: `(${points.join("+")})/5`, unit: "分" },
  tiers: [
    tier("A", "green"),
    tier("B", "teal"),
    tier("C", "blue"),
    tier("D", "orange"),
    tier("E", "grey"),
  ],
  decide: {
    by: "score",
    cuts: [{ atLeast: 4.5 }, { atLeast: 3.5 }, { atLeast: 2.5 }, { atLeast: 1.5 }],
  },
  outputs: [
    {
      id: "code",
      name: { zh: "五维等级", en: "Five letters" },
      type: "text",
      value: { formula: dimensions.map(letter).join('&"-"&') },
      source: "assumed",
    },
  ],
  decisions: [
    {
      gap: { zh: "各维度没有界限。", en: "The dimensions have no lines." },
      decided: {
        zh: "默认按名单五等分（户数向上取整，末位同值的一并计入）；也可选固定界限（模板值，可改）。",
        en: "Fifths of the list by default (rounded up, ties in); fixed lines can be chosen (template values, editable).",
      },
    },
    {
      gap: { zh: "没有综合等级。", en: "There is no overall grade." },
      decided: {
        zh: "A=5 … E=1 取五维平均：4.5 起 A、3.5 起 B、2.5 起 C、1.5 起 D，其余 E（模板值）。",
        en: "Mean of the five with A=5 … E=1: A from 4.5, B from 3.5, C from 2.5, D from 1.5, else E (template values).",
      },
    },
    {
      gap: { zh: "某一维度空白。", en: "A dimension is blank." },
      decided: {
        zh: "按 0 计入五维平均，字母显示 ?，标记数据不全。",
        en: "It counts 0 in the mean of five, its letter is ?, the result is marked incomplete.",
      },
    },
  ],
  options: [
    {
      id: "lines",
      name: { zh: "界限", en: "Lines" },
      values: [
        { id: "fifths", name: { zh: "名单五等分", en: "Fifths of the list" }, set: {} },
        {
          id: "fixed",
          name: { zh: "固定界限（模板值）", en: "Fixed lines (template values)" },
          set: { workings: dimensions.map(byEdges) },
        },
      ],
    },
  ],
};
