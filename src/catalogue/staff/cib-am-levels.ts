import type { Condition, Scheme } from "../../scheme/types";

/** Level and its number of steps: 11 in all. */
const levels = [
  ["高级", "Senior", 4, "gold"],
  ["客户经理", "Account manager", 3, "green"],
  ["助理", "Assistant", 3, "blue"],
  ["见习", "Trainee", 1, "grey"],
] as const;

/** Market, credit and design managers from assistant upwards; specialists and trainees need none. */
const needsQualification: Condition = {
  all: [
    { column: "类别", isOneOf: ["市场经理", "信贷业务经理", "营销设计经理"] },
    { column: "级别", isOneOf: ["高级", "客户经理", "助理"] },
  ],
};

export const cibAmLevels: Scheme = {
  id: "cib-am-levels",
  version: "1.0.0",
  name: {
    zh: "兴业银行客户经理级档（4级11档）",
    en: "Industrial Bank account managers: 4 levels, 11 steps",
  },
  use: "staff",
  status: "partial",
  source: {
    note: {
      zh: "某银行 2005 年客户经理办法：四类客户经理，四级十一档，享受级别待遇须有任职资格和业绩；升降标准在文本中缺失。",
      en: "A bank's rules of 2005: four kinds of manager, eleven steps in four levels; level pay needs qualification and results; the rules for moving are cut off.",
    },
  },
  columns: [
    { name: "客户经理", type: "text", role: "name", synonyms: ["姓名"] },
    {
      name: "类别",
      type: "choice",
      synonyms: ["客户经理类别", "岗位类别"],
      options: [
        { value: "市场经理", synonyms: ["市场"] },
        { value: "信贷业务经理", synonyms: ["信贷经理", "信贷"] },
        { value: "营销设计经理", synonyms: ["营销设计", "设计经理"] },
        { value: "专业经理", synonyms: ["专业"] },
      ],
    },
    {
      name: "级别",
      type: "choice",
      synonyms: ["职级", "等级"],
      options: [
        { value: "高级", synonyms: ["高级客户经理"] },
        { value: "客户经理", synonyms: ["中级"] },
        { value: "助理", synonyms: ["助理客户经理", "客户经理助理"] },
        { value: "见习", synonyms: ["见习客户经理"] },
      ],
    },
    { name: "档次", type: "number", unit: "档", synonyms: ["档", "级档"] },
    { name: "任职资格", type: "yesno", synonyms: ["上岗资格", "资格"] },
  ],
  workings: [
    {
      name: "本级档数",
      kind: "choose",
      rules: levels.map(([level, , steps]) => ({
        when: { column: "级别", is: level },
        value: steps,
      })),
    },
    {
      name: "档次核对",
      kind: "choose",
      rules: [
        { when: { column: "本级档数", given: false }, value: "" },
        {
          when: {
            any: [
              { column: "档次", below: 1 },
              { column: "档次", above: { column: "本级档数" } },
            ],
          },
          value: { formula: '"档次超出本级 1–"&[@本级档数]' },
        },
      ],
      otherwise: { formula: '"第 "&[@档次]&" 档，共 "&[@本级档数]&" 档"' },
    },
    {
      name: "资格核对",
      kind: "choose",
      rules: [
        { when: { not: needsQualification }, value: "不需任职资格" },
        { when: { column: "任职资格", yes: false }, value: "无级别待遇" },
      ],
      otherwise: "资格符合",
    },
  ],
  score: null,
  tiers: levels.map(([label, en, , color]) => ({
    label,
    name: { zh: label, en },
    color,
    source: "seed",
  })),
  decide: {
    by: "conditions",
    rules: levels.map(([level]) => ({ tier: level, when: { column: "级别", is: level } })),
  },
  outputs: [
    {
      id: "steps",
      name: { zh: "本级档数", en: "Steps of the level" },
      type: "number",
      unit: "档",
      value: { column: "本级档数" },
      source: "seed",
    },
    {
      id: "step-check",
      name: { zh: "档次核对", en: "Step" },
      type: "text",
      value: { column: "档次核对" },
      source: "seed",
    },
    {
      id: "qualification-check",
      name: { zh: "资格核对", en: "Qualification" },
      type: "text",
      value: { column: "资格核对" },
      source: "seed",
    },
  ],
  regrade: {
    every: { every: 1, unit: "quarter" },
    note: { zh: "每季和每年考核", en: "Evaluated quarterly and yearly" },
  },
  decisions: [
    {
      gap: {
        zh: "资深客户经理另有四个级别，不在十一档之内。",
        en: "Principal managers have four levels outside the eleven steps.",
      },
      decided: { zh: "不列入本方案，另行管理。", en: "Not in this scheme; kept apart." },
    },
    {
      gap: { zh: "没有升降标准。", en: "No thresholds for moving." },
      decided: {
        zh: "级别和档次由用户填写，本方案核对档次和资格；业绩是否达标由人核对。",
        en: "Level and step are entered; the scheme checks step and qualification; results are checked by a person.",
      },
    },
  ],
};
