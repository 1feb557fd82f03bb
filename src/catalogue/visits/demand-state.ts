import type { Scheme } from "../../scheme/types";
import { customerName } from "../customerColumns";

const NEED = "需求状况";

export const demandState: Scheme = {
  id: "demand-state",
  version: "1.0.0",
  name: { zh: "按需求状况划分三类客户", en: "Demand state, three classes" },
  use: "forecast",
  status: "complete",
  source: {
    note: {
      zh: "销售人员整理客户名单的四种简单方法之一：按现在、将来或没有需求分三类。",
      en: "One of four simple ways for salespeople to sort a list: a need now, later, or none.",
    },
  },
  columns: [
    customerName,
    {
      name: NEED,
      type: "choice",
      synonyms: ["需求", "需求状态", "有无需求"],
      options: [
        { value: "现在有", synonyms: ["有", "有需求", "现有需求", "目前有需求"] },
        { value: "未来有", synonyms: ["将来有", "以后有", "潜在需求", "未来有需求"] },
        { value: "无", synonyms: ["没有", "无需求", "没有需求"] },
      ],
    },
  ],
  tiers: [
    { label: "目标客户", name: { zh: "目标客户", en: "Target" }, color: "green", source: "seed" },
    { label: "潜在客户", name: { zh: "潜在客户", en: "Potential" }, color: "blue", source: "seed" },
    { label: "死亡客户", name: { zh: "死亡客户", en: "Dead" }, color: "grey", source: "seed" },
  ],
  decide: {
    by: "conditions",
    rules: [
      { tier: "目标客户", when: { column: NEED, is: "现在有" } },
      { tier: "潜在客户", when: { column: NEED, is: "未来有" } },
      { tier: "死亡客户", when: { column: NEED, is: "无" } },
    ],
  },
  decisions: [
    {
      gap: {
        zh: "“潜在客户”在按成交状态的方案里另有含义。",
        en: "The label 潜在客户 means something else in the deal-state scheme.",
      },
      decided: {
        zh: "等级只在本方案内有效，不与其他方案合并。",
        en: "A tier counts only within its scheme and is not merged with another's.",
      },
    },
    {
      gap: { zh: "没有跟进周期，也没有重评时间。", en: "No follow-up rhythm and no regrade." },
      decided: { zh: "不生成跟进日期。", en: "No follow-up dates." },
    },
  ],
};
