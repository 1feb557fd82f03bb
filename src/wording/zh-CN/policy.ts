import type { PolicyWording } from "../policyTypes";

const inGroup = (within: string | undefined) =>
  within === undefined ? "" : `（在各自的${within}之内）`;

export const policy: PolicyWording = {
  notInSource: "（原文没有）",
  statuses: { complete: "完整", partial: "部分数值为模板值", template: "模板：数值均可修改" },
  headings: {
    columns: "数据列",
    workings: "中间结果",
    criteria: "指标与得分",
    score: "总分",
    gates: "准入条件",
    tiers: "等级",
    outputs: "其他结果",
    followUp: "跟进日期",
    regrade: "重新评级",
    options: "可选做法",
    decisions: "原文未定之处与本方案的做法",
  },
  quoted: (name) => `“${name}”`,
  all: (parts) => parts.join("，并且"),
  any: (parts) => `（${parts.join("，或者")}）`,
  not: (part) => `不是（${part}）`,
  yes: (column, yes) => `${column}为${yes ? "是" : "否"}`,
  given: (column, given) => `${given ? "已填" : "未填"}${column}`,
  is: (column, options) =>
    options.length === 1 ? `${column}为${options[0]}` : `${column}为${options.join("、")}之一`,
  top: (column, percent, within) =>
    `${column}在名单${inGroup(within)}的前 ${percent}%（人数进位，至少一户，并列都算）`,
  blankIsNo: "（空白按“否”）",
  blankIsAssumedNo: "（空白暂按“否”，标注数据不全）",
  points: (points) => `${points} 分`,
  range: (min, max) => (min === 0 ? `满分 ${max} 分` : `${min} 至 ${max} 分`),
  otherwise: "其余",
  yesNo: (yes, no) => `是 ${yes} 分，否 ${no} 分`,
  ratio: (column, to, within) =>
    `${column} ÷ ${to ?? `名单${inGroup(within)}中最高的${column}`} × 满分，不低于 0，不超过满分`,
  rankStep: (column, from, step, within) =>
    `按${column}在名单${inGroup(within)}中的名次：第一名 ${from} 分，每降一名减 ${step} 分，最低 0 分，并列同名次`,
  deduct: (column, from, step) => `${from} 分起，${column}每 1 减 ${step} 分，最低 0 分`,
  manual: (column) => `直接填写${column}`,
  unless: (condition, points) => `例外：${condition}时 ${points} 分`,
  rounded: (decimals) => `得分保留 ${decimals} 位小数`,
  blanks: {
    zero: "空白得 0 分，标注数据不全",
    "leave-out": "空白不计入得分与满分，标注数据不全",
    optional: "空白不计入得分与满分",
  },
  influenceable: "可通过工作改善",
  rank: (column, within) => `${column}在名单${inGroup(within)}中的名次，最大为第 1 名，并列同名次`,
  rankPercent: (column, within) => `${column}的名次 ÷ 有数据的客户数${inGroup(within)} × 100`,
  share: (column, within) => `${column}占名单${inGroup(within)}合计的百分比`,
  paretoStart: (column, within) =>
    `按${column}从大到小${inGroup(within)}，排在前面的客户累计占合计的百分比（并列同起点）`,
  quantile: (column, bins, smallest) =>
    `把${column}按名单的分位数分成 ${bins} 组，${smallest ? "最小" : "最大"}的一组为 ${bins}`,
  quota: (percent, of, when, order) =>
    `名额：${of === undefined ? "全部客户" : `符合“${of}”的客户`}的 ${percent}%（人数舍去），给${when}的客户；先后按${order.join("、")}从大到小，再按名单顺序`,
  choose: (condition, value) => `${condition}：${value}`,
  sum: "各指标得分相加",
  scaled: (outOf) => `得分合计 ÷ 计入指标的满分 × ${outOf}`,
  restOfTiers: "其余客户",
  byLabel: (formula) => `等级文字由公式得出：\`${formula}\``,
  noTiers: "不分等级，以总分或其他结果为准。",
  also: (rhythm) => `另外${rhythm}`,
  onlyWhile: (condition) => `只在${condition}期间`,
  countsFrom: (column, blank) =>
    `从${column}起算；${blank === "due" ? "没有日期的，评级当天就该跟进" : "没有日期的，不生成跟进日期"}。`,
  shortest: "同时符合几个等级的，取最早的日期。",
  otherForm: (formula) => `没有这一列时由公式得出：\`${formula}\``,
  fromLedger: "没有这一列时取评级台账中上一期的等级",
  synonyms: (names) => `也可写作 ${names.join("、")}`,
  periods: (count) => `${count} 期，每期一列，从早到晚`,
  between: (low, high) => `${low} 至 ${high}`,
  isDefault: "缺省",
};
