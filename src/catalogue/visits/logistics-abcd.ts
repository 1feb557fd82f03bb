import type { Scheme } from "../../scheme/types";
import { customerName, lastContact } from "../customerColumns";

const INDUSTRY = "产业属性";
const SCALE = "交易规模";
const FREQUENCY = "交易频次";
const CREDIT = "信用状况";

export const logisticsAbcd: Scheme = {
  id: "logistics-abcd",
  version: "1.0.0",
  name: { zh: "物流客户 A–D 级", en: "Logistics customers, A–D, with visit rhythm" },
  use: "visit",
  status: "partial",
  source: {
    note: {
      zh: "物流公司的客户分级：产业、规模、频次、信用四项各有最低要求，等级决定回访周期和服务。",
      en: "A logistics company: least demands on industry, size, frequency and credit give the grade, which sets visits and service.",
    },
  },
  columns: [
    customerName,
    {
      name: INDUSTRY,
      type: "choice",
      influenceable: false,
      synonyms: ["产业"],
      options: [
        { value: "优势", synonyms: ["优势产业", "扶持产业"] },
        { value: "一般", synonyms: ["一般产业"] },
      ],
    },
    {
      name: SCALE,
      type: "choice",
      synonyms: ["年度订单金额"],
      options: [{ value: "大" }, { value: "较大" }, { value: "一般" }, { value: "小" }],
    },
    {
      name: FREQUENCY,
      type: "choice",
      synonyms: ["年均交易频次"],
      options: [{ value: "高" }, { value: "一般" }, { value: "低" }],
    },
    {
      name: CREDIT,
      type: "choice",
      synonyms: ["付款情况"],
      options: [{ value: "良好", synonyms: ["好"] }, { value: "一般" }, { value: "差" }],
    },
    lastContact,
  ],
  tiers: [
    {
      label: "A级",
      name: { zh: "A 级", en: "A" },
      color: "green",
      cadence: {
        every: 3,
        unit: "month",
        source: "seed",
        note: { zh: "每季度拜访", en: "A visit every quarter" },
      },
      treatment: {
        zh: "个性化方案、优先发运、全程跟踪、定期拜访、售后服务",
        en: "Individual plan, priority shipping, tracking, regular visits, after-sales",
      },
      source: "seed",
    },
    {
      label: "B级",
      name: { zh: "B 级", en: "B" },
      color: "blue",
      cadence: {
        every: 6,
        unit: "month",
        source: "seed",
        note: { zh: "每半年拜访", en: "A visit every half year" },
      },
      treatment: {
        zh: "快速响应、准时，保持稳定关系",
        en: "Fast reply, on time, a stable relation",
      },
      source: "seed",
    },
    {
      label: "C级",
      name: { zh: "C 级", en: "C" },
      color: "gold",
      cadence: {
        every: 12,
        unit: "month",
        source: "seed",
        note: { zh: "每年拜访", en: "A visit every year" },
      },
      treatment: {
        zh: "标准服务，准时安全，处理投诉",
        en: "Standard service, on time and safe, complaints handled",
      },
      source: "seed",
    },
    {
      label: "D级",
      name: { zh: "D 级", en: "D" },
      color: "grey",
      treatment: {
        zh: "标准服务，必要时定制，准时，处理投诉",
        en: "Standard service, custom where needed, on time, complaints handled",
      },
      source: "seed",
    },
  ],
  decide: {
    by: "conditions",
    rules: [
      {
        tier: "A级",
        when: {
          all: [
            { column: INDUSTRY, is: "优势" },
            { column: SCALE, is: "大" },
            { column: FREQUENCY, is: "高" },
            { column: CREDIT, is: "良好" },
          ],
        },
      },
      {
        tier: "B级",
        when: {
          all: [
            { column: INDUSTRY, is: "优势" },
            { column: SCALE, isOneOf: ["大", "较大"] },
            { column: FREQUENCY, isOneOf: ["高", "一般"] },
            { column: CREDIT, is: "良好" },
          ],
        },
      },
      {
        tier: "C级",
        when: {
          all: [
            { column: SCALE, isOneOf: ["大", "较大", "一般"] },
            { column: FREQUENCY, isOneOf: ["高", "一般"] },
            { column: CREDIT, isOneOf: ["良好", "一般"] },
          ],
        },
      },
      // Reached only when one known item fails C: no blank can lift him any more.
      { tier: "D级" },
    ],
  },
  followUp: { from: "上次联系日期" },
  decisions: [
    {
      gap: {
        zh: "只写了四种典型客户，混合情形未说明。",
        en: "Only four profiles are printed; mixed ones are open.",
      },
      decided: {
        zh: "各项最低要求都满足的最好等级；否则 D 级。",
        en: "The best grade all of whose least demands are met; otherwise D.",
      },
    },
    {
      gap: {
        zh: "“大、较大、高”等没有数字；信用差未提及。",
        en: "“Large”, “fairly large”, “high” have no figures; poor credit is not mentioned.",
      },
      decided: {
        zh: "由用户按年订单金额和频次自行划定后填写；信用差为 D 级。",
        en: "The user draws the bands of yearly orders and frequency and enters the words; poor credit is D.",
      },
    },
    {
      gap: { zh: "D 级没有拜访周期。", en: "No visit rhythm for D." },
      decided: { zh: "不生成跟进日期。", en: "No follow-up date." },
    },
  ],
};
