import type { Column } from "../scheme/types";

/** Columns that most schemes share; none of them earns points. */

export const customerName: Column = {
  name: "客户名称",
  type: "text",
  role: "name",
  synonyms: ["客户", "单位名称", "公司名称", "用户名称", "客户姓名", "客户全称"],
};

export const customerCode: Column = {
  name: "客户代码",
  type: "text",
  role: "code",
  synonyms: ["客户编号", "编号", "编码", "代码", "客户编码"],
};

export const lastContact: Column = {
  name: "上次联系日期",
  type: "date",
  role: "contact",
  synonyms: [
    "最近联系日期",
    "上次跟进日期",
    "上次拜访日期",
    "最近回访",
    "最近联系日",
    "上次联系",
    "最后联系日期",
    "最近拜访日期",
    "上次联系时间",
    "最近跟进日期",
  ],
};
