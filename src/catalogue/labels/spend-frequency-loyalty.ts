import type { Scheme } from "../../scheme/types";
import { customerPerson } from "../customerColumns";
import { levelsOf, partOf } from "./listLevels";

const SPENDING = "消费等级";
const FREQUENCY = "频率等级";

export const spendFrequencyLoyalty: Scheme = {
  id: "spend-frequency-loyalty",
  version: "1.0.0",
  name: { zh: "消费、频率、忠诚三维标签", en: "Spending, frequency and loyalty" },
  use: "value",
  status: "template",
  source: {
    note: {
      zh: "通用管理文本：消费、购买频率、忠诚各分三级，另可按年龄、性别、职业、地域细分；没有界限。",
      en: "A general text: three levels each of spending, frequency and loyalty; age, sex, job and region may be noted; no cuts.",
    },
  },
  columns: [
    customerPerson,
    {
      name: "消费金额",
      type: "number",
      unit: "元",
      synonyms: ["消费额", "累计消费", "采购额"],
    },
    {
      name: "购买频率",
      type: "number",
      unit: "次",
      synonyms: ["购买频次", "购买次数", "消费频率"],
    },
    {
      name: "忠诚度",
      type: "choice",
      synonyms: ["忠诚", "忠诚程度"],
      options: [
        { value: "忠诚客户", synonyms: ["忠诚"] },
        { value: "普通客户", synonyms: ["普通", "一般"] },
        { value: "流失客户", synonyms: ["流失"] },
      ],
    },
    { name: "年龄", type: "number", unit: "岁", synonyms: ["年纪", "周岁"] },
    { name: "性别", type: "text", synonyms: ["客户性别"] },
    { name: "职业", type: "text", synonyms: ["工作"] },
    { name: "地域", type: "text", synonyms: ["地区", "区域"] },
  ],
  workings: [
    { name: SPENDING, kind: "choose", rules: levelsOf("消费金额", ["高消费", "中消费", "低消费"]) },
    {
      name: FREQUENCY,
      kind: "choose",
      rules: levelsOf("购买频率", ["高频率", "中频率", "低频率"]),
    },
  ],
  tiers: [
    {
      label: "三维标签",
      name: { zh: "三维标签", en: "Label triple" },
      color: "blue",
      source: "seed",
    },
  ],
  decide: {
    by: "label",
    formula: `IF([@${SPENDING}]="","",[@${SPENDING}]&"/"&${partOf(FREQUENCY)}&"/"&${partOf("忠诚度")})`,
    needs: [FREQUENCY, "忠诚度"],
  },
  outputs: [
    {
      id: "spending",
      name: { zh: "消费标签", en: "Spending label" },
      type: "text",
      value: { column: SPENDING },
      source: "assumed",
    },
    {
      id: "frequency",
      name: { zh: "频率标签", en: "Frequency label" },
      type: "text",
      value: { column: FREQUENCY },
      source: "assumed",
    },
    {
      id: "loyalty",
      name: { zh: "忠诚标签", en: "Loyalty label" },
      type: "text",
      value: { formula: "T([@忠诚度])" },
      source: "seed",
    },
  ],
  decisions: [
    {
      gap: { zh: "消费和频率没有界限。", en: "No cuts for spending and frequency." },
      decided: {
        zh: "各按名单排名：前 20% 高，其后 30% 中，其余低（模板值）；并列一并计入。",
        en: "Each by the place in the list: the best 20 % high, the next 30 % middle, the rest low (template values); ties come in.",
      },
    },
    {
      gap: {
        zh: "年龄、性别、职业、地域没有用法。",
        en: "Age, sex, job and region have no use in the rules.",
      },
      decided: { zh: "只作记录，不影响标签。", en: "Kept on record without effect on the labels." },
    },
    {
      gap: { zh: "有空白时怎么办。", en: "What blanks mean." },
      decided: {
        zh: "金额空白不评级；频率或忠诚度空白时该处写“未评级”，数据不全。",
        en: "Without an amount not rated; where frequency or loyalty is blank its place says 未评级 and the data are incomplete.",
      },
    },
    {
      gap: { zh: "没有跟进周期。", en: "No follow-up rhythm." },
      decided: { zh: "不生成跟进日期。", en: "No follow-up dates." },
    },
  ],
};
