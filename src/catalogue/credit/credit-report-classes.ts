import type { BlankMeans, Condition, Scheme, Working } from "../../scheme/types";

const CARD = "信用卡24个月还款状态";
const LOAN = "贷款24个月还款状态";

/** Usual letters of a credit report: no overdue; the digits are steps of being overdue. */
const CARD_CODES = "N*#/C1234567G";
/** Loans also know Z (settled by assets) and D (paid by the guarantor). */
const LOAN_CODES = `${CARD_CODES}ZD`;

const WIDE_SPACE = "\u3000";

/** The last 24 months of the string, in capitals and without spaces. */
const recentMonths = (column: string) =>
  `RIGHT(SUBSTITUTE(SUBSTITUTE(UPPER(${here(column)}&"")," ",""),"${WIDE_SPACE}",""),24)`;

function here(name: string): string {
  return `[@[${name}]]`;
}

const recent = (product: string) => here(`${product}近24个月`);

/** How often one of these signs stands in a text. */
const occurrences = (text: string, signs: string) =>
  [...signs].map((sign) => `LEN(${text})-LEN(SUBSTITUTE(${text},"${sign}",""))`).join("+");

/** TRUE where every sign is one that a credit report knows; an absent record is readable, too. */
const readable = (product: string, codes: string): Working => ({
  name: `${product}可读`,
  kind: "formula",
  formula: `LEN(${recent(product)})=${occurrences(recent(product), codes)}`,
});

/**
 * Counts of one product: none for an absent product where the other one is there; unknown without
 * both, and where the record cannot be read.
 */
const counts = (product: string, signs: string, name: string): Working => ({
  name: `${product}${name}`,
  kind: "formula",
  formula:
    `IF(AND(${recent("信用卡")}="",${recent("贷款")}=""),"",` +
    `IF(${here(`${product}可读`)},${occurrences(recent(product), signs)},""))`,
});

const ofCard = (signs: string, name: string) => counts("信用卡", signs, name);
const ofLoan = (signs: string, name: string) => counts("贷款", signs, name);

const some = (column: string): Condition => ({ column, atLeast: 1 });
const department = (decision: string): Condition => ({
  column: "业务部门认定",
  is: decision,
  blank: "no" satisfies BlankMeans,
});

