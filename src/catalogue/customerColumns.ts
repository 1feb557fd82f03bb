import type { Column } from "../scheme/types";

/** Columns that most schemes share; none of them earns points. */

export const customerName: Column = {
  name: "客户名称",
  type: "text",
  role: "name",
  synonyms: [
    "客户",
    "单位名称",
    "公司名称",
    "用户名称",
    "客户姓名",
    "客户全称",
    "买家会员名",
    "买家昵称",
    "customer",
  ],
};

/** Where customers are private persons; among companies 姓名 may be a contact or one of our own staff. */
export const customerPerson: Column = {
  ...customerName,
  synonyms: [...(customerName.synonyms ?? []), "姓名"],
};

export const customerCode: Column = {
  name: "客户代码",
  type: "text",
  role: "code",
  synonyms: ["客户编号", "客户ID", "客户编码", "CustomerID", "customer_id", "编号", "编码", "代码"],
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

/** For a shop: who came in was spoken to. */
export const lastContactOrVisit: Column = {
  ...lastContact,
  synonyms: [
    ...(lastContact.synonyms ?? []),
    "上次到店时间",
    "上次到店日期",
    "上次进站时间",
    "上次进店时间",
    "上次进店",
  ],
};
