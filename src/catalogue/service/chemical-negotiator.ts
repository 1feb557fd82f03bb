import type { Condition, Scheme } from "../../scheme/types";
import { customerName } from "../customerColumns";

const PRODUCT = "产品";
const TONS = "合同量";

const contractOf = (names: readonly string[], tons: number): Condition => ({
  all: [
    { column: PRODUCT, isOneOf: names },
    { column: TONS, atLeast: tons },
  ],
});

const DME = ["二甲醚", "DME"];
const METHANOL = ["甲醇"];

export const chemicalNegotiator: Scheme = {
  id: "chemical-negotiator",
  version: "1.0.0",
  name: { zh: "合同分级洽谈（甲醇、二甲醚）", en: "Who negotiates: contract tonnage" },
  use: "service",
  status: "complete",
  source: {
    note: {
      zh: "某燃气集团化工品销售：按产品和合同吨数决定由哪一级人员洽谈；末行在第三级之后中断。",
      en: "Chemical sales of a gas group: product and tonnage decide which level negotiates a contract; the last line breaks off after the third role.",
    },
  },
  columns: [
    customerName,
    // Text, not a choice: any other product is a valid answer and goes to general staff.
    { name: PRODUCT, type: "text", influenceable: false, synonyms: ["品种", "产品名称"] },
    { name: TONS, type: "number", unit: "吨", synonyms: ["合同数量"] },
    {
      name: "客户分级",
      type: "choice",
      synonyms: ["客户等级", "客户级别"],
      options: [
        { value: "战略合作伙伴", synonyms: ["战略客户", "战略伙伴"] },
        { value: "重点用户", synonyms: ["重点客户"] },
        { value: "市场用户", synonyms: ["市场客户"] },
      ],
    },
  ],
  workings: [
    {
      name: "负责人",
      kind: "choose",
      rules: [
        { when: { column: "客户分级", is: "战略合作伙伴" }, value: "副部长" },
        { when: { column: "客户分级", is: "重点用户" }, value: "科室主任" },
        { when: { column: "客户分级", is: "市场用户" }, value: "一般业务人员" },
      ],
    },
  ],
  gates: [
    {
      id: "product",
      when: { formula: `IF(ISTEXT([@${PRODUCT}]),TRUE,NA())` },
      reason: { zh: "没有填写产品", en: "The product is blank" },
    },
    {
      id: "tons",
      when: { formula: `IF(ISNUMBER([@${TONS}]),TRUE,NA())` },
      reason: { zh: "没有填写合同量", en: "The tonnage is blank" },
    },
  ],
  tiers: [
    {
      label: "副部长",
      name: { zh: "副部长洽谈", en: "Deputy director" },
      color: "gold",
      treatment: { zh: "日常联系战略合作伙伴", en: "Daily contact with strategic partners" },
      source: "seed",
    },
    {
      label: "科室主任",
      name: { zh: "科室主任洽谈", en: "Section head" },
      color: "blue",
      treatment: { zh: "日常联系重点用户", en: "Daily contact with key customers" },
      source: "seed",
    },
    {
      label: "一般业务人员",
      name: { zh: "一般业务人员洽谈", en: "General staff" },
      color: "grey",
      source: "assumed",
    },
  ],
  decide: {
    by: "conditions",
    rules: [
      { tier: "副部长", when: { any: [contractOf(DME, 300), contractOf(METHANOL, 800)] } },
      { tier: "科室主任", when: { any: [contractOf(DME, 150), contractOf(METHANOL, 300)] } },
      { tier: "一般业务人员" },
    ],
  },
  outputs: [
    {
      id: "owner",
      name: { zh: "客户联系人级别", en: "Owner of the customer" },
      type: "text",
      value: { column: "负责人" },
      source: "assumed",
    },
  ],
  decisions: [
    {
      gap: {
        zh: "300 吨、800 吨同时写在两级里。",
        en: "300 t and 800 t stand in two roles.",
      },
      decided: { zh: "归较高的一级。", en: "The higher role owns the edge." },
    },
    {
      gap: {
        zh: "按吨数与按客户分级得出的人员可能不同。",
        en: "Tonnage and customer tier may name different roles.",
      },
      decided: {
        zh: "合同量决定谁洽谈合同，客户分级决定谁日常联系客户（另列）。",
        en: "Tonnage decides who negotiates; the customer tier decides who keeps the contact (its own column).",
      },
    },
    {
      gap: {
        zh: "其他产品由谁洽谈，原文中断。",
        en: "Who negotiates other products is cut off.",
      },
      decided: {
        zh: "其他产品由一般业务人员洽谈；产品空白则不评级。",
        en: "Other products go to general staff; a blank product is not rated.",
      },
    },
    {
      gap: {
        zh: "市场用户由谁联系没有写明。",
        en: "Who keeps contact with market customers is not said.",
      },
      decided: { zh: "一般业务人员（模板值）。", en: "General staff (template value)." },
    },
  ],
};
