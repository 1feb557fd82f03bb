import type { Wording } from "../types";

/** What was seen in the cell, as it stands there. */
const quoted = (value: string) => `“${value}”`;

export const cells: Wording["cells"] = {
  "not-a-number": ({ cell, name, value, detail }) =>
    detail
      ? `${cell} ${quoted(value)}不是数字，“${name}”按空白处理；请填写以${detail}为单位的数字。`
      : `${cell} ${quoted(value)}不是数字，“${name}”按空白处理；请填写数字。`,
  "not-a-date": ({ cell, name, value }) =>
    `${cell} ${quoted(value)}不是明确的日期，“${name}”按空白处理；请写成 2026-04-21 的样子。`,
  "not-yes-no": ({ cell, name, value }) =>
    `${cell} ${quoted(value)}看不出是或否，“${name}”按空白处理；请填“是”或“否”。`,
  "unknown-option": ({ cell, name, value, detail }) =>
    detail
      ? `${cell} ${quoted(value)}不是“${name}”的选项，按空白处理；是否应为“${detail}”？`
      : `${cell} ${quoted(value)}不是“${name}”的选项，按空白处理；请改为方案中的选项。`,
  "error-cell": ({ cell, name, value }) =>
    `${cell} 是错误值 ${value}，“${name}”按空白处理；请先修正该单元格。`,
  "out-of-range": ({ cell, name, value, detail }) =>
    detail
      ? `${cell} ${quoted(value)}超出“${name}”的范围，按 ${detail} 计算；请核对。`
      : `${cell} ${quoted(value)}超出“${name}”的范围；请核对。`,
  "read-blank": ({ cell, name, value }) =>
    `${cell} ${quoted(value)}表示没有，“${name}”按空白处理。`,
  "read-with-unit": ({ cell, name, value, detail }) =>
    `${cell} ${quoted(value)}带有单位，“${name}”按 ${detail ?? value} 读取；如有出入请修改。`,
  "read-in-list-unit": ({ cell, name, value, detail }) =>
    `${cell} 写明${quoted(value)}，列名中没有单位的“${name}”按${detail ?? value}读取；如有出入请在列名中写明单位。`,
  "read-approximate": ({ cell, name, value, detail }) =>
    `${cell} ${quoted(value)}是约数，“${name}”按 ${detail ?? value} 读取；如有出入请填准确数字。`,
  "read-text-number": ({ cell, name, value, detail }) =>
    `${cell} ${quoted(value)}是文本形式的数字，“${name}”按 ${detail ?? value} 读取；如有出入请修改。`,
  "read-year-guessed": ({ cell, name, value, detail }) =>
    `${cell} ${quoted(value)}没有写明年份，“${name}”按 ${detail ?? value} 读取；如有出入请补上年份。`,
};

export const customers: Wording["customers"] = {
  unrated: ({ row, customer, cells, because }) =>
    cells.length > 0
      ? `第 ${row} 行 ${customer}：${cells.join("、")} 没有数据（${because.join("、")}），暂不评级；请补全。`
      : `第 ${row} 行 ${customer}：缺少${because.join("、")}，暂不评级；请补全。`,
  provisional: ({ row, customer, cells, because }) =>
    cells.length > 0
      ? `第 ${row} 行 ${customer}：${cells.join("、")} 没有数据（${because.join("、")}），补全后等级可能变化。`
      : `第 ${row} 行 ${customer}：缺少${because.join("、")}，补全后等级可能变化。`,
  gate: ({ row, customer, because }) =>
    `第 ${row} 行 ${customer}：不符合准入条件，暂不评级（${because.join("；")}）。`,
  formulaError: ({ row, customer, because }) =>
    `第 ${row} 行 ${customer}：方案的公式得出 ${because.join("、")}；请检查这一行的数据。`,
};

export const files: Wording["files"] = {
  "not-found": ({ file }) => ({
    says: `找不到文件“${file}”。`,
    remedy: "请检查路径和文件名。",
  }),
  "not-a-zip": ({ file }) => ({
    says: `“${file}”不是 .xlsx 文件。`,
    remedy: "请用 Excel 打开后另存为“Excel 工作簿 (*.xlsx)”。",
  }),
  encrypted: ({ file }) => ({
    says: `“${file}”设有打开密码，无法读取。`,
    remedy: "请在 Excel 中取消密码后另存一份。",
  }),
  "not-a-workbook": ({ file }) => ({
    says: `“${file}”里没有 Excel 工作簿。`,
    remedy: "请确认选中的是 .xlsx 文件，而不是 Word 文档或普通压缩包。",
  }),
  "strict-ooxml": ({ file }) => ({
    says: `“${file}”是“Strict Open XML”格式，暂不支持。`,
    remedy: "请在 Excel 中另存为普通的“Excel 工作簿 (*.xlsx)”。",
  }),
  zip64: ({ file }) => ({
    says: `“${file}”过大，采用了 ZIP64 压缩，暂不支持。`,
    remedy: "请把名单另存到一个较小的工作簿。",
  }),
  damaged: ({ file, detail }) => ({
    says: `“${file}”已损坏，无法读取（${detail}）。`,
    remedy: "请用 Excel 打开并修复，然后另存一份。",
  }),
  "old-xls": ({ file }) => ({
    says: `“${file}”是旧版 .xls 文件。`,
    remedy: "请用 Excel 打开后另存为“Excel 工作簿 (*.xlsx)”。",
  }),
};
