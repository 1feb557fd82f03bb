import type { CustomerScreenWording } from "../customerScreenTypes";

export const customerScreen: CustomerScreenWording = {
  find: "按名称或编号查找客户",
  found: (shown, of) => (shown < of ? `找到 ${of} 户，列出前 ${shown} 户。` : `找到 ${of} 户。`),
  noneFound: (query) => `没有名称或编号含“${query}”的客户。`,
  foundList: "查找结果",
  previous: "上一户",
  next: "下一户",
  place: (at, of) => `第 ${at} 户，共 ${of} 户`,
  row: (row) => `第 ${row} 行`,
  unnamed: (row) => `第 ${row} 行的客户`,

  noneTitle: "请选中一位客户",
  noneText: "在工作表中点一下客户所在的行，这里就会说明他为什么是这个等级。也可以在上面查找。",
  showFirst: "查看第一位客户",
  noGrades: "还没有评级结果。请先在“评级”页填好评级日期。",

  byHand: (tier, computed) =>
    computed === null
      ? `人工调整为 ${tier}，按方案暂不评级。`
      : `人工调整为 ${tier}，按方案算得 ${computed}。`,
  byHandMark: "人工",
  byHandWhy: (reason, owner, until) =>
    [
      reason === "" ? "" : `理由：${reason}。`,
      owner === "" ? "" : `负责人：${owner}。`,
      until === null ? "长期有效，直到取消。" : `有效期至 ${until}。`,
    ].join(""),
  held: (note, would) =>
    `这一行已暂缓，评级时不改动${would === null ? "" : `；按方案应为 ${would}`}。${note === "" ? "" : `备注：${note}。`}`,
  heldMark: "暂缓",

  score: "总分",
  barText: ({ score, low, high, tier, cuts }) =>
    `总分 ${score}，可能范围 ${low}至 ${high}${tier === null ? "，暂不评级" : `，等级 ${tier}`}。${cuts.join("")}`,
  cut: ({ amount, better, worse, isBetters }) =>
    isBetters ? `${amount}属于 ${better}。` : `${amount}属于 ${worse}，过了才是 ${better}。`,
  cutsTitle: "分界",
  toRise: ({ points, amount, better, isBetters, isOn }) =>
    isOn
      ? `正好在分界 ${amount}上，过了才是 ${better}。`
      : isBetters
        ? `离 ${better}（${amount}）还差 ${points}。`
        : `过了 ${amount}才是 ${better}，还差 ${points}多一点。`,
  toFall: ({ points, amount, worse, isBetters, isOn }) =>
    isOn
      ? `正好在分界 ${amount}上，再退一点就是 ${worse}。`
      : isBetters
        ? `离分界 ${amount}还有 ${points}，越过就降到 ${worse}。`
        : `离分界 ${amount}还有 ${points}，到了分界就是 ${worse}。`,

  up: "加分多的",
  down: "失分多的",
  noneUp: "没有特别突出的指标。",
  noneDown: "没有明显失分的指标。",
  reason: ({ criterion, read, points, max, isMissing }) =>
    isMissing
      ? `${criterion}：没有数据，${points}/${max} 分`
      : read === ""
        ? `${criterion}：${points}/${max} 分`
        : `${criterion}：${read}，${points}/${max} 分`,

  missingTitle: "缺少的数据",
  missing: (columns) => `没有数据：${columns.join("、")}。`,
  goToCell: (cell) => `转到 ${cell} 补填`,

  criteriaTitle: "各项得分",
  criterionHead: "指标与数据",
  bandHead: "分段",
  pointsHead: "得分",
  pointsOf: (points, max) => `${points} / ${max}`,
  leftOut: "不计入",
  noData: "没有数据",
  noBand: "不在任何分段",
  exception: (when) => `例外：${when}`,
  ratio: (value, to, max) => `${value} ÷ ${to} × ${max}`,
  rank: (rank) => `第 ${rank} 名`,
  deduct: (from, step, times) => `${from} − ${step} × ${times}`,
  entered: "直接填写",
  byFormula: "按公式",
  readTitle: "用到的数据",
  columnHead: "数据列",
  valueHead: "数值",

  sumTitle: "总分怎样得来",
  sumHint: "从上到下逐行相加。",
  fixed: "固定分值",
  formula: (text) => `公式：${text}`,
  part: (number) => `第 ${number} 组`,
  subtotal: "小计",
  total: "总分",
  times: (by) => `× ${by}`,
  over: (by) => `÷ ${by}`,
  named: (name, value) => `${name} ${value}`,
  fullMarks: "计入项目的满分",
  atMost: (limit, binds) => (binds ? `封顶 ${limit}（已封顶）` : `封顶 ${limit}（没有超过）`),
  atLeast: (limit, binds) => (binds ? `最低 ${limit}（按最低计）` : `最低 ${limit}（高于最低）`),
  rounded: (decimals) => (decimals === 0 ? "四舍五入到整数" : `四舍五入到 ${decimals} 位小数`),
  inexact: "每行只显示四位小数，总分按未舍入的数计算，末位可能相差一点。",

  nearestTitle: "怎样升级，怎样会降级",
  searching: "正在试算…",
  searchNearest: "试算（名单较长，约需几秒）",

  historyTitle: "等级变动记录",
  readingHistory: "正在读取评级台账…",
  noHistory: "评级台账中还没有这位客户的变动。",
  noLedger: "这个工作簿没有保留评级台账，看不到以前的变动。",
  change: ({ at, from, to, score }) =>
    `${at}：${from === "" ? "新评" : from} → ${to === "" ? "暂不评级" : to}${score === "" ? "" : `（总分 ${score}）`}`,
  undone: "已撤销",
};
