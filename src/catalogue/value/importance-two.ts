import type { Scheme } from "../../scheme/types";
import { customerName } from "../customerColumns";

const AMOUNT = "可成交额度";
const THRESHOLD = "阈值";

export const importanceTwo: Scheme = {
  id: "importance-two",
  version: "1.0.0",
  name: { zh: "重要与非重要客户", en: "Important and other customers" },
  use: "value",
  status: "partial",
  source: {
    note: {
      zh: "销售人员的简单二分：看可成交额度或业务潜在量；原文没有界限数值。",
      en: "A salesperson's simple split by the possible deal or business potential; the source gives no number.",
    },
  },
  columns: [
    customerName,
    {
      name: AMOUNT,
      type: "number",
      unit: "万元",
      synonyms: ["预计成交额", "业务潜在量", "潜力额"],
    },
    { name: THRESHOLD, type: "number", unit: "万元", synonyms: ["重要客户界限", "额度界限"] },
  ],
  tiers: [
    {
      label: "重要客户",
      name: { zh: "重要客户", en: "Important" },
      color: "green",
      source: "assumed",
    },
    {
      label: "非重要客户",
      name: { zh: "非重要客户", en: "Not important" },
      color: "grey",
      source: "assumed",
    },
  ],
  decide: {
    by: "conditions",
    rules: [
      {
        tier: "重要客户",
        when: {
          all: [
            { column: THRESHOLD, given: true },
            { column: AMOUNT, atLeast: { column: THRESHOLD } },
          ],
        },
      },
      {
        tier: "重要客户",
        when: {
          all: [
            { column: THRESHOLD, given: false },
            { column: AMOUNT, topPercent: 20 },
          ],
        },
      },
      { tier: "非重要客户", when: { column: AMOUNT, given: true } },
    ],
  },
  decisions: [
    {
      gap: { zh: "没有界限数值。", en: "No threshold is given." },
      decided: {
        zh: "“阈值”列有值时，达到即为重要客户；空白时取全名单额度最高的 20%（模板值，户数向上取整，至少 1 户，末位同额的一并计入）。",
        en: "Where the threshold column has a value, reaching it is important; where it is blank, the top 20 % of the whole list (template value; rounded up, at least one, ties in).",
      },
    },
  ],
};
