import type { Scheme, Tier } from "../../scheme/types";
import { customerName, lastContact } from "../customerColumns";

const INTENT = "合作意向";

/** The source gives no intervals: all of these days are template values. */
const days = (every: number): Tier["cadence"] => ({ every, unit: "day", source: "assumed" });

export const intentAbcd: Scheme = {
  id: "intent-abcd",
  version: "1.0.0",
  name: { zh: "合作意向 A–D 类", en: "Intent, A–D" },
  use: "forecast",
  status: "complete",
  source: {
    note: {
      zh: "销售的客户关系等级：按合作意向、消费能力和是否拒绝分四类。",
      en: "Sales: intent, ability to pay and refusal give four classes of customer relation.",
    },
  },
  columns: [
    customerName,
    { name: "是否明确拒绝", type: "yesno", synonyms: ["拒绝"] },
    {
      name: INTENT,
      type: "choice",
      synonyms: ["意向"],
      options: [
        { value: "明确", synonyms: ["意向明确", "有意向"] },
        { value: "犹豫", synonyms: ["有意向但犹豫"] },
        { value: "潜在", synonyms: ["潜在需求"] },
        { value: "无", synonyms: ["没有", "无意向", "无需求"] },
      ],
    },
    { name: "具备消费能力", type: "yesno", synonyms: ["消费能力"] },
    lastContact,
  ],
  tiers: [
    {
      label: "A类客户",
      name: { zh: "A 类客户", en: "A" },
      color: "green",
      cadence: days(3),
      treatment: { zh: "多沟通、多关心，促成成交", en: "Talk more, care, close the deal" },
      source: "seed",
    },
    {
      label: "B类客户",
      name: { zh: "B 类客户", en: "B" },
      color: "blue",
      cadence: days(7),
      treatment: {
        zh: "找出犹豫的原因（比较竞品、超预算等）并解决",
        en: "Find why he hesitates (competitors, budget …) and solve it",
      },
      source: "seed",
    },
    {
      label: "C类客户",
      name: { zh: "C 类客户", en: "C" },
      color: "gold",
      cadence: days(15),
      treatment: {
        zh: "挖掘需求，用产品优势激发",
        en: "Find the need; stir it with the product's advantages",
      },
      source: "seed",
    },
    {
      label: "D类客户",
      name: { zh: "D 类客户", en: "D" },
      color: "grey",
      cadence: days(30),
      treatment: {
        zh: "长期定期关心，他或朋友将来可能需要",
        en: "Long-term care: he or his friends may need it later",
      },
      source: "seed",
    },
  ],
  decide: {
    by: "conditions",
    rules: [
      {
        tier: "D类客户",
        when: {
          any: [
            { column: "是否明确拒绝", yes: true, blank: "no" },
            { column: INTENT, is: "无" },
          ],
        },
      },
      {
        tier: "A类客户",
        when: {
          all: [
            { column: INTENT, is: "明确" },
            { column: "具备消费能力", yes: true, blank: "assume-no" },
          ],
        },
      },
      { tier: "B类客户", when: { column: INTENT, isOneOf: ["明确", "犹豫"] } },
      { tier: "C类客户", when: { column: INTENT, is: "潜在" } },
    ],
  },
  followUp: { from: "上次联系日期" },
  decisions: [
    {
      gap: { zh: "意向明确但没有消费能力。", en: "Clear intent without ability to pay." },
      decided: {
        zh: "B 类；消费能力空白也为 B 类，并标记数据不全。",
        en: "B; also where ability is blank, then marked as incomplete.",
      },
    },
    {
      gap: { zh: "没有跟进间隔。", en: "No intervals." },
      decided: {
        zh: "A 3 天、B 7 天、C 15 天、D 30 天（模板值，可改）。",
        en: "A 3, B 7, C 15 and D 30 days (template values, editable).",
      },
    },
    {
      gap: { zh: "有意向又明确拒绝。", en: "Intent and a clear refusal." },
      decided: { zh: "以拒绝为准，D 类。", en: "The refusal decides: D." },
    },
  ],
};
