import type { WhyWording } from "../whyTypes";

const list = (items: readonly string[]) => items.join("、");
const columnsOf = (columns: readonly string[]) =>
  columns.length === 0 ? "需要的数据" : `“${columns.join("”、“")}”`;

export const why: WhyWording = {
  blank: "空白",
  yesNo: (yes) => (yes ? "是" : "否"),
  amount: (number, unit) => `${number} ${unit}`,
  value: (column, value) => `${column} ${value}`,
  step: ({ column, from, to, pointsFrom, pointsTo }) =>
    `把“${column}”从 ${from} 变为 ${to}（得分 ${pointsFrom} → ${pointsTo}）`,
  valueStep: ({ column, from, to }) => `把“${column}”从 ${from} 变为 ${to}`,
  pointsStep: ({ criterion, pointsFrom, pointsTo }) =>
    `使“${criterion}”的得分从 ${pointsFrom} 变为 ${pointsTo}`,
  steps: (steps) => steps.join("，并"),
  band: ({ criterion, read, edge, points, max }) =>
    `${criterion}：${read}，属于“${edge}”一段，得 ${points} 分（满分 ${max} 分）。`,
  otherwise: ({ criterion, read, points, max }) =>
    `${criterion}：${read}，不在任何分段之内，得 ${points} 分（满分 ${max} 分）。`,
  option: ({ criterion, read, points, max }) =>
    `${criterion}：${read}，得 ${points} 分（满分 ${max} 分）。`,
  workedOut: ({ criterion, read, points, max }) =>
    `${criterion}：${read}，按规则算得 ${points} 分（满分 ${max} 分）。`,
  special: ({ criterion, when, points, max }) =>
    `${criterion}：属于例外（${when}），得 ${points} 分（满分 ${max} 分）。`,
  missing: ({ criterion, read, points, max }) =>
    `${criterion}：数据不全（${read}），得 ${points} 分（满分 ${max} 分）。`,
  leftOut: ({ criterion }) => `${criterion}：没有数据，不计入得分与满分。`,
  notAdmitted: (reason) => `不符合准入条件：${reason}。`,
  undecided: (reason, columns) =>
    `${columnsOf(columns)}没有数据，还不能判断是否符合准入条件（${reason}）。`,
  customerUndecided: ({ row, customer, cells, because, reasons }) =>
    cells.length > 0
      ? `第 ${row} 行 ${customer}：${list(cells)} 没有数据（${list(because)}），还不能判断是否符合准入条件（${list(reasons)}），暂不评级；请补全。`
      : `第 ${row} 行 ${customer}：缺少${list(because)}，还不能判断是否符合准入条件（${list(reasons)}），暂不评级；请补全。`,
  admitted: "符合全部准入条件。",
  score: (score) => `总分 ${score}。`,
  tier: (tier) => `等级为 ${tier}。`,
  byRule: (tier, when) => `等级为 ${tier}，因为${when}。`,
  byRest: (tier) => `等级为 ${tier}，因为前面各条都不符合。`,
  unrated: (columns) => `${columnsOf(columns)}没有数据，暂不评级。`,
  provisional: (columns) => `数据不全：${columnsOf(columns)}没有数据。`,
  range: (best, worst) =>
    best === worst
      ? `补全后等级仍为 ${best}。`
      : `补全后等级最高可能为 ${best}，最低可能为 ${worst}。`,
  output: (name, value) => `${name}：${value}。`,
  next: (date) => `下次跟进日期为 ${date}。`,
  formulaError: (error) => `方案的公式得出 ${error}，请检查这一行的数据。`,
  rise: (tier, steps) => `升到 ${tier} 最近的一步：${steps}。`,
  fall: (tier, steps) => `以下变化会使其降到 ${tier}：${steps}。`,
  best: (tier) => `${tier} 已经是最高等级。`,
  noRise: (tier) => `仅靠可以改善的指标升不到 ${tier}。`,
  noWayUp: "可以改善的数据中，改动三项以内找不到升到更高等级的办法。",
  noTiers: "这个方案不分等级，没有上一级。",
  noOrder: "这个方案给出的是组合标签，标签之间不分高低，没有上一级。",
  noGrade: "这位客户暂不评级，算不出离上一级还差多少。",
};
