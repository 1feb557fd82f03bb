import type { Scheme } from "../../scheme/types";
import { customerName, lastContact } from "../customerColumns";

export const importantCoreOrdinary: Scheme = {
  id: "important-core-ordinary",
  version: "1.0.0",
  name: { zh: "重要、核心、普通客户", en: "Important, core and ordinary customers" },
  use: "value",
  status: "complete",
  source: {
    note: {
      zh: "某公司的客户分级管理制度：按企业规模和合作关系分三级，各级服务不同。",
      en: "A company's rules: size and relationship give three levels with different service.",
    },
  },
  columns: [
    customerName,
    {
      name: "企业规模",
      type: "choice",
      influenceable: false,
      synonyms: ["企业类型"],
      options: [
        { value: "大型企业", synonyms: ["大型", "大"] },
        {
          value: "中小型企业",
          synonyms: ["中小型", "中小企业", "中型企业", "小型企业", "中", "小"],
        },
        { value: "个人" },
      ],
    },
    { name: "战略合作伙伴", type: "yesno", synonyms: ["战略伙伴"] },
    { name: "长期合作", type: "yesno", synonyms: ["老客户"] },
    { name: "新客户", type: "yesno", influenceable: false, synonyms: ["是否新客户", "新户"] },
    lastContact,
  ],
  tiers: [
    {
      label: "重要客户",
      name: { zh: "重要客户", en: "Important" },
      color: "green",
      cadence: {
        every: 1,
        unit: "month",
        source: "assumed",
        note: { zh: "高层定期走访", en: "Regular visits by top managers" },
      },
      treatment: {
        zh: "专门服务团队，定制产品，高层关怀",
        en: "Own service team, custom products, care by top managers",
      },
      source: "seed",
    },
    {
      label: "核心客户",
      name: { zh: "核心客户", en: "Core" },
      color: "blue",
      cadence: {
        every: 3,
        unit: "month",
        source: "assumed",
        note: { zh: "定期回访，并有培训", en: "Regular visits back, with training" },
      },
      treatment: {
        zh: "专属客户经理，定期回访，提供培训",
        en: "Own account manager, regular visits back, training",
      },
      source: "seed",
    },
    {
      label: "普通客户",
      name: { zh: "普通客户", en: "Ordinary" },
      color: "grey",
      treatment: { zh: "共用服务热线", en: "Shared hotline" },
      source: "seed",
    },
  ],
  decide: {
    by: "conditions",
    rules: [
      {
        tier: "重要客户",
        when: {
          any: [
            { column: "企业规模", is: "大型企业" },
            { column: "战略合作伙伴", yes: true, blank: "no" },
          ],
        },
      },
      {
        tier: "核心客户",
        when: {
          all: [
            {
              any: [
                { column: "企业规模", is: "中小型企业" },
                { column: "长期合作", yes: true, blank: "no" },
              ],
            },
            // The mark is optional: without it the customer is not new.
            { not: { column: "新客户", yes: true, blank: "no" } },
          ],
        },
      },
      { tier: "普通客户", when: { column: "企业规模", given: true } },
    ],
  },
  followUp: { from: "上次联系日期" },
  decisions: [
    {
      gap: {
        zh: "新的中小企业既像核心又像普通。",
        en: "A new small company fits core and ordinary.",
      },
      decided: {
        zh: "新客户先算普通，有了往来再升。",
        en: "New counts as ordinary until there is a history.",
      },
    },
    {
      gap: { zh: "“定期”走访、回访没有间隔。", en: "“Regular” visits have no interval." },
      decided: {
        zh: "重要客户 1 个月，核心客户 3 个月，普通客户不定期（模板值，可改）。",
        en: "Important 1 month, core 3 months, ordinary none (template values, editable).",
      },
    },
    {
      gap: { zh: "标记空白的含义。", en: "What blank marks mean." },
      decided: {
        zh: "战略伙伴、长期合作、新客户空白即为否；企业规模空白且不是战略伙伴的不评级。",
        en: "Blank marks are no; without a size a customer is rated only as a strategic partner.",
      },
    },
  ],
};
