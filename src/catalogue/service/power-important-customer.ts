import type { Column, Condition, Scheme, Source, Tier, TierColor } from "../../scheme/types";
import { customerName } from "../customerColumns";

const flag = (name: string, synonyms: readonly string[]): Column => ({
  name,
  type: "yesno",
  synonyms,
});

/** What an outage would do is no matter of dealing well with the customer. */
const fact = (name: string, synonyms: readonly string[]): Column => ({
  ...flag(name, synonyms),
  influenceable: false,
});

const ticked = (column: string): Condition => ({ column, yes: true, blank: "no" });

const FLAGS = ["管理国家事务特别重要", "一级后果", "二级后果", "临时保电"];

/** The rhythm is the emergency drill; tests have no interval in the source and a date of their own. */
const important = (
  label: string,
  name: { readonly zh: string; readonly en: string },
  color: TierColor,
  treatment: { readonly zh: string; readonly en: string }
): Tier => ({
  label,
  name,
  color,
  treatment,
  cadence: {
    every: 12,
    unit: "month",
    source: "seed",
    note: { zh: "应急演练，每年至少一次", en: "Emergency drill, at least once a year" },
  },
  source: "seed" satisfies Source,
});

interface Item {
  readonly name: string;
  /** Whether the tier asks for it; an optional item only where it was filled in. */
  readonly asked: string;
  /** Whether what it needs is there; left out: always. */
  readonly known?: string;
  readonly met: string;
}

const isAsked = "ISNUMBER([@演练间隔])";
const optionalFlag = (name: string, column: string): Item => ({
  name,
  asked: `AND(${isAsked},ISLOGICAL([@${column}]))`,
  met: `[@${column}]`,
});

/** A count the tier demands: its column and the working with the number. */
const atLeast = (name: string, column: string, demand: string): Item => ({
  name,
  asked: `ISNUMBER([@${demand}])`,
  known: `ISNUMBER([@${column}])`,
  met: `[@${column}]>=[@${demand}]`,
});

/** In the fixed order in which failures are listed. */
const ITEMS: readonly Item[] = [
  atLeast("电源", "电源路数", "要求电源路数"),
  atLeast("变电站", "来自变电站数", "要求变电站数"),
  {
    // Two circuits from one substation have to come from different bus sections.
    name: "母线",
    asked:
      "AND(ISNUMBER([@要求母线段数]),ISNUMBER([@不同母线段数]),ISNUMBER([@来自变电站数]),[@来自变电站数]<[@要求母线段数])",
    met: "[@不同母线段数]>=[@要求母线段数]",
  },
  {
    name: "容量",
    asked: isAsked,
    known: "ISLOGICAL([@容量达到])",
    met: "[@容量达到]",
  },
  optionalFlag("启动时间", "启动时间满足"),
  optionalFlag("闭锁", "闭锁装置"),
  optionalFlag("协议", "使用协议"),
  {
    name: "演练",
    asked: isAsked,
    known: "ISNUMBER([@最近演练日期])",
    met: "EDATE([@最近演练日期],[@演练间隔])>=TODAY()",
  },
];

const listed = (items: readonly Item[], test: (item: Item) => string) =>
  `TRIM(${items.map((item) => `IF(${test(item)},"${item.name} ","")`).join("&")})`;

/** One number per tier, best first; "" for the tiers that ask for nothing. */
const perTier = (...numbers: readonly number[]) =>
  `IFERROR(CHOOSE([@[结果.等级]],${numbers.join(",")}),"")`;

