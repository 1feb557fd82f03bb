import type { Scheme } from "../../scheme/types";
import { customerName } from "../customerColumns";

const FORMAT = "业态代码";
const SUPPLY = "月供应量";

/** Places for shops of a class: a percentage of all shops of the district, rounded down. */
const places = (percent: number) =>
  `IF(ISNUMBER([@辖区零售户总数]),INT([@辖区零售户总数]*${percent}/100),"")`;

/** The last day for papers: this month's 25th, after it next month's. */
const deadline = "DATE(YEAR(TODAY()),MONTH(TODAY())+IF(DAY(TODAY())>[@报送日],1,0),[@报送日])";

const needsApproval = "[@[结果.等级]]=3";

export const tobaccoSupplyControl: Scheme = {
  id: "tobacco-supply-control",
  version: "1.0.0",
  name: { zh: "卷烟供量控制与审批", en: "Tobacco supply caps and approvals" },
  use: "channel",
  status: "complete",
  source: {
    note: {
      zh: "某市烟草公司：控制大户月供量，按月供量分无需审批、备案、审批三类，并限制户数比例。",
      en: "A city's tobacco company keeps very large shops under control: by monthly supply no approval, filing or approval, with limits on the number of shops.",
    },
  },
  columns: [
    customerName,
    {
      name: FORMAT,
      type: "choice",
      synonyms: ["业态"],
      options: [
        { value: "Z", synonyms: ["食杂店"] },
        { value: "B", synonyms: ["便利店"] },
        { value: "C", synonyms: ["超市"] },
        { value: "S", synonyms: ["商场"] },
        { value: "Y", synonyms: ["烟酒商店", "烟酒店"] },
        { value: "F", synonyms: ["娱乐服务类", "娱乐服务"] },
        { value: "Q", synonyms: ["其他类", "其他", "其它"] },
      ],
    },
    { name: "守法经营", type: "yesno", synonyms: ["守法"] },
    { name: "经营能力较强", type: "yesno", synonyms: ["经营能力"] },
    { name: "供量档位", type: "number", synonyms: ["档位"] },
    { name: SUPPLY, type: "number", unit: "万支", synonyms: ["月供量", "供应量"] },
    { name: "辖区零售户总数", type: "number", unit: "户", synonyms: ["总户数"] },
  ],
  workings: [
    {
      name: "上限",
      kind: "choose",
      rules: [
        {
          when: {
            all: [
              { column: "供量档位", atLeast: 9, blank: "no" },
              { column: "供量档位", below: 10, blank: "no" },
            ],
          },
          value: 10,
        },
        {
          // 100 and more are possible with approval: there is no fixed end.
          when: {
            all: [
              { column: FORMAT, isOneOf: ["S", "C"] },
              { column: "守法经营", yes: true },
            ],
          },
          value: "不限",
        },
        {
          when: {
            all: [
              { column: FORMAT, isOneOf: ["Y", "B", "Z", "Q"] },
              { column: "经营能力较强", yes: true, blank: "no" },
            ],
          },
          value: 60,
        },
      ],
      otherwise: 40,
    },
    {
      name: "名额",
      kind: "formula",
      formula: `IFERROR(CHOOSE([@[结果.等级]],"",${places(5)},${places(1)}),"")`,
    },
    { name: "同类户数", kind: "formula", formula: "COUNTIF([[结果.等级]],[@[结果.等级]])" },
    {
      name: "超上限",
      kind: "choose",
      rules: [
        {
          when: {
            all: [
              { column: "上限", is: "不限" },
              { column: SUPPLY, given: true },
            ],
          },
          value: { formula: "FALSE" },
        },
        { when: { column: SUPPLY, above: { column: "上限" } }, value: { formula: "TRUE" } },
      ],
      otherwise: { formula: "FALSE" },
    },
    { name: "报送日", kind: "formula", formula: "25" },
    { name: "报送截止", kind: "formula", formula: deadline },
  ],
  tiers: [
    {
      label: "无需审批",
      name: { zh: "无需审批", en: "No approval" },
      color: "green",
      treatment: {
        zh: "按档位供货，订货宜为 25 条的倍数",
        en: "Supply by tier; orders in multiples of 25 cartons",
      },
      source: "seed",
    },
    {
      label: "备案",
      name: { zh: "备案", en: "Filing" },
      color: "gold",
      treatment: {
        zh: "营销、专卖部门实地核查，区经理办公会决定，报市公司（内管、营销中心）备案",
        en: "On-site check by marketing and monopoly departments, decided by the district managers' meeting, filed with the city",
      },
      source: "seed",
    },
    {
      label: "审批",
      name: { zh: "审批", en: "Approval" },
      color: "red",
      treatment: {
        zh: "区经理办公会决定，上月 25 日前报客户资料、品种、数量，市公司三个工作日内批复后供货，再备案；节假日宽限到 27 日，逾期不批",
        en: "Decided by the district managers' meeting; customer data, varieties and quantities by the 25th of the month before; the city answers within three working days, then supply and filing; the 27th in holidays, nothing later",
      },
      source: "seed",
    },
  ],
  decide: {
    by: "conditions",
    rules: [
      { tier: "无需审批", when: { column: SUPPLY, below: 40 } },
      { tier: "备案", when: { column: SUPPLY, below: 60 } },
      // 60 stands in both ranges: it needs approval.
      { tier: "审批", when: { column: SUPPLY, given: true } },
    ],
  },
  outputs: [
    {
      id: "cap",
      name: { zh: "月供量上限", en: "Monthly cap" },
      type: "text",
      unit: "万支",
      value: { column: "上限" },
      source: "seed",
    },
    {
      id: "over-cap",
      name: { zh: "是否超上限", en: "Over the cap" },
      type: "yesno",
      value: { column: "超上限" },
      source: "seed",
    },
    {
      id: "verdict",
      name: { zh: "供货结论", en: "Verdict" },
      type: "text",
      value: {
        formula:
          'IF([@超上限]="","",IF([@超上限],"超过上限"&[@上限]&"万支",CHOOSE([@[结果.等级]],"可以供货","备案后供货","审批后供货")))',
      },
      source: "seed",
    },
    {
      id: "quota",
      name: { zh: "户数限额", en: "Places for such shops" },
      type: "number",
      unit: "户",
      value: { column: "名额" },
      source: "seed",
    },
    {
      id: "over-quota",
      name: { zh: "是否超户数限额", en: "More shops than places" },
      type: "yesno",
      value: { formula: 'IF(ISNUMBER([@名额]),[@同类户数]>[@名额],"")' },
      source: "seed",
    },
    {
      id: "submit-by",
      name: { zh: "报送截止日", en: "Papers due" },
      type: "date",
      value: { formula: `IF(${needsApproval},[@报送截止],"")` },
      source: "seed",
    },
    {
      id: "submit-by-holiday",
      name: { zh: "节假日报送截止日", en: "Papers due in holidays" },
      type: "date",
      value: { formula: `IF(${needsApproval},[@报送截止]+2,"")` },
      source: "seed",
    },
    {
      id: "answer-by",
      name: { zh: "最迟批复日", en: "Answer at the latest" },
      type: "date",
      value: { formula: `IF(${needsApproval},WORKDAY([@报送截止],3),"")` },
      source: "seed",
    },
  ],
  decisions: [
    {
      gap: {
        zh: "开头写“40 件”，数字写 40 万支。",
        en: "40 cases in the opening, 40 (10,000 sticks) in the figures.",
      },
      decided: {
        zh: "1 件 = 50 条 × 200 支 = 1 万支，数值相同。",
        en: "One case is 50 cartons of 200 sticks, so the number is the same.",
      },
    },
    {
      gap: { zh: "60 万支同时在备案和审批。", en: "60 stands in both ranges." },
      decided: { zh: "60 万支须审批。", en: "60 needs approval." },
    },
    {
      gap: { zh: "5%、1% 的户数有小数。", en: "Places are fractions." },
      decided: { zh: "舍去小数。", en: "Rounded down." },
    },
    {
      gap: { zh: "“25 日前”是否含 25 日。", en: "Whether the 25th itself is in time." },
      decided: { zh: "含 25 日；节假日含 27 日。", en: "It is; in holidays the 27th, too." },
    },
    {
      gap: { zh: "超过上限与审批类别如何并列。", en: "Over the cap and class of approval." },
      decided: {
        zh: "分别列出：等级是审批类别，“是否超上限”和供货结论另列。",
        en: "Separate results: the tier is the class of approval; over-cap and verdict stand beside it.",
      },
    },
    {
      gap: {
        zh: "守法商场、超市 100 万支以上。",
        en: "Lawful malls and supermarkets at 100 and more.",
      },
      decided: {
        zh: "没有固定上限，经审批可供；不守法的按普通户 40 万支。",
        en: "No fixed end, with approval; if not lawful, the ordinary 40 applies.",
      },
    },
  ],
};
