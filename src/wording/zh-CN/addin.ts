import { formatsFor } from "../formats";
import type { AddinWording } from "../types";
import { lists } from "./lists";
import { pane } from "./pane";
import { refusals } from "./refusals";

const formats = formatsFor("zh-CN");
const UNIT_OF_TIME = { day: "天", week: "周", month: "个月", quarter: "个季度", year: "年" };
const EVERY_ONE = { day: "每天", week: "每周", month: "每月", quarter: "每季度", year: "每年" };

export const addin: AddinWording = {
  locale: "zh-CN",
  language: "zh",
  formats,
  list: (items) => items.join("、"),
  line: ({ says, remedy }) => `${says}${remedy}`,
  refusals,
  statuses: { rated: "已评级", provisional: "数据不全", unrated: "暂不评级" },
  changes: { up: "升级", down: "降级", new: "新评", same: "不变", unrated: "暂不评级" },
  counts: (c) => `${c.up} 升 · ${c.down} 降 · ${c.new} 新 · ${c.same} 不变 · ${c.unrated} 暂不评级`,
  uses: {
    forecast: "销售预测",
    value: "客户价值",
    credit: "信用",
    visit: "拜访",
    channel: "渠道",
    service: "服务",
    staff: "内部人员",
    risk: "风险",
    survey: "问卷",
    blank: "空白模板",
  },
  skipped: {
    total: (rows) => `${rows} 行合计已跳过`,
    blank: (rows) => `${rows} 行空白已跳过`,
    header: (rows) => `${rows} 行重复表头已跳过`,
    note: (rows) => `${rows} 行说明文字已跳过`,
  },
  cadence: (every, unit) =>
    every === 1 ? EVERY_ONE[unit] : `每 ${formats.number(every)} ${UNIT_OF_TIME[unit]}`,
  unit: (unit) => unit,
  lists,
  pane,
};
