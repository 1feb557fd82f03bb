import type { Scheme } from "../../scheme/types";

/** Customers one manager looks after, by network; the posts needed follow from the same numbers. */
const perManager = {
  least: { 城网: 140, 农网: 100 },
  most: { 城网: 200, 农网: 140 },
} as const;

const limit = (name: string, by: Readonly<Record<"城网" | "农网", number>>) =>
  ({
    name,
    kind: "choose",
    rules: [
      { when: { column: "网络", is: "城网" }, value: by.城网 },
      { when: { column: "网络", is: "农网" }, value: by.农网 },
    ],
  }) as const;

export const shanxiTobaccoAm: Scheme = {
  id: "shanxi-tobacco-am",
  version: "1.0.0",
  name: {
    zh: "山西烟草客户经理等级评定（高/中/初/见习）",
    en: "Shanxi tobacco account-manager levels",
  },
  use: "staff",
  status: "partial",
  source: {
    note: {
      zh: "某省烟草公司客户经理管理办法草案：按年限、学历和职业资格定级，并规定每人管户数；高级以下的条件在文本中缺失。",
      en: "Draft rules of a provincial tobacco company: years, education and certificate give the level, with a workload per manager; the conditions below senior are missing.",
    },
  },
  columns: [
    { name: "客户经理", type: "text", role: "name", synonyms: ["姓名", "员工"] },
    {
      name: "市场营销年限",
      type: "number",
      influenceable: false,
      unit: "年",
      synonyms: ["工作年限"],
    },
    {
      name: "学历",
      type: "choice",
      influenceable: false,
      synonyms: ["文化程度", "最高学历"],
      options: [
        { value: "大专以上", synonyms: ["大专", "本科", "硕士", "博士", "研究生"] },
        { value: "大专以下", synonyms: ["高中", "中专", "初中", "技校"] },
      ],
    },
    {
      name: "营销员职业资格",
      type: "choice",
      synonyms: ["营销员"],
      options: [
        { value: "高级", synonyms: ["高级营销员"] },
        { value: "中级", synonyms: ["中级营销员"] },
        { value: "初级", synonyms: ["初级营销员"] },
        { value: "无", synonyms: ["没有", "未取得"] },
      ],
    },
    { name: "年龄", type: "number", unit: "岁", synonyms: ["年纪", "周岁"] },
    { name: "客户数", type: "number", unit: "户", synonyms: ["管户数"] },
    {
      name: "网络",
      type: "choice",
      synonyms: ["城网/农网"],
      options: [
        { value: "城网", synonyms: ["城市", "城区"] },
        { value: "农网", synonyms: ["农村", "乡镇"] },
      ],
    },
  ],
  workings: [limit("管户下限", perManager.least), limit("管户上限", perManager.most)],
  score: null,
  tiers: [
    {
      label: "高级客户经理",
      name: { zh: "高级客户经理", en: "Senior account manager" },
      color: "gold",
      source: "seed",
    },
    {
      label: "中级客户经理",
      name: { zh: "中级客户经理", en: "Account manager, middle" },
      color: "green",
      source: "assumed",
    },
    {
      label: "初级客户经理",
      name: { zh: "初级客户经理", en: "Account manager, junior" },
      color: "blue",
      source: "assumed",
    },
    {
      label: "见习客户经理",
      name: { zh: "见习客户经理", en: "Trainee" },
      color: "grey",
      source: "assumed",
    },
  ],
  decide: {
    by: "conditions",
    rules: [
      {
        tier: "高级客户经理",
        when: {
          all: [
            { column: "市场营销年限", atLeast: 3 },
            { column: "学历", is: "大专以上" },
            { column: "营销员职业资格", is: "高级" },
          ],
        },
      },
      {
        tier: "中级客户经理",
        when: {
          all: [
            { column: "市场营销年限", atLeast: 1 },
            { column: "营销员职业资格", isOneOf: ["高级", "中级"] },
          ],
        },
      },
      {
        tier: "初级客户经理",
        when: { column: "营销员职业资格", isOneOf: ["高级", "中级", "初级"] },
      },
      { tier: "见习客户经理", when: { column: "市场营销年限", given: true } },
    ],
  },
  outputs: [
    {
      id: "workload",
      name: { zh: "管户核对", en: "Workload" },
      type: "text",
      value: {
        formula:
          'IF(OR([@管户下限]="",NOT(ISNUMBER([@客户数]))),"",IF([@客户数]>[@管户上限],"超出 ",IF([@客户数]<[@管户下限],"不足 ","符合 "))&[@管户下限]&"–"&[@管户上限])',
      },
      source: "seed",
    },
    {
      id: "fewest-posts",
      name: { zh: "最少岗位数", en: "Fewest posts" },
      type: "number",
      // All customers of the same network, each manager at the upper limit.
      value: {
        formula: 'IF([@管户上限]="","",CEILING.MATH(SUMIFS([客户数],[网络],[@网络])/[@管户上限]))',
      },
      source: "seed",
    },
    {
      id: "most-posts",
      name: { zh: "最多岗位数", en: "Most posts" },
      type: "number",
      value: {
        formula: 'IF([@管户下限]="","",INT(SUMIFS([客户数],[网络],[@网络])/[@管户下限]))',
      },
      source: "seed",
    },
    {
      id: "entry-age",
      name: { zh: "招录年龄", en: "Age at entry" },
      type: "text",
      value: { formula: 'IF(ISNUMBER([@年龄]),IF([@年龄]>45,"超龄","符合"),"")' },
      source: "seed",
    },
  ],
  decisions: [
    {
      gap: {
        zh: "中级、初级、见习的条件缺失。",
        en: "The conditions of middle, junior and trainee are cut off.",
      },
      decided: {
        zh: "中级：满 1 年且有中级以上资格；初级：有任一资格；其余为见习（模板值）。",
        en: "Middle: one year and a middle or higher certificate; junior: any certificate; the rest trainee (template values).",
      },
    },
    {
      gap: {
        zh: "每人管户数是一个范围，没有说明超出时如何处理。",
        en: "Customers per manager is a range; what happens outside it is not said.",
      },
      decided: {
        zh: "只提示，不影响等级；岗位数按同一网络的客户总数除以上限（向上取整）和下限（向下取整）计算。",
        en: "Shown only, the level stays; posts are all customers of the network ÷ upper limit rounded up, ÷ lower limit rounded down.",
      },
    },
    {
      gap: {
        zh: "品德、业务知识、市场能力等条件没有可计算的标准。",
        en: "Ethics, trade knowledge and market ability have no measure.",
      },
      decided: { zh: "不参与计算，由人核对。", en: "Not computed; checked by a person." },
    },
    {
      gap: { zh: "职业资格空白。", en: "A blank certificate." },
      decided: {
        zh: "空白不等于“无”：等级待定。",
        en: "Blank is not “none”: the level stays open.",
      },
    },
  ],
};
