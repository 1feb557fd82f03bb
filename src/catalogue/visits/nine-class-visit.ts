import type { Cadence, Condition, Scheme } from "../../scheme/types";
import { customerName, lastContact } from "../customerColumns";

const AGO = "距最近成交天数";
const DEALS = "合作次数";

/** A mark somebody ticked; an empty cell is an ordinary "no". */
const marked = (column: string): Condition => ({ column, yes: true, blank: "no" });

const oneDeal: Condition = {
  all: [
    { column: DEALS, atLeast: 1, blank: "no" },
    { column: DEALS, atMost: 1, blank: "no" },
  ],
};

const hasAgreement = marked("年供货协议");
// A blank could hide a large customer, unless a better class is sure.
const bigOrders: Condition = { column: "年订单累计", atLeast: 500, blank: "assume-no" };
// The only deal is the first order: its date tells how long he has been a customer.
const isNew: Condition = {
  any: [marked("新客户标记"), { all: [oneDeal, { column: AGO, atMost: 90, blank: "assume-no" }] }],
};
/** One deal and none for 180 days; without a date the silence is assumed. */
const isDormant: Condition = {
  all: [oneDeal, { not: { column: AGO, below: 180, blank: "assume-no" } }],
};

const every = (count: number, unit: Cadence["unit"], zh: string, en: string): Cadence => ({
  every: count,
  unit,
  source: "seed",
  note: { zh, en },
});
const fortnightly = every(14, "day", "每两周拜访一次", "A visit every two weeks");
const weeklyCall = every(7, "day", "每周一次电话", "A call every week");

