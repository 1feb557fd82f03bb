import type { CliWording } from "../cliTypes";

export const cli: CliWording = {
  noSheet: (name, known) => `没有名为“${name}”的工作表。这个工作簿里有：${known}。`,
  badJson: (file, detail) => `“${file}”不是有效的 JSON（${detail}）。请检查引号、逗号和括号。`,
  notRecords: (file) => `“${file}”里不是客户记录的数组。请写成 [{"客户名称": "…", …}, …]。`,
  missingColumn: (column) => `没有找到“${column}”列，这一列按空白读取。`,
  ambiguousColumn: (column, headers) =>
    `“${column}”有多个列名相近：${headers}。请把要用的列改成方案中的名称。`,
  otherList: (headerRow, customers) =>
    `这张工作表上还有另一份名单（表头在第 ${headerRow} 行，${customers} 户），这次没有评级。`,
  checked: {
    error: (sentence) => `错误 ${sentence}`,
    warning: (sentence) => `提醒 ${sentence}`,
    nothing: "没有问题。",
  },
  regraded: ({ counts, columns, cells, out }) =>
    `${counts}。已写入 ${columns}，共 ${cells} 个单元格；已保存到 ${out}。`,
  formulasWritten: ({ columns, sheets, customers, constants, out }) =>
    `已为 ${customers} 户写入公式：${columns}，计算过程在 ${sheets}。` +
    (constants === 0
      ? ""
      : `${constants} 个单元格的写法无法用公式读取，已写成数值并在备注列说明。`) +
    `已保存到 ${out}。`,
  notNative: {
    "newer-function": (name, found) =>
      `“${name}”用了 Excel 2019 没有的函数 ${found}，不能写成公式。`,
    "array-entry": (name) => `“${name}”需要数组公式，不能写成普通公式。`,
    "too-long": (name, found) => `“${name}”的公式有 ${found} 个字符，超过 Excel 的 8192 个。`,
  },
  restorePoint: ({ at, sheet, scheme, counts, cells }) =>
    `${at} · ${sheet} · ${scheme} · ${counts} · ${cells} 个单元格`,
  noRestorePoints: "没有可以撤销的评级。",
  undone: ({ at, sheet, scheme, cells, out }) =>
    `已撤销 ${at} 对“${sheet}”的评级（${scheme}），还原 ${cells} 个单元格；已保存到 ${out}。`,
  kept: (cells) => `评级之后被改过的单元格没有还原：${cells}。`,
};
