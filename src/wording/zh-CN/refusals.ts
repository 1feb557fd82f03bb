import type { Wording } from "../types";

export const refusals: Wording["refusals"] = {
  "empty-sheet": ({ sheet }) => ({
    says: `工作表“${sheet}”是空的。`,
    remedy: "请切换到存放客户名单的工作表。",
  }),
  "no-header": ({ sheet }) => ({
    says: `在工作表“${sheet}”中没有找到表头行。`,
    remedy: "请在名单上方留一行列名，例如：客户名称、消费额、上次联系日期。",
  }),
  "no-customers": ({ sheet }) => ({
    says: `工作表“${sheet}”的表头下面没有客户。`,
    remedy: "请每行填写一个客户，合计行和空行不计入。",
  }),
  "no-columns": ({ sheet, missing, headers }) => ({
    says: `工作表“${sheet}”缺少方案需要的列：${missing}。`,
    remedy: `看到的列名是：${headers}。请选择其他分级方案，或者把列名改成方案所用的名称。`,
  }),
  "unknown-scheme": ({ wanted, nearest, known }) => ({
    says: `没有名为“${wanted}”的分级方案。`,
    remedy: nearest ? `是否想用“${nearest}”？` : `可用的方案有：${known}。`,
  }),
  "scheme-sheet-gone": ({ sheet }) => ({
    says: `这个名单用的方案表“${sheet}”已经不在工作簿里，没有评级。`,
    remedy: "请恢复这张工作表，或者在“方案”里另选一个方案。",
  }),
  "scheme-sheet-wrong": ({ sheet, cell, count }) => ({
    says: `方案表“${sheet}”有 ${count} 处要改，第一处在 ${cell}，没有评级。`,
    remedy: "请在“方案”里查看每一处，改好后再评级。",
  }),
  "sheet-protected": ({ sheet }) => ({
    says: `工作表“${sheet}”受保护，没有写入任何内容。`,
    remedy: "请先在“审阅”选项卡中撤销工作表保护，再重新评级。",
  }),
  "no-free-columns": ({ sheet, columns }) => ({
    says: columns
      ? `名单右侧没有空列可写 ${columns}。`
      : `工作表“${sheet}”的名单右侧没有空列可写。`,
    remedy: "请在名单右侧插入空列，或者把那里的内容移到别处。",
  }),
  "formula-in-column": ({ sheet, cell }) => ({
    says: `工作表“${sheet}”中要写入的 ${cell} 是公式，没有写入任何内容。`,
    remedy: "请关闭“写入已有的列”，让结果写到新列；或者先把公式转换为数值。",
  }),
  "sheet-changed": ({ sheet, cell }) => ({
    says: `工作表“${sheet}”在读取之后有改动（${cell}），没有写入任何内容。`,
    remedy: "请核对重新读取后的结果，再按一次“重新评级”。",
  }),
  "read-only": () => ({
    says: "这个工作簿以只读方式打开，没有写入任何内容。",
    remedy: "请另存一份，或者用可编辑的方式重新打开，再重新评级。",
  }),
  "filter-active": ({ sheet, cells, most }) => ({
    says: `工作表“${sheet}”正在筛选，而这次要写 ${cells} 个单元格；筛选时一次最多写 ${most} 个，没有写入任何内容。`,
    remedy: "请在“数据”选项卡中清除筛选，重新评级后再筛选。",
  }),
  "merged-cells": ({ sheet, cell, area }) => ({
    says: `工作表“${sheet}”中要写入的 ${cell} 属于合并单元格 ${area}，没有写入任何内容。`,
    remedy: "请取消这一处合并，或者关闭“写入已有的列”，让结果写到新列。",
  }),
  "spilled-cells": ({ sheet, cell }) => ({
    says: `工作表“${sheet}”中要写入的 ${cell} 属于一个数组公式的结果，没有写入任何内容。`,
    remedy: "请移开那个数组公式，或者关闭“写入已有的列”，让结果写到新列。",
  }),
  "validation-rejects": ({ sheet, cell, value, allowed }) => ({
    says: allowed
      ? `工作表“${sheet}”中 ${cell} 的数据验证只允许 ${allowed}，不接受“${value}”，没有写入任何内容。`
      : `工作表“${sheet}”中 ${cell} 的数据验证可能不接受“${value}”，没有写入任何内容。`,
    remedy: "请放宽这一列的数据验证，或者关闭“写入已有的列”，让结果写到新列。",
  }),
  "interrupted-run": ({ sheet }) => ({
    says: `上一次评级写到一半时中断了，工作表“${sheet}”可能新旧混杂。`,
    remedy: "请先按“撤销”还原到评级之前，再重新评级。",
  }),
  "half-written": ({ sheet, cells, count, message }) => ({
    says: `Excel 中断了写入（${message}），也没能还原工作表“${sheet}”的 ${count} 个单元格：${cells}。`,
    remedy: "请等 Excel 恢复连接后按“撤销”；还原点已保存在文件里。",
  }),
  "nothing-to-undo": () => ({
    says: "这个工作簿里没有可以撤销的评级。",
    remedy: "还原点保留最近五次评级；更早的请从备份中恢复。",
  }),
  "undo-sheet-gone": ({ sheet }) => ({
    says: `找不到那次评级所在的工作表“${sheet}”，或者评级所用的列已被删除。`,
    remedy: "请先用 Excel 的撤销恢复该工作表，再撤销评级。",
  }),
  cancelled: () => ({
    says: "已取消，工作表保持原样。",
    remedy: "需要时请再按一次按钮。",
  }),
  "excel-error": ({ message }) => ({
    says: `Excel 没有完成这次操作（${message}），工作表保持原样。`,
    remedy: "请先结束单元格编辑或关闭打开的对话框，然后再试一次。",
  }),
};
