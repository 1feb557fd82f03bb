import type { Scheme } from "../../scheme/types";

export const corporateAmAuthority: Scheme = {
  id: "corporate-am-authority",
  version: "1.0.0",
  name: {
    zh: "银行对公客户经理（6级17档）与审批权限",
    en: "Corporate account managers: 6 levels, 17 steps, approval authority",
  },
  use: "staff",
  status: "complete",
  source: {
    note: {
      zh: "某银行对公客户经理序列：六级十七档，职级由总行、区域、分行或团队审批。",
      en: "A bank's corporate account managers: six levels in seventeen steps, each approved by head office, region, branch or team.",
    },
  },
  columns: [
    { name: "客户经理", type: "text", role: "name", synonyms: ["姓名"] },
    {
      name: "职级",
      type: "choice",
      synonyms: ["岗位级别", "级别"],
      options: [
        { value: "总监", synonyms: ["客户总监"] },
        { value: "总经理" },
        { value: "资深客户经理", synonyms: ["资深"] },
        { value: "高级客户经理", synonyms: ["高级"] },
        { value: "客户经理", synonyms: ["中级"] },
        { value: "助理客户经理", synonyms: ["助理", "客户经理助理"] },
      ],
    },
  ],
  score: null,
  tiers: [
    {
      label: "总行",
      name: { zh: "总行", en: "Head office" },
      color: "gold",
      treatment: { zh: "由总行审批", en: "Approved by head office" },
      source: "seed",
    },
    {
      label: "区域",
      name: { zh: "区域", en: "Region" },
      color: "green",
      treatment: { zh: "由区域审批", en: "Approved by the region" },
      source: "seed",
    },
    {
      label: "分行",
      name: { zh: "分行", en: "Branch" },
      color: "blue",
      treatment: { zh: "由分行审批", en: "Approved by the branch" },
      source: "seed",
    },
    {
      label: "团队",
      name: { zh: "团队", en: "Team" },
      color: "grey",
      treatment: { zh: "由团队审批", en: "Approved by the team" },
      source: "seed",
    },
  ],
  decide: {
    by: "conditions",
    rules: [
      { tier: "总行", when: { column: "职级", isOneOf: ["总监", "总经理"] } },
      { tier: "区域", when: { column: "职级", is: "资深客户经理" } },
      { tier: "分行", when: { column: "职级", is: "高级客户经理" } },
      { tier: "团队", when: { column: "职级", isOneOf: ["客户经理", "助理客户经理"] } },
    ],
  },
  decisions: [
    {
      gap: {
        zh: "十七档在各级之间如何分配没有说明。",
        en: "How the seventeen steps fall to the levels is not said.",
      },
      decided: {
        zh: "档次由用户自行记录，不影响审批人。",
        en: "The step is the user's own record; it does not change who approves.",
      },
    },
  ],
};
