import type { SheetLanguage } from "./types";

/** A key with what the sheet says in Chinese and in English, and further words that are understood. */
export type Dictionary<K extends string = string> = Readonly<
  Record<K, readonly [string, string, ...string[]]>
>;

const dictionary = <K extends string>(words: Dictionary<K>): Dictionary<K> => words;

export const wordOf = <K extends string>(words: Dictionary<K>, key: K, language: SheetLanguage) =>
  words[key][language === "zh-CN" ? 0 : 1];

export const allWords = (words: Dictionary, language: SheetLanguage): readonly string[] =>
  Object.keys(words).map((key) => wordOf(words, key, language));

/** Widths, cases and spaces of what a person types do not matter. */
export const plain = (text: string): string =>
  text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();

export function keyOf(words: Dictionary, text: string): string | undefined {
  const wanted = plain(text);
  return Object.keys(words).find(
    (key) => plain(key) === wanted || words[key].some((word) => plain(word) === wanted)
  );
}

export const YES_NO = dictionary({
  yes: ["是", "yes", "true", "有", "√", "y"],
  no: ["否", "no", "false", "无", "×", "n"],
});

export const USES = dictionary({
  forecast: ["销售预测", "Forecast", "意向与预测"],
  value: ["客户价值", "Customer value", "价值"],
  credit: ["信用", "Credit"],
  visit: ["拜访", "Visits", "跟进拜访"],
  channel: ["渠道", "Channel"],
  service: ["服务", "Service"],
  staff: ["人员", "Staff"],
  risk: ["风险", "Risk"],
  survey: ["调查", "Survey"],
  blank: ["自定", "Own"],
});

export const STATUSES = dictionary({
  complete: ["数值齐全", "Complete"],
  partial: ["部分为模板值", "Partly template values"],
  template: ["模板", "Template"],
});

export const SOURCES = dictionary({
  seed: ["原文", "Source"],
  assumed: ["模板值", "Template", "assumed"],
});

export const TYPES = dictionary({
  text: ["文字", "Text", "文本"],
  number: ["数字", "Number", "数值"],
  percent: ["百分数", "Percent", "百分比"],
  date: ["日期", "Date"],
  yesno: ["是否", "Yes/no"],
  choice: ["选项", "Choice"],
});

export const ROLES = dictionary({
  name: ["客户名称", "Customer name"],
  code: ["客户编号", "Customer code"],
  owner: ["负责人", "Owner"],
  contact: ["联系人", "Contact"],
});

export const EARLIER = dictionary({ tier: ["等级名称", "Tier label"] });

export const WORKING_KINDS = dictionary({
  formula: ["公式", "Formula"],
  rank: ["名次", "Rank"],
  share: ["占比", "Share"],
  "rank-percent": ["名次百分比", "Rank percent"],
  "pareto-start": ["累计占比起点", "Pareto start"],
  quantile: ["分位档", "Quantile"],
  choose: ["按条件取值", "Choose"],
  bands: ["按分段取值", "Bands"],
  quota: ["名额", "Quota"],
});

export const BEST = dictionary({
  largest: ["大的好", "Largest"],
  smallest: ["小的好", "Smallest"],
});

export const POINT_KINDS = dictionary({
  bands: ["分段", "Bands"],
  choices: ["选项", "Choices"],
  yesno: ["是否", "Yes/no"],
  ratio: ["按比例", "Ratio"],
  "rank-step": ["按名次递减", "Rank step"],
  deduct: ["按次扣分", "Deduction"],
  manual: ["人工打分", "Manual"],
  formula: ["公式", "Formula"],
});

export const BLANK_POINTS = dictionary({
  zero: ["得 0 分", "Zero points"],
  "leave-out": ["不计入", "Leave out"],
  optional: ["可不填", "Optional"],
});

export const COLORS = dictionary({
  gold: ["金", "Gold", "金色"],
  green: ["绿", "Green", "绿色"],
  teal: ["青", "Teal", "青色"],
  blue: ["蓝", "Blue", "蓝色"],
  purple: ["紫", "Purple", "紫色"],
  orange: ["橙", "Orange", "橙色"],
  red: ["红", "Red", "红色"],
  grey: ["灰", "Grey", "灰色", "gray"],
});

export const UNITS = dictionary({
  day: ["天", "days", "日"],
  week: ["周", "weeks", "星期"],
  month: ["个月", "months", "月"],
  quarter: ["个季度", "quarters", "季度", "季"],
  year: ["年", "years"],
});

export const RHYTHMS = dictionary({
  cadence: ["定下次日期", "Sets the date", "主要"],
  also: ["另外", "Also", "其他"],
});

export const DECIDE = dictionary({
  score: ["按总分", "By score"],
  conditions: ["按条件", "By conditions"],
  label: ["按公式", "By formula"],
  none: ["不分等级", "No tiers"],
});

export const SCORES = dictionary({
  sum: ["各项得分相加", "Sum of points"],
  scaled: ["折算成满分", "Scaled to full marks"],
  formula: ["按公式", "By formula"],
  none: ["不计总分", "No score"],
});

export const OUTPUT_TYPES = dictionary({
  text: ["文字", "Text", "文本"],
  number: ["数字", "Number", "数值"],
  date: ["日期", "Date"],
  yesno: ["是否", "Yes/no"],
});

export const BLANK_DATES = dictionary({
  due: ["当天到期", "Due at once"],
  none: ["不定日期", "No date"],
});

export const BLANKS = dictionary({
  unknown: ["待定", "Unknown"],
  no: ["算否", "Counts as no"],
  "assume-no": ["暂算否", "No for now"],
});

export const NOTES = dictionary({
  source: ["来源", "Source"],
  gap: ["未定之处", "Left open"],
  decided: ["本方案做法", "Decided here"],
});

/** 以上、达到、不低于 include the number; 超过、大于、高于 exclude it (as in the rules of grading). */
const EDGES = {
  atLeast: ["≥", "≥", ">=", "不低于", "以上", "达到", "不少于", "at least"],
  above: [">", ">", "超过", "大于", "高于", "above"],
  atMost: ["≤", "≤", "<=", "不超过", "以下", "以内", "不高于", "at most"],
  below: ["<", "<", "小于", "不满", "低于", "below"],
} as const;

export const RULE_RELATIONS = dictionary({
  ...EDGES,
  when: ["满足", "When"],
  otherwise: ["其余", "Otherwise", "其他"],
  formula: ["公式", "Formula"],
});

export const POINT_RELATIONS = dictionary({
  ...EDGES,
  is: ["是", "Is", "等于", "="],
  yes: ["为“是”", "If yes"],
  no: ["为“否”", "If no"],
  otherwise: ["其余", "Otherwise", "其他"],
  to: ["比照", "Relative to"],
  from: ["起始分", "Starts at"],
  step: ["每一步减", "Less per step"],
  formula: ["公式", "Formula"],
  unless: ["例外", "Except when"],
});

export const CONDITION_RELATIONS = dictionary({
  ...EDGES,
  is: ["是", "Is", "等于", "="],
  isOneOf: ["是其中之一", "Is one of", "属于"],
  yes: ["为“是”", "Is yes"],
  no: ["为“否”", "Is no"],
  given: ["已填写", "Is given"],
  missing: ["未填写", "Is missing"],
  topPercent: ["在前百分之", "In the top percent"],
  all: ["下列全部满足", "All of these"],
  any: ["下列任一满足", "Any of these"],
  not: ["下列不成立", "None of this"],
  formula: ["公式", "Formula"],
});

export const LIST_MAXIMUM = dictionary({ maximum: ["名单最大值", "List maximum"] });
