import type { Scheme } from "../../scheme/types";
import { customerName } from "../customerColumns";

const LARGE = ["巨大", "较大"];

export const keyAccountFive: Scheme = {
  id: "key-account-five",
  version: "1.0.0",
  name: {
    zh: "大客户五级（金牌、钻石、铂金、白金、银）",
    en: "Key accounts: gold, diamond, platinum, white gold, silver",
  },
  use: "value",
  status: "template",
  source: {
    note: {
      zh: "某公司大客户部的管理制度：按购买力、影响力和需求的文字描述分五级，每户建档，以走访、电话等方式联系。",
      en: "Rules of a key-account department: five levels described by buying power, influence and need; a file for each customer, kept in touch by visit and phone.",
    },
  },
  columns: [
    customerName,
    {
      name: "购买力",
      type: "choice",
      synonyms: ["购买能力"],
      options: [{ value: "巨大" }, { value: "较大" }, { value: "一定" }, { value: "一般" }],
    },
    {
      name: "影响力",
      type: "choice",
      synonyms: ["影响程度"],
      options: [
        { value: "巨大" },
        { value: "重要" },
        { value: "较低" },
        { value: "不大" },
        { value: "低" },
      ],
    },
    {
      name: "需求",
      type: "choice",
      synonyms: ["购买需求"],
      options: [{ value: "感兴趣" }, { value: "有需求" }, { value: "一定需求" }, { value: "小" }],
    },
  ],
  workings: [
    {
      name: "需求核对",
      kind: "formula",
      // Each level is described with a need; gold and silver have none that could be missed.
      formula:
        'IF(AND(ISTEXT([@需求]),[@[结果.等级]]>0),IF(SWITCH([@[结果.等级]],2,[@需求]<>"感兴趣",3,OR([@需求]="一定需求",[@需求]="小"),4,[@需求]="小",FALSE),"低于本级描述","符合本级描述"),"")',
    },
  ],
  tiers: [
    {
      label: "金牌客户",
      name: { zh: "金牌客户", en: "Gold" },
      color: "gold",
      treatment: {
        zh: "多为行业龙头；单独建档，走访、电话等多种方式联系",
        en: "Usually the leader of its industry; own file, visits and calls",
      },
      source: "seed",
    },
    { label: "钻石客户", name: { zh: "钻石客户", en: "Diamond" }, color: "teal", source: "seed" },
    { label: "铂金客户", name: { zh: "铂金客户", en: "Platinum" }, color: "blue", source: "seed" },
    {
      label: "白金客户",
      name: { zh: "白金客户", en: "White gold" },
      color: "purple",
      source: "seed",
    },
    { label: "银客户", name: { zh: "银客户", en: "Silver" }, color: "grey", source: "seed" },
  ],
  decide: {
    by: "conditions",
    rules: [
      {
        tier: "金牌客户",
        when: {
          all: [
            { column: "购买力", is: "巨大" },
            { column: "影响力", is: "巨大" },
          ],
        },
      },
      {
        tier: "钻石客户",
        when: {
          all: [
            { column: "购买力", isOneOf: LARGE },
            { column: "影响力", isOneOf: ["巨大", "重要"] },
          ],
        },
      },
      { tier: "铂金客户", when: { column: "购买力", isOneOf: LARGE } },
      { tier: "白金客户", when: { column: "购买力", is: "一定" } },
      { tier: "银客户", when: { column: "购买力", is: "一般" } },
    ],
  },
  outputs: [
    {
      id: "need",
      name: { zh: "需求核对", en: "Need against the level" },
      type: "text",
      value: { column: "需求核对" },
      source: "assumed",
    },
  ],
  decisions: [
    {
      gap: {
        zh: "没有数字；购买力一定而影响力重要的没有规定。",
        en: "No numbers; some buying power with important influence is open.",
      },
      decided: {
        zh: "按最低画像，购买力为先：购买力一定的一律白金，不看影响力。",
        en: "Minimum profile with buying power first: “some” is white gold whatever the influence.",
      },
    },
    {
      gap: {
        zh: "各级描述中的需求与其他两项可能不符。",
        en: "The need printed for a level may not match the other two.",
      },
      decided: {
        zh: "需求不改变等级，低于本级描述时提示。",
        en: "The need does not move the level; a note says where it is below.",
      },
    },
    {
      gap: { zh: "联系没有间隔。", en: "Contacts have no interval." },
      decided: { zh: "不生成跟进日期。", en: "No follow-up dates." },
    },
  ],
};
