import type { Scheme } from "../../scheme/types";
import { customerName } from "../customerColumns";

const STATE = "成交状态";
const DEALS = "成交次数";
const TALKS = "是否在谈";

export const dealState: Scheme = {
  id: "deal-state",
  version: "1.0.0",
  name: { zh: "按成交状态划分三类客户", en: "Deal state, three classes" },
  use: "forecast",
  status: "complete",
  source: {
    note: {
      zh: "销售人员整理客户名单的四种简单方法之一：按是否成交、是否在谈分三类。",
      en: "One of four simple ways for salespeople to sort a list: dealt with, in negotiation, or neither yet.",
    },
  },
  columns: [
    customerName,
    {
      name: STATE,
      type: "choice",
      synonyms: ["状态", "客户状态", "销售状态"],
      options: [
        { value: "已成交", synonyms: ["成交", "已签约", "已合作"] },
        { value: "正在谈判", synonyms: ["谈判中", "在谈", "洽谈中"] },
        { value: "潜在", synonyms: ["未成交", "潜在客户"] },
      ],
    },
    { name: DEALS, type: "number", unit: "次", synonyms: ["订单数", "成交笔数"] },
    { name: TALKS, type: "yesno", synonyms: ["谈判中", "在谈"] },
  ],
  tiers: [
    {
      label: "已成交客户",
      name: { zh: "已成交客户", en: "Closed" },
      color: "green",
      source: "seed",
    },
    {
      label: "正在谈判客户",
      name: { zh: "正在谈判客户", en: "In negotiation" },
      color: "blue",
      source: "seed",
    },
    { label: "潜在客户", name: { zh: "潜在客户", en: "Prospect" }, color: "grey", source: "seed" },
  ],
  decide: {
    by: "conditions",
    rules: [
      {
        tier: "已成交客户",
        when: {
          any: [
            { column: DEALS, atLeast: 1, blank: "no" },
            {
              all: [
                { column: DEALS, given: true },
                { column: STATE, is: "已成交", blank: "no" },
              ],
            },
            // Only the negotiation is known: an earlier deal is not ruled out.
            {
              all: [
                { column: DEALS, given: false },
                { column: STATE, is: "已成交", blank: "assume-no" },
              ],
            },
          ],
        },
      },
      {
        tier: "正在谈判客户",
        when: {
          any: [
            { column: STATE, is: "正在谈判", blank: "no" },
            { column: TALKS, yes: true, blank: "no" },
          ],
        },
      },
      {
        tier: "潜在客户",
        when: {
          any: [
            { column: STATE, is: "潜在" },
            { column: DEALS, atMost: 0 },
          ],
        },
      },
    ],
  },
  outputs: [
    {
      id: "open-negotiation",
      name: { zh: "老客户在谈", en: "Closed and negotiating again" },
      type: "yesno",
      value: {
        formula: `AND([@[结果.等级]]=1,ISLOGICAL([@${TALKS}]),[@${TALKS}]=TRUE)`,
      },
      source: "assumed",
    },
  ],
  decisions: [
    {
      gap: {
        zh: "已成交的客户可能又在谈新单。",
        en: "A customer with a past deal may be negotiating again.",
      },
      decided: {
        zh: "等级为已成交，在谈另用“老客户在谈”标出。",
        en: "Closed; the open negotiation is shown as a mark of its own.",
      },
    },
    {
      gap: {
        zh: "只知道在谈，不知道以前是否成交。",
        en: "Only the negotiation is known, not whether there was a deal.",
      },
      decided: {
        zh: "正在谈判客户，标记数据不全。",
        en: "In negotiation, marked as incomplete.",
      },
    },
    {
      gap: { zh: "没有跟进周期，也没有重评时间。", en: "No follow-up rhythm and no regrade." },
      decided: { zh: "不生成跟进日期。", en: "No follow-up dates." },
    },
  ],
};