export const powerImportantCustomer: Scheme = {
  id: "power-important-customer",
  version: "1.0.0",
  name: { zh: "供电重要客户分级", en: "Important power customers" },
  use: "risk",
  status: "complete",
  source: {
    note: {
      zh: "某供电企业按监管文件确定重要电力客户：由地方政府批准名单并报监管机构备案；各级供电电源和自备应急电源有不同要求。",
      en: "A power supplier's important customers under the regulator's rules: the list is approved by local government and filed; each level has its own demands on supply and emergency source.",
    },
  },
  columns: [
    customerName,
    fact("管理国家事务特别重要", ["危及国家安全"]),
    fact("一级后果", [
      "人身伤亡",
      "严重污染",
      "中毒泄露透水爆炸火灾",
      "重大政治",
      "重大经济",
      "较大范围秩序",
    ]),
    fact("二级后果", ["较大污染", "较大政治", "较大经济", "一定范围秩序"]),
    fact("临时保电", ["临时供电"]),
    flag("是否具有危险性", ["高危"]),
    { name: "电源路数", type: "number", unit: "路", synonyms: ["电源数"] },
    { name: "来自变电站数", type: "number", unit: "个", synonyms: ["变电站数"] },
    { name: "不同母线段数", type: "number", unit: "段", synonyms: ["母线段"] },
    { name: "保安负荷", type: "number", unit: "kW", synonyms: ["保安负荷(kW)", "重要负荷"] },
    { name: "自备应急电源容量", type: "number", unit: "kW", synonyms: ["应急容量", "自备容量"] },
    flag("启动时间满足", ["启动时间"]),
    flag("闭锁装置", ["可靠闭锁"]),
    flag("使用协议", ["自备电源协议"]),
    { name: "最近演练日期", type: "date", synonyms: ["应急演练"] },
    { name: "最近试验日期", type: "date", synonyms: ["电源试验日期", "切换试验日期"] },
  ],
  workings: [
    // A temporary supply is arranged by need: no fixed number of sources.
    { name: "要求电源路数", kind: "formula", formula: perTier(3, 2, 2) },
    { name: "要求变电站数", kind: "formula", formula: perTier(2, 2, 1) },
    {
      name: "要求母线段数",
      kind: "choose",
      rules: [{ when: { formula: "[@[结果.等级]]=3" }, value: 2 }],
    },
    // Months; "" for customers that are not important.
    { name: "演练间隔", kind: "formula", formula: perTier(12, 12, 12, 12) },
    {
      name: "要求容量",
      kind: "formula",
      formula: 'IF(ISNUMBER([@保安负荷]),[@保安负荷]*120%,"")',
    },
    {
      name: "容量达到",
      kind: "choose",
      rules: [
        {
          when: { column: "自备应急电源容量", atLeast: { column: "要求容量" } },
          value: { formula: "TRUE" },
        },
      ],
      otherwise: { formula: "FALSE" },
    },
    {
      name: "不合格",
      kind: "formula",
      formula: listed(ITEMS, ({ asked, known, met }) =>
        known === undefined
          ? `IF(${asked},NOT(${met}),FALSE)`
          : `IF(AND(${asked},${known}),NOT(${met}),FALSE)`
      ),
    },
    {
      name: "待补",
      kind: "formula",
      formula: listed(
        ITEMS.filter(({ known }) => known !== undefined),
        ({ asked, known }) => `AND(${asked},NOT(${known}))`
      ),
    },
  ],
  tiers: [
    important("特级重要电力客户", { zh: "特级", en: "Special" }, "purple", {
      zh: "三路电源，其中两路来自两个不同变电站；任何两路故障时第三路仍能供电",
      en: "Three sources, two of them from two substations; when any two fail the third still supplies",
    }),
    important("一级重要电力客户", { zh: "一级", en: "First" }, "red", {
      zh: "两路电源来自两个不同变电站，一路故障另一路能继续供电",
      en: "Two sources from two substations; each carries on when the other fails",
    }),
    important("二级重要电力客户", { zh: "二级", en: "Second" }, "orange", {
      zh: "双回路，可来自同一变电站的不同母线段",
      en: "Double circuit; may come from different bus sections of one substation",
    }),
    important("临时性重要电力客户", { zh: "临时性", en: "Temporary" }, "gold", {
      zh: "按需要，条件允许时通过临时架线具备双回路或两路以上电源；可租用发电车",
      en: "By need; temporary lines for a double circuit or more where possible; a generator truck may be rented",
    }),
    {
      label: "非重要客户",
      name: { zh: "非重要客户", en: "Not important" },
      color: "grey",
      source: "assumed",
    },
  ],
  decide: {
    by: "conditions",
    rules: [
      { tier: "特级重要电力客户", when: ticked("管理国家事务特别重要") },
      { tier: "一级重要电力客户", when: ticked("一级后果") },
      { tier: "二级重要电力客户", when: ticked("二级后果") },
      { tier: "临时性重要电力客户", when: ticked("临时保电") },
      {
        tier: "非重要客户",
        when: { any: FLAGS.map((column) => ({ column, given: true })) },
      },
    ],
  },
  followUp: { from: "最近演练日期" },
  outputs: [
    {
      id: "verdict",
      name: { zh: "检查结论", en: "Verdict" },
      type: "text",
      value: {
        formula: `IF(${isAsked},IF([@不合格]<>"","不合格",IF([@待补]<>"","资料不全","合格")),"")`,
      },
      source: "seed",
    },
    {
      id: "failed",
      name: { zh: "不合格项", en: "Failed items" },
      type: "text",
      value: { column: "不合格" },
      source: "seed",
    },
    {
      id: "open",
      name: { zh: "待补资料项", en: "Items without data" },
      type: "text",
      value: { column: "待补" },
      source: "assumed",
    },
    {
      id: "next-test",
      name: { zh: "下次试验日期", en: "Next tests" },
      type: "date",
      value: {
        formula: `IF(AND(${isAsked},ISNUMBER([@最近试验日期])),EDATE([@最近试验日期],12),"")`,
      },
      source: "assumed",
    },
    {
      id: "danger",
      name: { zh: "客户性质", en: "Kind" },
      type: "text",
      value: { formula: `IF(${isAsked},IF([@是否具有危险性]=TRUE,"高危客户","重要客户"),"")` },
      source: "seed",
    },
  ],
  decisions: [
    {
      gap: {
        zh: "“严重、重大、较大、一定”没有数字。",
        en: "Words such as serious, major, larger and certain have no numbers.",
      },
      decided: {
        zh: "由人勾选；空白视为否，全部空白则不评级。",
        en: "Ticked by a person; a blank is a no, all blank is not rated.",
      },
    },
    {
      gap: { zh: "检查试验的间隔没有写。", en: "The interval of tests is open." },
      decided: {
        zh: "演练 12 个月（原文），试验 12 个月（模板值）。",
        en: "12 months for the drill (source), 12 for the tests (template value).",
      },
    },
    {
      gap: { zh: "容量“达到 120%”。", en: "Capacity “reaches” 120 %." },
      decided: {
        zh: "不小于保安负荷的 1.20 倍；临时客户租用发电车的容量计入。",
        en: "At least 1.20 times the security load; a rented generator truck counts for temporary customers.",
      },
    },
    {
      gap: { zh: "清单中的空白。", en: "Blanks in the checklist." },
      decided: {
        zh: "电源、变电站、容量、演练空白为资料不全；母线、启动时间、闭锁、协议填了才检查。",
        en: "Sources, substations, capacity and drill without data are incomplete; bus sections, start time, interlock and agreement are checked only where filled in.",
      },
    },
    {
      gap: { zh: "演练满 12 个月的当天。", en: "The day on which 12 months are over." },
      decided: {
        zh: "当天仍合格，过后不合格。",
        en: "Still in time on that day, overdue after it.",
      },
    },
  ],
};
