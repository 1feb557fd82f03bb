/** The workbooks that the page can open by themselves: one list per family of schemes. */
export interface GalleryEntry {
  /** Below /samples/, without ".xlsx". */
  readonly file: string;
  /** The scheme that the list is kept for. */
  readonly scheme: string;
  readonly name: { readonly "zh-CN": string; readonly "en-US": string };
}

const entry = (file: string, scheme: string, zh: string, en: string): GalleryEntry => ({
  file,
  scheme,
  name: { "zh-CN": zh, "en-US": en },
});

/** The first is open when the page is. */
export const GALLERY: readonly GalleryEntry[] = [
  entry("pharma-60", "pharma-distributor", "医药客户分级表", "Pharmaceutical distributors"),
  entry("methanol", "chemical-methanol-dme", "甲醇、二甲醚客户", "Methanol and DME buyers"),
  entry("tobacco", "tobacco-retail-code", "卷烟零售客户", "Tobacco retailers"),
  entry("bank-enterprise", "bank-enterprise-layers", "银行对公客户", "Bank: companies"),
  entry("wealth", "cmb-five-tier", "银行零售客户", "Bank: private customers"),
  entry("trade-credit", "trade-credit-abcd", "零售客户授信", "Trade credit"),
  entry("hotel", "hotel-vip", "酒店 VIP 客人", "Hotel VIP guests"),
  entry("car-repair", "car-repair-abcdej", "汽修电话回访", "Car repair call-backs"),
  entry("satisfaction", "auto-satisfaction-af", "汽车售后满意度", "Car service satisfaction"),
  entry("visits", "nine-class-visit", "九类客户拜访计划", "Visits by nine classes"),
  entry("follow-up", "sales-abcd-months-amount", "意向客户跟进", "Sales leads"),
  entry("orders", "battery-order-abc", "渠道订单统计", "Channel orders"),
  entry("staff", "jilin-mobile-am", "客户经理考核", "Account managers"),
  entry("rfm", "rfm", "会员消费（RFM）", "Members (RFM)"),
  entry("abc", "abc-pareto", "全年销售额（ABC）", "Year's sales (ABC)"),
];
