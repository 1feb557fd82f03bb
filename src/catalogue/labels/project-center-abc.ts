import type { Column, Criterion, Option, Scheme } from "../../scheme/types";
import { customerName } from "../customerColumns";

const grades: readonly Option[] = [
  { value: "优", synonyms: ["好", "优秀"] },
  { value: "中", synonyms: ["一般", "中等"] },
  { value: "差", synonyms: ["较差"] },
];

const judged = (name: string, synonyms: readonly string[]): Column => ({
  name,
  type: "choice",
  synonyms,
  options: grades,
});

/** The factors are printed, their points are not. */
const factor = (id: string, zh: string, en: string, influenceable: boolean): Criterion => ({
  id,
  name: { zh, en },
  max: 3,
  rule: { kind: "choices", column: zh, points: { 优: 3, 中: 2, 差: 1 } },
  influenceable,
  source: "assumed",
});

export const projectCenterAbc: Scheme = {
  id: "project-center-abc",
  version: "1.0.0",
  name: { zh: "大项目中心客户分类与 A、B、C 分级", en: "Project centre: business modes and A–C" },
  use: "value",
  status: "partial",
  source: {
    note: {
      zh: "某供货商大项目部 2013 年的制度：业务人员按经营方式给客户分类，再按合作量、应收款和信誉定 A、B、C，并按时登记五张表。",
      en: "Rules of 2013 of a supplier's project department: staff class customers by business mode, grade them A–C by volume, receivables and reputation, and keep five record sheets.",
    },
  },
  columns: [
    customerName,
    {
      name: "经营方式",
      type: "choice",
      synonyms: ["客户类型", "经营性质", "客户类别"],
      options: [
        { value: "建筑工程公司", synonyms: ["工程公司", "装饰公司"] },
        { value: "贸易公司", synonyms: ["贸易商"] },
        { value: "运营中心" },
        { value: "建筑工程方零售", synonyms: ["工程方零售"] },
      ],
    },
    judged("业务合作量", ["合作量", "销售额", "年合作额"]),
    judged("应收款情况", ["应收账款", "回款情况", "欠款情况"]),
    judged("经营信誉", ["信誉", "资信"]),
    {
      name: "未按时更新次数",
      type: "number",
      unit: "次",
      synonyms: ["逾期未更新", "漏更新次数"],
    },
    {
      name: "录入错误次数",
      type: "number",
      unit: "次",
      synonyms: ["信息错误次数", "敷衍次数"],
    },
    {
      name: "业务员",
      type: "text",
      role: "owner",
      synonyms: ["业务人员", "负责人", "责任人", "跟单员"],
    },
  ],
  workings: [
    {
      name: "供货方式",
      kind: "choose",
      rules: [
        { when: { column: "经营方式", is: "运营中心" }, value: "长期合同，特殊供价" },
        { when: { column: "经营方式", is: "贸易公司" }, value: "按紧密程度，部分货品特殊价" },
        { when: { column: "经营方式", is: "建筑工程公司" }, value: "签战略合作协议" },
        { when: { column: "经营方式", is: "建筑工程方零售" }, value: "单个项目一次性处理" },
      ],
    },
  ],
  criteria: [
    factor("volume", "业务合作量", "Cooperation volume", true),
    factor("receivable", "应收款情况", "Receivables", true),
    factor("reputation", "经营信誉", "Business reputation", false),
  ],
  score: { unit: "分" },
  tiers: [
    { label: "A", name: { zh: "A 级", en: "A" }, color: "green", source: "assumed" },
    { label: "B", name: { zh: "B 级", en: "B" }, color: "blue", source: "assumed" },
    { label: "C", name: { zh: "C 级", en: "C" }, color: "grey", source: "assumed" },
  ],
  decide: { by: "score", cuts: [{ atLeast: 8 }, { atLeast: 6 }] },
  outputs: [
    {
      id: "mode",
      name: { zh: "客户类别", en: "Business mode" },
      type: "text",
      value: { column: "经营方式" },
      source: "seed",
    },
    {
      id: "supply",
      name: { zh: "供货方式", en: "Terms of supply" },
      type: "text",
      value: { column: "供货方式" },
      source: "seed",
    },
    {
      id: "fine",
      name: { zh: "登记罚款", en: "Record-keeping fine" },
      type: "number",
      unit: "元",
      value: {
        // 20 元 for each record not updated on time, 10 元 for each wrong entry.
        formula:
          'IF(COUNT([@未按时更新次数],[@录入错误次数])=0,"",20*N([@未按时更新次数])+10*N([@录入错误次数]))',
      },
      source: "seed",
    },
  ],
  decisions: [
    {
      gap: {
        zh: "A、B、C 只列出三个因素，没有界限和权重。",
        en: "A–C name three factors without cuts or weights.",
      },
      decided: {
        zh: "每项优 3、中 2、差 1 分：8 分起 A，6 分起 B，其余 C（模板值，可改）。",
        en: "Each 3, 2 or 1 points: from 8 A, from 6 B, the rest C (template values, editable).",
      },
    },
    {
      gap: {
        zh: "业务合作量是金额还是评价不明。",
        en: "Whether volume is an amount or a judgement.",
      },
      decided: { zh: "填优、中、差。", en: "Judged as good, medium or poor." },
    },
    {
      gap: {
        zh: "罚款是对业务员的，不是对客户的。",
        en: "The fine is on staff, not on customers.",
      },
      decided: {
        zh: "单列“登记罚款”，随业务员列出，不影响等级；只填一项时另一项按 0 次。",
        en: "A result of its own beside the salesperson, without effect on the grade; a blank count is 0 where the other is given.",
      },
    },
    {
      gap: { zh: "没有跟进周期。", en: "No follow-up rhythm." },
      decided: { zh: "不生成跟进日期。", en: "No follow-up dates." },
    },
  ],
};
