import type { Criterion, Scheme } from "../../scheme/types";
import { isLevel, workings } from "./quzhouMovement";

const entered = (id: string, zh: string, en: string, max: number, column: string): Criterion => ({
  id,
  name: { zh, en },
  max,
  rule: { kind: "manual", column },
  influenceable: true,
  source: "seed",
});

export const quzhouAmGrading: Scheme = {
  id: "quzhou-am-grading",
  version: "1.0.0",
  name: {
    zh: "衢州移动客户经理分级（30/50/20）",
    en: "Quzhou Mobile account-manager grading",
  },
  use: "staff",
  status: "partial",
  source: {
    note: {
      zh: "某市移动公司客户经理分级讲义：三级比例、竞聘条件与竞聘分、末位重新竞聘和缺勤处理；部分页面缺失。",
      en: "An operator's slides on account-manager levels: shares of three levels, who may stand for promotion, promotion points, re-competing at the bottom, absence; some slides are missing.",
    },
  },
  columns: [
    { name: "客户经理", type: "text", role: "name", synonyms: ["姓名"] },
    {
      name: "当前级别",
      type: "choice",
      synonyms: ["现级别", "原职级"],
      earlier: "tier",
      options: [
        { value: "试用期", synonyms: ["试用", "见习"] },
        { value: "初级", synonyms: ["初级客户经理"] },
        { value: "中级", synonyms: ["中级客户经理"] },
        { value: "高级", synonyms: ["高级客户经理"] },
      ],
    },
    { name: "本级任职月数", type: "number", unit: "月", synonyms: ["任职月数", "任职年限"] },
    { name: "分公司绩效排名", type: "number", unit: "名", synonyms: ["排名"] },
    { name: "分公司人数", type: "number", unit: "人", synonyms: ["参评人数"] },
    { name: "上级评价", type: "number", unit: "分", synonyms: ["领导评价", "上级领导评价"] },
    { name: "案例演讲", type: "number", unit: "分", synonyms: ["案例分析演讲", "演讲得分"] },
    { name: "年度绩效", type: "number", unit: "分", synonyms: ["绩效得分", "年度绩效成绩"] },
    {
      name: "考核期正常工作月数",
      type: "number",
      unit: "月",
      synonyms: ["出勤月数", "实际工作月数"],
    },
    {
      name: "缺勤原因",
      type: "choice",
      synonyms: ["请假类型"],
      options: [
        { value: "产假", synonyms: ["生育假"] },
        { value: "病假" },
        { value: "事假" },
        { value: "其他", synonyms: ["其它", "旷工"] },
      ],
    },
    { name: "本级别排名百分位", type: "percent", unit: "%", synonyms: ["本级排名%"] },
  ],
  workings,
  criteria: [
    entered("leader", "上级领导评价", "Leader's judgement", 30, "上级评价"),
    entered("speech", "案例分析演讲", "Case-analysis speech", 40, "案例演讲"),
    entered("performance", "年度绩效分", "Yearly performance", 30, "年度绩效"),
  ],
  score: { unit: "分" },
  tiers: [
    {
      label: "高级",
      name: { zh: "高级", en: "Senior" },
      color: "gold",
      treatment: {
        zh: "有级别津贴；末 50% 重新竞聘",
        en: "Level allowance; the bottom 50 % compete again",
      },
      source: "seed",
    },
    {
      label: "中级",
      name: { zh: "中级", en: "Middle" },
      color: "green",
      treatment: {
        zh: "有级别津贴；末 30% 重新竞聘",
        en: "Level allowance; the bottom 30 % compete again",
      },
      source: "seed",
    },
    {
      label: "初级",
      name: { zh: "初级", en: "Junior" },
      color: "blue",
      source: "seed",
    },
    {
      label: "试用期",
      name: { zh: "试用期", en: "Trial" },
      color: "grey",
      treatment: {
        zh: "期满须通过评议和技能考试",
        en: "Judgement and skill test must both be passed at its end",
      },
      source: "seed",
    },
  ],
  decide: {
    by: "conditions",
    rules: ["高级", "中级", "初级", "试用期"].map((tier) => ({ tier, when: isLevel(tier) })),
  },
  outputs: [
    {
      id: "verdict",
      name: { zh: "结论", en: "Verdict" },
      type: "text",
      value: { column: "结论" },
      source: "seed",
    },
    {
      id: "outcome",
      name: { zh: "高级竞聘结果", en: "Outcome for senior" },
      type: "text",
      value: { column: "竞聘结果" },
      source: "seed",
    },
    {
      id: "senior-places",
      name: { zh: "高级名额", en: "Senior places" },
      type: "number",
      value: { formula: "[@[名额.高级入选]]" },
      source: "seed",
    },
    {
      id: "middle-aim",
      name: { zh: "中级目标人数", en: "Aim for middle" },
      type: "number",
      value: { formula: "INT(SUM([计入人数])*50%)" },
      source: "seed",
    },
    {
      id: "junior-aim",
      name: { zh: "初级目标人数", en: "Aim for junior" },
      type: "number",
      value: { formula: "INT(SUM([计入人数])*30%)" },
      source: "seed",
    },
  ],
  regrade: {
    every: { every: 1, unit: "year" },
    note: {
      zh: "每年一次；技能考试在下半年",
      en: "Yearly; the skill test is in the second half-year",
    },
  },
  decisions: [
    {
      gap: { zh: "各级比例是上限还是目标。", en: "Whether the shares are caps or aims." },
      decided: {
        zh: "高级 20% 为硬上限（向下取整）；中级 50%、初级 30% 为目标，只显示（向下取整）。",
        en: "Senior 20 % is a hard cap (rounded down); middle 50 % and junior 30 % are aims, only shown (rounded down).",
      },
    },
    {
      gap: { zh: "前 40%、末 30% 不是整数时。", en: "Fractions in the top 40 % and bottom 30 %." },
      decided: {
        zh: "前段名次向上取整；末段人数向下取整，按年度绩效在本级内排序，已填百分位优先。",
        en: "The top is rounded up; the bottom is rounded down, by yearly performance inside the level; an entered percentile wins.",
      },
    },
    {
      gap: {
        zh: "缺勤、末位和竞聘条件同时成立时。",
        en: "Absence, bottom share and eligibility together.",
      },
      decided: {
        zh: "先看缺勤，再看末位，最后看竞聘条件；等级列显示当前级别，变动由人确认。",
        en: "Absence first, then the bottom share, then eligibility; the tier shows the present level, a person confirms moves.",
      },
    },
    {
      gap: {
        zh: "连续两年被降级者劝退或调岗，但没有历史列。",
        en: "Two demotions running mean leaving or moving, but there is no history column.",
      },
      decided: { zh: "由人核对。", en: "Checked by a person." },
    },
    {
      gap: {
        zh: "督导、分局长为更高岗位，没有条件；比例的顺序不清。",
        en: "Supervisor and district head stand above without conditions; the order of the shares is unclear.",
      },
      decided: {
        zh: "不评更高岗位；比例按初级 30、中级 50、高级 20 读。",
        en: "Higher posts are not graded; the shares are read as junior 30, middle 50, senior 20.",
      },
    },
    {
      gap: {
        zh: "高级名额谁先占用没有说明。",
        en: "Who takes the senior places first is not said.",
      },
      decided: {
        zh: "留任的高级先占，其余由竞聘分高者得；没有演讲分不参加竞聘。",
        en: "Seniors who stay keep theirs, the rest go to the highest promotion points; without a speech score nobody competes.",
      },
    },
  ],
};
