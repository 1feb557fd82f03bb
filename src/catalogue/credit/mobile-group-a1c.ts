import type { Condition, Scheme, TierCondition } from "../../scheme/types";
import { customerCode, customerName } from "../customerColumns";

const SCORE = "价值评分";
const TYPE = "集团类型";

const A1_TYPES = ["跨国或跨省总部", "本地大型企业", "10大重点行业省级集团", "纳税百强"];
const A2_TYPES = ["地州政府", "特殊行业", "省级战略", "省地党政军公检法司", "新闻媒体"];

const listed = (types: readonly string[]): Condition => ({
  column: TYPE,
  isOneOf: types,
  blank: "no",
});

const lower: readonly TierCondition[] = [
  { tier: "B1", when: { column: SCORE, topPercent: 30 } },
  { tier: "B2", when: { column: SCORE, topPercent: 60 } },
  { tier: "C", when: { column: SCORE, given: true } },
];

export const mobileGroupA1c: Scheme = {
  id: "mobile-group-a1c",
  version: "1.0.0",
  name: {
    zh: "移动集团客户分层 A1–C",
    en: "Mobile operator's group customers A1 / A2 / B1 / B2 / C",
  },
  use: "value",
  status: "partial",
  source: {
    note: {
      zh: "某移动通信公司集团客户分层（2008 年）：价值评分分三类五层，决定内部最低服务标准；文本在 A2 之后中断，没有评分表。",
      en: "A mobile operator's group customers (2008): a value score gives three classes and five levels, tied to an internal service standard. The text ends after A2, without the scoring table.",
    },
  },
  columns: [
    customerName,
    customerCode,
    { name: SCORE, type: "number", unit: "分", synonyms: ["价值得分"] },
    { name: "平均集团员工数", type: "number", unit: "人", synonyms: ["员工数"] },
    { name: "月平均收入", type: "number", unit: "元", synonyms: ["月收入"] },
    { name: "月平均信息化收入", type: "number", unit: "元", synonyms: ["信息化收入"] },
    { name: "信息化产品使用数", type: "number", unit: "个", synonyms: ["产品数"] },
    {
      name: TYPE,
      type: "choice",
      influenceable: false,
      synonyms: ["客户类型"],
      options: [
        { value: "跨国或跨省总部", synonyms: ["跨国公司", "跨省总部"] },
        { value: "本地大型企业", synonyms: ["本地大型集团"] },
        { value: "10大重点行业省级集团", synonyms: ["十大重点行业省级集团"] },
        { value: "纳税百强" },
        { value: "地州政府" },
        { value: "特殊行业" },
        { value: "省级战略", synonyms: ["省级战略客户"] },
        { value: "省地党政军公检法司", synonyms: ["党政军", "公检法司"] },
        { value: "新闻媒体", synonyms: ["媒体"] },
        { value: "其他", synonyms: ["其它"] },
      ],
    },
  ],
  tiers: [
    {
      label: "A1 高值客户",
      name: { zh: "A1 高值客户", en: "A1 high value" },
      color: "gold",
      treatment: { zh: "贡献高、收入稳、规模大", en: "High and stable income, large" },
      source: "assumed",
    },
    {
      label: "A2 战略客户",
      name: { zh: "A2 战略客户", en: "A2 strategic" },
      color: "green",
      treatment: {
        zh: "行业和社会影响大，潜在需求大",
        en: "Strong influence, large latent demand",
      },
      source: "assumed",
    },
    { label: "B1", name: { zh: "B1", en: "B1" }, color: "teal", source: "assumed" },
    { label: "B2", name: { zh: "B2", en: "B2" }, color: "blue", source: "assumed" },
    { label: "C", name: { zh: "C", en: "C" }, color: "grey", source: "assumed" },
  ],
  decide: {
    by: "conditions",
    rules: [
      // The types are printed in the source; the percentages are not.
      {
        tier: "A1 高值客户",
        when: {
          any: [
            // A customer that is A2 by its type could be A1 by a score that is missing.
            { column: SCORE, topPercent: 5, blank: "assume-no" },
            listed(A1_TYPES),
          ],
        },
      },
      {
        tier: "A2 战略客户",
        when: { any: [{ column: SCORE, topPercent: 15 }, listed(A2_TYPES)] },
      },
      ...lower,
    ],
  },
  options: [
    {
      id: "types",
      name: { zh: "集团类型是否直接定为 A", en: "Whether the type alone makes an A" },
      values: [
        { id: "count", name: { zh: "是", en: "Yes" }, set: {} },
        {
          id: "ignore",
          name: { zh: "否，只看价值评分", en: "No, the value score alone" },
          set: {
            decide: {
              by: "conditions",
              rules: [
                { tier: "A1 高值客户", when: { column: SCORE, topPercent: 5 } },
                { tier: "A2 战略客户", when: { column: SCORE, topPercent: 15 } },
                ...lower,
              ],
            },
          },
        },
      ],
    },
  ],
  regrade: {
    note: {
      zh: "随业务和竞争变化适时修订，没有固定周期",
      en: "Revised as business and competition develop; no period",
    },
  },
  decisions: [
    {
      gap: {
        zh: "B1、B2、C 和评分表缺失。",
        en: "B1, B2, C and the scoring table are missing.",
      },
      decided: {
        zh: "模板：按价值评分前 5%、15%、30%、60% 分层，其余为 C；户数向上取整，同分一并计入。",
        en: "Template: the top 5, 15, 30 and 60 % by value score, the rest is C; rounded up, ties come in.",
      },
    },
    {
      gap: { zh: "仅凭集团类型能否进入 A。", en: "Whether the type alone makes an A." },
      decided: {
        zh: "能；可选项“只看价值评分”。类型空白视为其他。",
        en: "It does; an option looks at the score alone. A blank type counts as other.",
      },
    },
    {
      gap: { zh: "没有价值评分的客户。", en: "Customers without a value score." },
      decided: {
        zh: "A1 类型为 A1；A2 类型为 A2，数据不全；其余未评级。",
        en: "A1 by type; A2 by type, incomplete; all others are not rated.",
      },
    },
    {
      gap: { zh: "各层服务标准表缺失。", en: "The service standard of the levels is missing." },
      decided: { zh: "不生成服务动作。", en: "No service actions are given." },
    },
  ],
};
