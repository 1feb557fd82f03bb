import type { Column, Scheme, Working } from "../../scheme/types";
import { customerName } from "../customerColumns";

const FOUND = "隐患";

const CHECKS = [
  { name: "一查 电网供电电源", synonyms: ["电网电源", "一查"] },
  { name: "二查 电网供电设施", synonyms: ["供电设施", "二查"] },
  { name: "三查 电网安全运行管理", synonyms: ["运行管理(电网)", "三查"] },
  { name: "四查 客户供电电源", synonyms: ["客户电源", "四查"] },
  { name: "五查 客户应急电源", synonyms: ["应急电源", "五查"] },
  { name: "六查 非电性质安全措施", synonyms: ["非电保安措施", "六查"] },
  { name: "七查 应急预案", synonyms: ["预案", "七查"] },
  { name: "八查 受电设施", synonyms: ["受电设备", "八查"] },
  { name: "九查 运行管理", synonyms: ["运行管理(客户)", "九查"] },
] as const;

const GRID = CHECKS.slice(0, 3);
const MAJOR = CHECKS.slice(3, 7);
const GENERAL = CHECKS.slice(7);

type Checks = readonly (typeof CHECKS)[number][];

const checkColumn = ({ name, synonyms }: (typeof CHECKS)[number]): Column => ({
  name,
  type: "choice",
  synonyms,
  options: [
    { value: "合格", synonyms: ["无隐患", "正常", "符合"] },
    { value: FOUND, synonyms: ["不合格", "有隐患", "存在隐患"] },
    { value: "不适用", synonyms: ["不涉及"] },
  ],
});

const countOf = (checks: Checks, result: string) =>
  checks.map(({ name }) => `([@[${name}]]="${result}")`).join("+");

/** Dangers of one group; "" where none is known but an item was not checked. */
const dangers = (name: string, checks: Checks): Working => {
  const found = countOf(checks, FOUND);
  const open = checks.map((check) => `ISBLANK([@[${check.name}]])`).join(",");
  return { name, kind: "formula", formula: `IF(AND(${found}=0,OR(${open})),"",${found})` };
};

const anyOf = (checks: Checks) =>
  `OR(${checks.map(({ name }) => `[@[${name}]]="${FOUND}"`).join(",")})`;

/** 一查 … 九查 of the items with a danger, in that order. */
const foundList = `TRIM(${CHECKS.map(({ name }) => `IF([@[${name}]]="${FOUND}","${name.slice(0, 2)} ","")`).join("&")})`;

export const powerNineChecks: Scheme = {
  id: "power-nine-checks",
  version: "1.0.0",
  name: { zh: "重要用户现场九查", en: "Nine on-site checks of important power users" },
  use: "risk",
  status: "complete",
  source: {
    note: {
      zh: "某供电企业对重要用户的现场检查：一至三查属电网侧，四至九查属客户侧，用来登记供用电隐患。",
      en: "A power supplier's on-site checks of important users: items 1–3 are the grid's, 4–9 the customer's; they feed the register of supply dangers.",
    },
  },
  columns: [customerName, ...CHECKS.map(checkColumn)],
  workings: [
    dangers("重大隐患数", MAJOR),
    dangers("电网隐患数", GRID),
    dangers("一般隐患数", GENERAL),
    {
      name: "已查项数",
      kind: "formula",
      formula: `${countOf(CHECKS, "合格")}+${countOf(CHECKS, FOUND)}`,
    },
  ],
  gates: [
    {
      id: "checked",
      when: { column: "已查项数", above: 0 },
      reason: { zh: "九项都没有检查结果", en: "None of the nine items was checked" },
    },
  ],
  tiers: [
    {
      label: "无隐患",
      name: { zh: "无隐患", en: "No danger" },
      color: "green",
      source: "seed",
    },
    {
      label: "一般隐患",
      name: { zh: "一般隐患（客户）", en: "General danger" },
      color: "gold",
      treatment: { zh: "客户整改", en: "The customer corrects it" },
      source: "seed",
    },
    {
      label: "电网隐患",
      name: { zh: "电网隐患（供电企业）", en: "Grid danger" },
      color: "orange",
      treatment: { zh: "供电企业整改", en: "The supplier corrects it" },
      source: "assumed",
    },
    {
      label: "重大隐患",
      name: { zh: "重大隐患（客户）", en: "Major danger" },
      color: "red",
      treatment: {
        zh: "客户限期整改，登记隐患台账",
        en: "The customer corrects it; it is registered",
      },
      source: "seed",
    },
  ],
  decide: {
    by: "conditions",
    rules: [
      { tier: "重大隐患", when: { column: "重大隐患数", above: 0, blank: "assume-no" } },
      { tier: "电网隐患", when: { column: "电网隐患数", above: 0, blank: "assume-no" } },
      { tier: "一般隐患", when: { column: "一般隐患数", above: 0, blank: "assume-no" } },
      { tier: "无隐患" },
    ],
  },
  outputs: [
    {
      id: "found",
      name: { zh: "隐患项目", en: "Items with dangers" },
      type: "text",
      value: { formula: foundList },
      source: "seed",
    },
    {
      id: "owner",
      name: { zh: "责任方", en: "Responsible" },
      type: "text",
      value: {
        formula: `TRIM(IF(${anyOf(GRID)},"供电企业 ","")&IF(${anyOf([...MAJOR, ...GENERAL])},"客户",""))`,
      },
      source: "seed",
    },
  ],
  decisions: [
    {
      gap: {
        zh: "一至三查没有隐患等级。",
        en: "Items 1–3 have no severity.",
      },
      decided: {
        zh: "单列“电网隐患”，责任在供电企业；排在一般隐患之前。",
        en: "A state of its own, 电网隐患, owned by the supplier; it comes before general dangers.",
      },
    },
    {
      gap: {
        zh: "有的项目可能不适用。",
        en: "Some items may not apply.",
      },
      decided: {
        zh: "“不适用”不计；有空白则标记数据不全；没有一项检查过则不评级。",
        en: "不适用 is left out; a blank marks the result incomplete; with nothing checked, not rated.",
      },
    },
  ],
};