export const creditReportClasses: Scheme = {
  id: "credit-report-classes",
  version: "1.0.0",
  name: { zh: "个人信用报告等级分类", en: "Personal credit-report classes" },
  use: "risk",
  status: "partial",
  source: {
    note: {
      zh: "某贷款机构按征信报告给个人申请人分类；文本从禁入类中间开始，到次级类为止，更好的类别缺失。",
      en: "A lender classes personal applicants from the credit report; the text starts inside the forbidden class and ends with substandard, the better classes are missing.",
    },
  },
  columns: [
    { name: "申请人", type: "text", role: "name", synonyms: ["客户名称", "姓名"] },
    {
      name: "账户状态",
      type: "choice",
      synonyms: ["账户状态异常", "状态"],
      options: [
        { value: "正常" },
        { value: "销户", synonyms: ["已销户"] },
        { value: "结清", synonyms: ["已结清"] },
        { value: "冻结", synonyms: ["已冻结"] },
        { value: "止付" },
        { value: "呆账", synonyms: ["坏账", "核销"] },
      ],
    },
    { name: CARD, type: "text", synonyms: ["贷记卡还款记录", "信用卡状态串"] },
    { name: LOAN, type: "text", synonyms: ["贷款还款记录", "贷款状态串"] },
    {
      name: "业务部门认定",
      type: "choice",
      synonyms: ["人工认定"],
      options: [
        { value: "次级类", synonyms: ["次级"] },
        { value: "禁入类", synonyms: ["禁入"] },
      ],
    },
  ],
  workings: [
    { name: "信用卡近24个月", kind: "formula", formula: recentMonths(CARD) },
    { name: "贷款近24个月", kind: "formula", formula: recentMonths(LOAN) },
    readable("信用卡", CARD_CODES),
    readable("贷款", LOAN_CODES),
    ofCard("4567G", "禁入代码数"),
    ofLoan("4567GZD", "禁入代码数"),
    ofCard("1234567", "逾期次数"),
    ofLoan("1234567", "逾期次数"),
    ofCard("3", "代码3次数"),
    ofLoan("3", "代码3次数"),
  ],
  tiers: [
    {
      label: "其他(未列明)",
      name: { zh: "其他（未列明）", en: "Other (not in the source)" },
      color: "green",
      source: "assumed",
    },
    { label: "次级类", name: { zh: "次级类", en: "Substandard" }, color: "orange", source: "seed" },
    { label: "禁入类", name: { zh: "禁入类", en: "Forbidden" }, color: "red", source: "seed" },
  ],
  decide: {
    by: "conditions",
    rules: [
      {
        tier: "禁入类",
        when: {
          any: [
            { column: "账户状态", isOneOf: ["冻结", "止付", "呆账"] },
            some("信用卡禁入代码数"),
            some("贷款禁入代码数"),
            { column: "信用卡逾期次数", above: 8 },
            { column: "信用卡代码3次数", above: 2 },
            { column: "贷款逾期次数", above: 8 },
            { column: "贷款代码3次数", above: 2 },
            department("禁入类"),
          ],
        },
      },
      // What is not forbidden has no code above 3: the highest is 3 where there is one.
      {
        tier: "次级类",
        when: { any: [some("信用卡代码3次数"), some("贷款代码3次数"), department("次级类")] },
      },
      // Reached only with a status and at least one record known.
      { tier: "其他(未列明)" },
    ],
  },
  outputs: [
    {
      id: "card-missed",
      name: { zh: "信用卡逾期期数", en: "Missed card payments" },
      type: "number",
      unit: "次",
      value: { column: "信用卡逾期次数" },
      source: "seed",
    },
    {
      id: "card-code-3",
      name: { zh: "信用卡代码3", en: "Card months with code 3" },
      type: "number",
      unit: "次",
      value: { column: "信用卡代码3次数" },
      source: "seed",
    },
    {
      id: "loan-missed",
      name: { zh: "贷款逾期期数", en: "Overdue loan payments" },
      type: "number",
      unit: "次",
      value: { column: "贷款逾期次数" },
      source: "seed",
    },
    {
      id: "loan-code-3",
      name: { zh: "贷款代码3", en: "Loan months with code 3" },
      type: "number",
      unit: "次",
      value: { column: "贷款代码3次数" },
      source: "seed",
    },
  ],
  regrade: {
    note: { zh: "每次查询征信报告时", en: "With every new credit report" },
  },
  decisions: [
    {
      gap: {
        zh: "原文只解释代码 3、4、G、Z、D。",
        en: "Only the codes 3, 4, G, Z and D are explained.",
      },
      decided: {
        zh: "按征信惯例：数字为逾期期数，N * # / C 为未逾期；含其他字符的记录不予识别，未评级。",
        en: "As usual in credit reports: digits are overdue steps, N * # / C are none; a record with another sign is not read and leaves the applicant unrated.",
      },
    },
    {
      gap: {
        zh: "按字面，次级类须信用卡和贷款都有代码 3，且由部门认定。",
        en: "Literally, substandard needs code 3 on both card and loan and a department's decision.",
      },
      decided: {
        zh: "未禁入且两者最高代码为 3 即次级；部门认定是另一条途径，不是必要条件。",
        en: "Not forbidden and the highest code of both is 3; the department's decision is another way in, not a must.",
      },
    },
    {
      gap: {
        zh: "既符合禁入，部门又认定次级。",
        en: "Forbidden by a rule, substandard by the department.",
      },
      decided: { zh: "以禁入类为准。", en: "Forbidden wins." },
    },
    {
      gap: { zh: "更好的类别缺失。", en: "The better classes are cut off." },
      decided: {
        zh: "其余归“其他(未列明)”，用户可再细分。",
        en: "One class for all the rest; the user may split it.",
      },
    },
    {
      gap: { zh: "没有信用卡或没有贷款。", en: "No card, or no loan." },
      decided: {
        zh: "缺的一项视为无逾期；两项都没有则未评级，但账户异常或部门认定禁入仍为禁入类。",
        en: "The absent one counts as no overdue; without both the applicant is not rated, unless the status or the department forbids.",
      },
    },
    {
      gap: { zh: "状态串长于或短于 24 个月。", en: "Strings longer or shorter than 24 months." },
      decided: {
        zh: "从左到右为由远到近，只看最后 24 个字符；较短的按现有月份。",
        en: "Read from oldest to newest: the last 24 signs count; a shorter string counts as it is.",
      },
    },
    {
      gap: { zh: "第一类的标题缺失。", en: "The heading of the first class is missing." },
      decided: { zh: "据其第 6 项定名禁入类。", en: "Named after its own sixth item." },
    },
  ],
};
