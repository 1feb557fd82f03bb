import type { Scheme } from "../../scheme/types";
import { customerName } from "../customerColumns";

export const batteryTradeStage: Scheme = {
  id: "battery-trade-stage",
  version: "1.0.0",
  name: { zh: "按交易过程分类（正在、即将、曾经）", en: "Trade stage: now, soon, before" },
  use: "forecast",
  status: "complete",
  source: {
    note: {
      zh: "某电池厂销售部的客户分类表，只用于聚合物移动电池和电芯客户；另有一张按交易量和市场地位的表，内容为空。",
      en: "A battery maker's sales form, for customers of polymer mobile batteries and cells only; a second list by quantity and market position is empty.",
    },
  },
  columns: [
    customerName,
    { name: "地址", type: "text", synonyms: ["客户地址", "联系地址"] },
    { name: "法人代表", type: "text", synonyms: ["法定代表人"] },
    { name: "联系电话", type: "text", synonyms: ["电话", "手机"] },
    // The form misprints this header as 产要产品.
    { name: "主要产品", type: "text", synonyms: ["产要产品"] },
    {
      name: "交易过程",
      type: "choice",
      synonyms: ["交易状态"],
      options: [
        { value: "正在", synonyms: ["正在进行交易", "正在进行交易的客户", "正在交易", "交易中"] },
        { value: "即将", synonyms: ["即将进行交易", "即将进行交易的客户", "即将交易"] },
        { value: "曾经", synonyms: ["曾经有过交易", "曾经有过交易的客户", "曾经交易"] },
      ],
    },
  ],
  tiers: [
    {
      label: "正在进行交易的客户",
      name: { zh: "正在进行交易", en: "Trading now" },
      color: "green",
      source: "seed",
    },
    {
      label: "即将进行交易的客户",
      name: { zh: "即将进行交易", en: "About to trade" },
      color: "blue",
      source: "seed",
    },
    {
      label: "曾经有过交易的客户",
      name: { zh: "曾经有过交易", en: "Traded before" },
      color: "grey",
      source: "seed",
    },
  ],
  decide: {
    by: "conditions",
    rules: [
      { tier: "正在进行交易的客户", when: { column: "交易过程", is: "正在" } },
      { tier: "即将进行交易的客户", when: { column: "交易过程", is: "即将" } },
      { tier: "曾经有过交易的客户", when: { column: "交易过程", is: "曾经" } },
    ],
  },
  decisions: [
    {
      gap: {
        zh: "表中按曾经、正在、即将排列，没有说哪一类更重要。",
        en: "The form lists before, now and soon without saying which counts more.",
      },
      decided: {
        zh: "正在优先，其次即将，最后曾经。",
        en: "Now comes first, then soon, then before.",
      },
    },
    {
      gap: { zh: "列名印作“产要产品”。", en: "One header is misprinted as 产要产品." },
      decided: {
        zh: "即“主要产品”，两种写法都认。",
        en: "Main products; both spellings are read.",
      },
    },
    {
      gap: { zh: "没有跟进周期。", en: "No follow-up rhythm." },
      decided: { zh: "不生成跟进日期。", en: "No follow-up dates." },
    },
  ],
};
