import type { Condition, Scheme } from "../../scheme/types";
import { customerName } from "../customerColumns";

const TYPE = "客户类型";
const CREDIT = "是否信用客户";
const ASSETS = "总资产";
const CAPITAL = "注册资本";
const LEVEL = "行政隶属级别";

const company: Condition = { column: TYPE, is: "企业" };

/** Unit of both amounts: 亿元. */
const companyFrom = (assets: number, capital: number): Condition => ({
  all: [
    company,
    {
      any: [
        {
          all: [
            { column: CREDIT, yes: true },
            { column: ASSETS, atLeast: assets },
          ],
        },
        {
          all: [
            { column: CREDIT, yes: false },
            { column: CAPITAL, atLeast: capital },
          ],
        },
        // Both amounts reach the layer: whether it is a credit customer changes nothing.
        {
          all: [
            { column: ASSETS, atLeast: assets },
            { column: CAPITAL, atLeast: capital },
          ],
        },
      ],
    },
  ],
});

const institutionOf = (levels: readonly string[]): Condition => ({
  all: [
    { column: TYPE, is: "机构" },
    { column: LEVEL, isOneOf: levels },
  ],
});

export const bankEnterpriseLayers: Scheme = {
  id: "bank-enterprise-layers",
  version: "1.0.0",
  name: { zh: "银行企业金融客户分层", en: "Bank corporate customers: size layers" },
  use: "credit",
  status: "complete",
  source: {
    note: {
      zh: "某银行企业金融条线：先按规模把客户分层，再在各层内分类。信用客户看总资产，其余企业看注册资本，机构看行政级别。",
      en: "A bank's corporate line puts customers into size layers before classing them: credit customers by total assets, other companies by registered capital, institutions by administrative level.",
    },
  },
  columns: [
    customerName,
    {
      name: TYPE,
      type: "choice",
      influenceable: false,
      synonyms: ["客户性质", "类别"],
      options: [
        { value: "企业", synonyms: ["公司", "企业客户"] },
        {
          value: "机构",
          synonyms: [
            "机构客户",
            "党政机关",
            "事业单位",
            "社会团体",
            "工会",
            "公立医院",
            "学校",
            "设计院",
          ],
        },
        { value: "个体工商户", synonyms: ["个体户", "个体"] },
      ],
    },
    { name: CREDIT, type: "yesno", synonyms: ["信用客户", "授信客户"] },
    {
      name: ASSETS,
      type: "number",
      influenceable: false,
      unit: "亿元",
      synonyms: ["资产总额", "总资产(亿元)"],
    },
    { name: CAPITAL, type: "number", influenceable: false, unit: "亿元", synonyms: ["注册资金"] },
    {
      name: LEVEL,
      type: "choice",
      influenceable: false,
      synonyms: ["隶属级别", "行政级别"],
      options: [
        { value: "省", synonyms: ["省级", "自治区"] },
        { value: "部", synonyms: ["部级", "部委", "中央", "中央级", "国家级"] },
        { value: "直辖市" },
        { value: "地", synonyms: ["地级", "地区", "州"] },
        { value: "市", synonyms: ["市级", "地级市", "副省级市", "副省级城市"] },
        { value: "区", synonyms: ["区级"] },
        { value: "县", synonyms: ["县级", "县级市"] },
        { value: "乡", synonyms: ["乡级"] },
        { value: "镇", synonyms: ["镇级"] },
        { value: "村", synonyms: ["村级"] },
      ],
    },
  ],
  tiers: [
    { label: "特大型", name: { zh: "特大型", en: "Extra large" }, color: "gold", source: "seed" },
    { label: "大型", name: { zh: "大型", en: "Large" }, color: "green", source: "seed" },
    { label: "中型", name: { zh: "中型", en: "Medium" }, color: "teal", source: "seed" },
    { label: "小型", name: { zh: "小型", en: "Small" }, color: "blue", source: "seed" },
    { label: "小微型", name: { zh: "小微型", en: "Micro" }, color: "purple", source: "seed" },
    {
      label: "零售条线",
      name: { zh: "零售条线", en: "Retail line" },
      color: "grey",
      treatment: {
        zh: "个体工商户转零售条线管理，不在本标准内",
        en: "Sole traders are handed to the retail line, outside this standard",
      },
      source: "seed",
    },
  ],
  decide: {
    by: "conditions",
    rules: [
      { tier: "零售条线", when: { column: TYPE, is: "个体工商户" } },
      { tier: "特大型", when: companyFrom(300, 50) },
      {
        tier: "大型",
        when: { any: [companyFrom(6, 1), institutionOf(["省", "部", "直辖市"])] },
      },
      {
        tier: "中型",
        when: { any: [companyFrom(0.6, 0.1), institutionOf(["地", "市", "区", "县"])] },
      },
      {
        tier: "小型",
        when: { any: [companyFrom(0.1, 0.05), institutionOf(["乡", "镇", "村"])] },
      },
      { tier: "小微型", when: company },
    ],
  },
  regrade: {
    note: {
      zh: "原文没有周期；建议在新的年报到达后重新分层",
      en: "No period in the source; suggested when a new annual statement arrives",
    },
  },
  decisions: [
    {
      gap: {
        zh: "中央机关和副省级城市没有写明。",
        en: "Central bodies and sub-provincial cities are not named.",
      },
      decided: {
        zh: "中央按“部”归大型；副省级城市按“市”归中型。",
        en: "Central counts as a ministry (large); a sub-provincial city counts as a city (medium).",
      },
    },
    {
      gap: {
        zh: "界限以亿元计，工作表常以万元记。",
        en: "Limits are in 亿元 (100 million) while sheets often hold 万元.",
      },
      decided: {
        zh: "按表头的单位换算；没有单位时询问。",
        en: "Converted by the unit in the header; asked where there is none.",
      },
    },
    {
      gap: {
        zh: "总资产取哪一期报表。",
        en: "Which statement the total assets come from.",
      },
      decided: {
        zh: "取最近的年报；当年成立的客户取最近一期报表，由填表人负责。",
        en: "The latest annual one; for a customer founded this year its latest one. Whoever fills the sheet sees to it.",
      },
    },
    {
      gap: {
        zh: "不知是否信用客户。",
        en: "It is not known whether a company is a credit customer.",
      },
      decided: {
        zh: "总资产和注册资本指向同一层时照常分层，否则未评级。",
        en: "Layered where assets and capital lead to the same layer, otherwise not rated.",
      },
    },
  ],
};
