import type { ListWording } from "../listTypes";

const cellsOf = (cells: readonly string[], count: number) =>
  count > cells.length ? `${cells.join("、")} 等 ${count} 处` : cells.join("、");

export const lists: ListWording = {
  duplicates: {
    code: ({ value, cells, count }) =>
      `${cellsOf(cells, count)} 的客户代码都是“${value}”，可能是同一客户；已分别评级、没有合并，请核对。`,
    name: ({ value, cells, count }) =>
      `${cellsOf(cells, count)} 的名称都是“${value}”（不计括号全半角和公司类型），可能是同一客户；已分别评级、没有合并，请核对。`,
    namesake: ({ value, cells, count }) =>
      `${cellsOf(cells, count)} 的名称都是“${value}”，但客户代码不同，已按不同客户评级。`,
  },
  belowTable: (table, first, last) =>
    first === last
      ? `第 ${first} 行紧接在表格“${table}”下方，还不属于表格；已作为客户读取。`
      : `第 ${first}–${last} 行紧接在表格“${table}”下方，还不属于表格；已作为客户读取。`,
  similarColumn: (name, header, score) =>
    `“${name}”读取自名称相近的列“${header}”（相似度 ${Math.round(score * 100)}%）；如有出入请另行指定。`,
  fromLedger: (name, customers, of) =>
    customers === of
      ? `表中没有“${name}”，已按评级台账取 ${of} 位客户上一期的等级。`
      : `表中没有“${name}”，已按评级台账取 ${of} 位客户中 ${customers} 位上一期的等级；其余客户台账中没有或无法确认，按空白处理。`,
  candidate: ({ header, letters, samples }) =>
    samples.length === 0
      ? `${header}（${letters} 列）`
      : `${header}（${letters} 列，如 ${samples.join("、")}）`,
  openColumn: (name, candidates) =>
    `“${name}”没有明确对应的列，可能是：${candidates.join("；")}。没有采用其中任何一列，请指定。`,
  otherSheet: (active, taken) =>
    `当前工作表“${active}”不是最合适的客户名单，读取的是“${taken}”；如需读取其他工作表，请用 --sheet 指定。`,
};
