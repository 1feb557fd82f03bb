import type { Scheme, Tier } from "../../scheme/types";
import { lastContact } from "../customerColumns";

const LEVEL = "级别";

/** Only S has a printed rhythm; the others are template values. */
const days = (every: number): Tier["cadence"] => ({ every, unit: "day", source: "assumed" });

export const educationSab: Scheme = {
  id: "education-sab",
  version: "1.0.0",
  name: { zh: "教育咨询 S、A、B 级", en: "Education consulting, S / A / B" },
  use: "visit",
  status: "partial",
  source: {
    note: {
      zh: "课程顾问的家长分级：标题说五级，正文只写了 S、A、B 三级。",
      en: "Course consultants grading parents: the title promises five levels, the text has S, A and B.",
    },
  },
  columns: [
    { name: "学员/家长", type: "text", role: "name", synonyms: ["客户名称", "家长姓名"] },
    {
      name: LEVEL,
      type: "choice",
      synonyms: ["客户级别"],
      options: ["S", "A", "B", "C", "D"].map((value) => ({
        value,
        synonyms: [`${value}级`, `${value}类`],
      })),
    },
    { name: "是否在对比竞品", type: "yesno", synonyms: ["竞品"] },
    lastContact,
  ],
  tiers: [
    {
      label: "S级",
      name: { zh: "S 级", en: "S" },
      color: "gold",
      cadence: {
        every: 1,
        unit: "day",
        source: "seed",
        note: { zh: "每天，直到成交或失单", en: "Every day until won or lost" },
      },
      treatment: {
        zh: "先排除竞品再耐心谈价，不一次给到最低折扣，成交或失单前不放手",
        en: "Clear competitors, then talk price with patience; never the lowest discount at once; never drop before won or lost",
      },
      source: "seed",
    },
    {
      label: "A级",
      name: { zh: "A 级", en: "A" },
      color: "green",
      cadence: days(3),
      treatment: {
        zh: "邀约或上门见面，弄清需求、痛点和比较的原因，消除疑虑，转为 S 级",
        en: "Invite or visit; learn needs, pains and why he compares; remove doubts and make him S",
      },
      source: "seed",
    },
    {
      label: "B级",
      name: { zh: "B 级", en: "B" },
      color: "blue",
      cadence: days(7),
      treatment: {
        zh: "聊天了解需求，不急推，邀请试听和活动，有大优惠时试价",
        en: "Chat, do not push; invite to trial lessons and events; try the price at a big discount",
      },
      source: "seed",
    },
    {
      label: "C级",
      name: { zh: "C 级", en: "C" },
      color: "orange",
      cadence: days(15),
      source: "assumed",
    },
    {
      label: "D级",
      name: { zh: "D 级", en: "D" },
      color: "grey",
      cadence: days(30),
      source: "assumed",
    },
  ],
  decide: {
    by: "conditions",
    rules: ["S", "A", "B", "C", "D"].map((level) => ({
      tier: `${level}级`,
      when: { column: LEVEL, is: level },
    })),
  },
  outputs: [
    {
      id: "first-step",
      name: { zh: "先做", en: "First step" },
      type: "text",
      value: {
        formula:
          'IF(AND(ISLOGICAL([@是否在对比竞品]),[@是否在对比竞品]=TRUE),IF([@[结果.等级]]=1,"先排除竞品，再谈价格",IF([@[结果.等级]]=2,"弄清比较的原因","")),"")',
      },
      source: "seed",
    },
  ],
  followUp: { from: "上次联系日期" },
  // The level a person entered is an input here; the result must not be taken for it.
  tierHeader: { zh: "评定级别", en: "Level given" },
  decisions: [
    {
      gap: {
        zh: "标题五级，正文只有 S、A、B；A、B、C、D 没有跟进间隔。",
        en: "Five levels in the title, three in the text; no rhythm for A, B, C and D.",
      },
      decided: {
        zh: "C、D 保留为空白级别；A 3 天、B 7 天、C 15 天、D 30 天（模板值，可改）。",
        en: "C and D stay as empty levels; A 3, B 7, C 15 and D 30 days (template values, editable).",
      },
    },
    {
      gap: {
        zh: "级别由人判断，没有标准。",
        en: "A person judges the level; there is no standard.",
      },
      decided: { zh: "照填写的级别；未填不评级。", en: "As entered; not rated where blank." },
    },
  ],
};
