import type { CliWording } from "../cliTypes";

export const cli: CliWording = {
  noSheet: (name, known) => `没有名为“${name}”的工作表。这个工作簿里有：${known}。`,
  schemeSheets: {
    none: (file) =>
      `“${file}”里没有方案表。请用 scheme <编号> --out 写一张，或者用 --scheme 给出方案编号。`,
    several: (file, names) =>
      `“${file}”里有几张方案表：${names}。请在文件名后写明是哪一张，例如 ${file}#工作表名。`,
    written: (sheet, out) => `已把方案写成工作表“${sheet}”，保存到 ${out}。`,
  },
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
  restorePoint: ({ at, sheet, scheme, counts, cells }) =>
    `${at} · ${sheet} · ${scheme} · ${counts} · ${cells} 个单元格`,
  noRestorePoints: "没有可以撤销的评级。",
  undone: ({ at, sheet, scheme, cells, out }) =>
    `已撤销 ${at} 对“${sheet}”的评级（${scheme}），还原 ${cells} 个单元格；已保存到 ${out}。`,
  kept: (cells) => `评级之后被改过的单元格没有还原：${cells}。`,
};