export const nineClassVisit: Scheme = {
  id: "nine-class-visit",
  version: "1.0.0",
  name: { zh: "九类客户及拜访计划", en: "Nine customer classes with visit plans" },
  use: "visit",
  status: "complete",
  source: {
    note: {
      zh: "电力设备类供应商的客户级别管理：九类客户各有特征、原则和拜访计划。",
      en: "A supplier of power equipment: nine classes, each with its marks, principle and visit plan.",
    },
  },
  columns: [
    customerName,
    { name: "年供货协议", type: "yesno", synonyms: ["签订年协议", "战略协议"] },
    { name: "年订单累计", type: "number", unit: "万元", synonyms: ["年订单额", "年累计订单"] },
    { name: "平台客户", type: "yesno", synonyms: ["电力公司/国网/省网平台"] },
    { name: "社会价值高/资源多", type: "yesno", influenceable: false, synonyms: ["贵宾标记"] },
    { name: "榜样标记", type: "yesno", synonyms: ["经常使用且认可"] },
    { name: "自由标记", type: "yesno", synonyms: ["无契约精神"] },
    { name: "新客户标记", type: "yesno", influenceable: false, synonyms: ["刚开始有订单"] },
    { name: DEALS, type: "number", unit: "次", synonyms: ["成交次数"] },
    { name: "最近成交日期", type: "date", synonyms: ["最后成交日", "最近下单日期"] },
    { name: "低价值标记", type: "yesno", synonyms: ["订单小、消耗大"] },
    lastContact,
  ],
  workings: [
    {
      name: AGO,
      kind: "formula",
      formula: 'IF(ISNUMBER([@最近成交日期]),TODAY()-INT([@最近成交日期]),"")',
    },
  ],
  gates: [
    {
      id: "between-new-and-dormant",
      when: {
        any: [
          hasAgreement,
          bigOrders,
          marked("平台客户"),
          marked("社会价值高/资源多"),
          marked("榜样标记"),
          marked("自由标记"),
          marked("新客户标记"),
          marked("低价值标记"),
          {
            not: {
              all: [
                oneDeal,
                { column: AGO, above: 90, blank: "no" },
                { column: AGO, below: 180, blank: "no" },
              ],
            },
          },
        ],
      },
      reason: {
        zh: "只成交过一次，已过 90 天的新客户期，又未满 180 天的休眠期，也没有其他标记。",
        en: "One deal only: past the 90 days of a new customer, short of the 180 days of a dormant one, and no other mark.",
      },
    },
  ],
  tiers: [
    {
      label: "战略客户",
      name: { zh: "战略客户", en: "Strategic" },
      color: "gold",
      cadence: fortnightly,
      treatment: {
        zh: "维护：做好服务，帮助解决问题，完成年度协议",
        en: "Maintain: good service, solve problems, fulfil the yearly agreement",
      },
      source: "seed",
    },
    {
      label: "VIP客户",
      name: { zh: "VIP 客户", en: "VIP" },
      color: "gold",
      cadence: every(7, "day", "每周拜访一次", "A visit every week"),
      treatment: {
        zh: "关心重视；围绕每个 VIP 再找 30–50 个潜在客户",
        en: "Care and attention; find 30–50 prospects around each VIP",
      },
      source: "seed",
    },
    {
      label: "重点客户",
      name: { zh: "重点客户", en: "Key" },
      color: "green",
      cadence: fortnightly,
      treatment: {
        zh: "抓关键人和关系，找到评标的人",
        en: "Key people and relations; find those who judge the bids",
      },
      source: "seed",
    },
    {
      label: "贵宾客户",
      name: { zh: "贵宾客户", en: "Honoured" },
      color: "teal",
      cadence: weeklyCall,
      alsoEvery: [fortnightly],
      treatment: { zh: "给予特权和特殊待遇", en: "Privileges and special treatment" },
      source: "seed",
    },
    {
      label: "榜样客户",
      name: { zh: "榜样客户", en: "Model" },
      color: "teal",
      cadence: every(1, "month", "每月拜访一次", "A visit every month"),
      treatment: {
        zh: "沟通互动，作为样板宣传",
        en: "Talk, interact, show as an example",
      },
      source: "seed",
    },
    {
      label: "自由客户",
      name: { zh: "自由客户", en: "Free" },
      color: "blue",
      cadence: weeklyCall,
      alsoEvery: [fortnightly],
      treatment: {
        zh: "提前管理，减少误会",
        en: "Manage ahead; fewer misunderstandings",
      },
      source: "seed",
    },
    {
      label: "新客户",
      name: { zh: "新客户", en: "New" },
      color: "blue",
      cadence: fortnightly,
      treatment: { zh: "增值：多走访", en: "Add value: more visits" },
      source: "seed",
    },
    {
      label: "休眠客户",
      name: { zh: "休眠客户", en: "Dormant" },
      color: "orange",
      cadence: fortnightly,
      treatment: {
        zh: "关心：找出真正原因，换一种谈法",
        en: "Care: find the real reason, talk differently",
      },
      source: "seed",
    },
    {
      label: "低价值客户",
      name: { zh: "低价值客户", en: "Low value" },
      color: "grey",
      cadence: every(
        1,
        "month",
        "每月视情况拜访；放弃前须交评估报告",
        "Monthly as the case requires; an assessment report before giving up"
      ),
      treatment: {
        zh: "逐步放弃：核实情况，评估价值",
        en: "Let go step by step: check the facts, assess the value",
      },
      source: "seed",
    },
  ],
  decide: {
    by: "conditions",
    rules: [
      { tier: "战略客户", when: hasAgreement },
      { tier: "VIP客户", when: bigOrders },
      { tier: "重点客户", when: marked("平台客户") },
      { tier: "贵宾客户", when: marked("社会价值高/资源多") },
      { tier: "榜样客户", when: marked("榜样标记") },
      { tier: "自由客户", when: marked("自由标记") },
      { tier: "新客户", when: isNew },
      { tier: "休眠客户", when: isDormant },
      { tier: "低价值客户", when: marked("低价值标记") },
    ],
  },
  outputs: [
    {
      id: "all-classes",
      name: { zh: "全部类别", en: "All classes" },
      type: "text",
      value: { column: "结果.全部等级" },
      source: "seed",
    },
    {
      id: "visit-date",
      name: { zh: "电话之外的拜访日期", en: "Visit beside the calls" },
      type: "date",
      value: { column: "结果.其他跟进日期" },
      source: "seed",
    },
  ],
  followUp: { from: "上次联系日期", shortest: true },
  decisions: [
    {
      gap: {
        zh: "一个客户可以同时属于几类。",
        en: "A customer may belong to several classes.",
      },
      decided: {
        zh: "按书中顺序取第一类为等级，其余列在“全部类别”；跟进按所有命中类别中最短的周期。",
        en: "The first in the printed order is the tier, all are listed beside it; the shortest rhythm of all that hold sets the date.",
      },
    },
    {
      gap: {
        zh: "“新”和“休眠”没有时间界限。",
        en: "“New” and “dormant” have no time limits.",
      },
      decided: {
        zh: "首单 90 天内为新；只成交一次且 180 天没有再成交为休眠（模板值，可改）。标记与数字同样有效。",
        en: "New: first order within 90 days; dormant: one deal and none for 180 days (template values). Marks and numbers count alike.",
      },
    },
    {
      gap: {
        zh: "首单之后“新”与“休眠”重叠。",
        en: "New and dormant overlap after the first order.",
      },
      decided: { zh: "新客户期内算新客户。", en: "New while its time lasts." },
    },
    {
      gap: {
        zh: "只成交一次、已过 91–179 天、没有标记。",
        en: "One deal 91–179 days ago without a mark.",
      },
      decided: { zh: "暂不评级，并说明原因。", en: "Not rated, with the reason." },
    },
    {
      gap: {
        zh: "只成交一次，没有成交日期。",
        en: "One deal without its date.",
      },
      decided: {
        zh: "休眠客户，标记数据不全：也可能是新客户。",
        en: "Dormant, marked as incomplete: it could be new.",
      },
    },
    {
      gap: { zh: "年订单累计空白。", en: "Yearly orders blank." },
      decided: {
        zh: "按不足 500 万元处理并标记数据不全，有年供货协议的除外。",
        en: "Taken as below 5 million and marked as incomplete, except with a yearly agreement.",
      },
    },
    {
      gap: { zh: "贵宾、自由客户既要电话又要拜访。", en: "Honoured and free: calls and visits." },
      decided: {
        zh: "每周电话决定下次跟进日期，两周一次的拜访另列日期。",
        en: "The weekly call sets the follow-up; the visit every two weeks has its own date.",
      },
    },
  ],
};
