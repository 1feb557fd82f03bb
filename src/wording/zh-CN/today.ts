import { formatsFor } from "../formats";
import type { TodayWording } from "../todayTypes";

const { number } = formatsFor("zh-CN");

export const today: TodayWording = {
  asOf: (day) => `以评级日期 ${day} 为“今天”。`,
  groups: { overdue: "逾期", today: "今天", week: "本周", later: "以后" },
  customers: (count) => `${number(count)} 户`,
  empty: {
    overdue: "没有逾期的客户。",
    today: "今天没有到期的客户。",
    week: "本周余下几天没有到期的客户。",
    later: "以后没有排定的跟进。",
  },
  nothingDue: "名单里还没有跟进日期，暂时没有要联系的客户。",
  nobodyDue: "这位负责人名下没有排定跟进的客户。",
  noRhythm: "这个分级方案没有规定跟进周期，所以没有跟进日期。需要时请换一个带跟进周期的方案。",
  regradeFirst:
    "下面是按方案推算的日期。请先到“评级”页做一次评级，写入“下次跟进日期”列，之后就能在这里标记“已联系”或推迟。",
  dueIn: (days) =>
    days < 0 ? `逾期 ${number(-days)} 天` : days === 0 ? "今天到期" : `还有 ${number(days)} 天`,
  rowName: (row) => `第 ${row} 行的客户`,
  showRow: (customer) => `在表中查看 ${customer}`,
  owner: "负责人",
  ownerIs: (name) => `负责人 ${name}`,
  everyone: "全部",
  nobody: "未填写",

  contacted: "已联系",
  contactedWith: (customer) => `已联系 ${customer}`,
  writesTo: (column, letters) => `“已联系”写入“${column}”（${letters} 列）。`,
  otherColumn: "改用别的列",
  askedAnew: "下次按“已联系”时再选择写入哪一列。",
  whichColumn: "联系日期写入哪一列？",
  whichColumnHint: "只问这一次，之后都写入这一列。",
  columnOption: (header, letters, sample) =>
    sample === undefined
      ? `${header}（${letters} 列）`
      : `${header}（${letters} 列，如 ${sample}）`,
  noDateColumn: "名单里没有可以写联系日期的列。请在表中加一列“上次联系日期”，这里会自动重新读取。",
  stamp: "写入",
  cancel: "取消",

  snooze: "推迟",
  snoozeOf: (customer) => `推迟 ${customer}`,
  snoozeBy: "推迟几天",
  days: (count) => `${number(count)} 天`,
  snoozeTo: "推迟到",
  snoozeToHint: (after) => `须晚于 ${after}。`,
  reason: "原因",
  reasonHint: "例如：客户出差，下周再约",
  confirmSnooze: (day) => `推迟到 ${day}`,
  chooseDay: "请选择日期",
  snoozed: (until, reason) =>
    reason === "" ? `已推迟到 ${until}` : `已推迟到 ${until}：${reason}`,

  writtenTitle: { contacted: "已记下联系", snoozed: "已推迟" },
  written: ({ customer, column, day, next }) =>
    column === ""
      ? `${customer}：下次跟进改为 ${next ?? "空白"}。`
      : next === undefined
        ? `${customer}：“${column}”写为 ${day}；这个等级没有跟进周期，下次跟进留空。`
        : `${customer}：“${column}”写为 ${day}，下次跟进 ${next}。`,
  undo: "撤销",
  undoOf: (mark) => `撤销 ${mark}`,
  undoneTitle: "已撤销",
  undone: (customer) => `${customer}：单元格已恢复原样。`,
  halfTitle: "写入中断，也没能还原",
  half: (customer, message) =>
    `${customer}：Excel 中断了写入（${message}），日期可能只写了一半。请等 Excel 恢复连接后按“撤销”。`,
  remedies: {
    "sheet-changed": "已经重新读取，请核对这位客户后再试一次。",
    "sheet-protected": "请先在“审阅”选项卡中撤销工作表保护，再试一次。",
    "read-only": "请另存一份，或者用可编辑的方式重新打开，再试一次。",
    "formula-in-column": "公式不会被覆盖。请换一列写联系日期，或者先把公式转换为数值。",
    "merged-cells": "请取消这一处合并，再试一次。",
    "spilled-cells": "请移开那个数组公式，或者换一列写联系日期。",
    "validation-rejects": "请放宽这一列的数据验证，或者换一列写联系日期。",
    "interrupted-run": "请先按“撤销”还原到评级之前，再标记联系。",
    "undo-sheet-gone": "请先用 Excel 的撤销恢复该工作表，再试一次。",
  },
  nothingKept: "这次标记已经撤销过，或者早于保留的最近 20 次。",
  recent: "最近的标记",
  recentHint: "随文件保留最近 20 次，可以逐条撤销。",
  recentLine: ({ customer, column, day, next }) =>
    column === ""
      ? `${customer}：推迟到 ${next ?? "空白"}`
      : next === undefined
        ? `${customer}：${day} 联系`
        : `${customer}：${day} 联系，下次 ${next}`,

  calendar: "导出到日历",
  calendarHint: "生成 .ics 文件，手机和 Outlook 的日历都能导入。文件在本机生成，不会上传。",
  calendarOf: "包括哪些客户",
  calendarScope: { due: "逾期和今天", week: "逾期到本周", all: "全部" },
  calendarName: "客户跟进",
  makeFile: (count) => `生成 ${number(count)} 个日程`,
  fileMade: (count) => `已生成 ${number(count)} 个全天日程；逾期的排在今天。`,
  download: "下载 .ics 文件",
  fileName: (day) => `客户跟进-${day}.ics`,
  showText: "下载没有开始？显示文件内容",
  fileText: "文件内容",
  fileTextHint: "全选并复制到记事本，另存为 .ics 文件（编码选 UTF-8）。",
  eventTitle: ({ customer, tier }) =>
    tier === "" ? `跟进 ${customer}` : `跟进 ${customer}（${tier}）`,
  eventText: ({ owner, due, overdue, reason }) => [
    overdue > 0 ? `应于 ${due} 跟进，导出时已逾期 ${number(overdue)} 天。` : `应于 ${due} 跟进。`,
    ...(owner === "" ? [] : [`负责人：${owner}`]),
    ...(reason === "" ? [] : [`推迟原因：${reason}`]),
  ],
};
