import type { Cadence, Scheme } from "../../scheme/types";
import { customerName } from "../customerColumns";

const STATE = "跟单进程";
const SIGNED = "是否签约";
const DEADLINE = "[@[结果.下次跟进日期]]";

/** The term ends with the signature. */
const term = (every: number): Cadence => ({
  every,
  unit: "day",
  when: { not: { column: SIGNED, yes: true, blank: "no" } },
  source: "seed",
  note: { zh: "期限内签单，否则可重新分配", en: "To be signed by then, or it may be reassigned" },
});

export const followupDeadlineAbc: Scheme = {
  id: "followup-deadline-abc",
  version: "1.0.0",
  name: { zh: "跟单客户签单期限 A–C", en: "Open deals with signing deadlines, A–C" },
  use: "forecast",
  status: "complete",
  source: {
    note: {
      zh: "销售团队的跟单管理：销售经理给每个跟单分类，限期签单，到期可重新分配。",
      en: "A sales team: the manager classes each open deal with a term to sign; after it the deal may go to someone else.",
    },
  },
  columns: [
    customerName,
    { name: "负责人", type: "text", role: "owner", synonyms: ["跟进人"] },
    {
      name: STATE,
      type: "choice",
      synonyms: ["进程"],
      options: [
        { value: "即将签单", synonyms: ["即将签约", "马上签单"] },
        { value: "意向明显", synonyms: ["明显意向"] },
        { value: "有意向", synonyms: ["意向"] },
      ],
    },
    { name: "划分日期", type: "date", synonyms: ["开始日期", "分级日期"] },
    { name: SIGNED, type: "yesno", synonyms: ["签约"] },
  ],
  tiers: [
    {
      label: "A",
      name: { zh: "A：即将签单", en: "A: about to sign" },
      color: "green",
      cadence: term(7),
      source: "seed",
    },
    {
      label: "B",
      name: { zh: "B：意向明显", en: "B: clear intent" },
      color: "blue",
      cadence: term(15),
      source: "seed",
    },
    {
      label: "C",
      name: { zh: "C：有意向", en: "C: some intent" },
      color: "gold",
      cadence: term(30),
      source: "seed",
    },
  ],
  decide: {
    by: "conditions",
    rules: [
      { tier: "A", when: { column: STATE, is: "即将签单" } },
      { tier: "B", when: { column: STATE, is: "意向明显" } },
      { tier: "C", when: { column: STATE, is: "有意向" } },
    ],
  },
  outputs: [
    {
      id: "term",
      name: { zh: "期限情况", en: "Term" },
      type: "text",
      value: {
        formula: `IF(AND(ISLOGICAL([@${SIGNED}]),[@${SIGNED}]=TRUE),"已签约",IF(ISNUMBER(${DEADLINE}),IF(TODAY()<=${DEADLINE},"期限内","可重新分配"),""))`,
      },
      source: "seed",
    },
  ],
  // Without the day of classing no term runs: nothing may be taken from its owner.
  followUp: { from: "划分日期", blank: "none" },
  decisions: [
    {
      gap: { zh: "期限从哪天算起没有说明。", en: "The start of the term is not said." },
      decided: {
        zh: "从划分日期算起，重新划分就重新起算；没有划分日期则没有期限。",
        en: "From the day of classing; a new class restarts it. Without that day there is no term.",
      },
    },
    {
      gap: { zh: "期限最后一天。", en: "The last day of the term." },
      decided: {
        zh: "当天仍在期限内，次日起可重新分配。",
        en: "Still in time; it may be reassigned from the next day.",
      },
    },
    {
      gap: { zh: "是否签约空白。", en: "Signed or not is blank." },
      decided: { zh: "按未签约处理。", en: "Taken as not signed." },
    },
  ],
};
