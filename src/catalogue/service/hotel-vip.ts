import type { Condition, Scheme, TierCondition } from "../../scheme/types";

const IDENTITY = "客人身份";
const BOOKER = "预订人";

const isGuest = (...identities: readonly string[]): Condition => ({
  column: IDENTITY,
  isOneOf: identities,
  blank: "assume-no",
});

const asked: Condition = { column: "是否要求VIP", yes: true, blank: "no" };

const bookedBy = (...bookers: readonly string[]): Condition => ({
  all: [{ column: BOOKER, isOneOf: bookers, blank: "assume-no" }, asked],
});

const topGuest = isGuest("省市级领导", "国家厅部级干部");
const knownGuest = isGuest("社会知名人士", "乡镇级领导干部", "县级领导");
const byHead = bookedBy("业主", "总经理");
const bySales = bookedBy("销售部");

const rules = (va: Condition, vb: Condition): readonly TierCondition[] => [
  { tier: "VA", when: va },
  { tier: "VB", when: vb },
  {
    tier: "VC",
    when: {
      any: [
        isGuest("旅行社负责人", "酒店同行总经理", "商务合约客户(要求VIP)"),
        { all: [isGuest("商务合约客户"), asked] },
      ],
    },
  },
  {
    tier: "普通客人",
    when: {
      any: [
        { column: IDENTITY, given: true },
        { column: BOOKER, given: true },
      ],
    },
  },
];

export const hotelVip: Scheme = {
  id: "hotel-vip",
  version: "1.0.0",
  name: { zh: "酒店 VIP 客人等级", en: "Hotel VIP guests, VA–VC" },
  use: "service",
  status: "complete",
  source: {
    note: {
      zh: "某酒店前厅、客房和销售部：预订时按客人身份和预订人定 VA、VB、VC，决定接待标准；文本在入住前查房处中断。",
      en: "Front office, housekeeping and sales of a hotel: who the guest is and who booked give VA, VB or VC and the reception standard; the text breaks off at the room check.",
    },
  },
  columns: [
    { name: "客人姓名", type: "text", role: "name", synonyms: ["宾客姓名", "姓名"] },
    {
      name: IDENTITY,
      type: "choice",
      influenceable: false,
      synonyms: ["身份", "职务", "级别"],
      options: [
        { value: "省市级领导", synonyms: ["省级领导", "市级领导"] },
        { value: "国家厅部级干部", synonyms: ["厅级干部", "部级干部"] },
        { value: "社会知名人士", synonyms: ["知名人士"] },
        { value: "县级领导", synonyms: ["县级领导干部", "区县领导"] },
        { value: "乡镇级领导干部", synonyms: ["乡镇领导", "乡镇级领导"] },
        { value: "旅行社负责人", synonyms: ["旅行社经理"] },
        { value: "酒店同行总经理", synonyms: ["同行总经理"] },
        { value: "商务合约客户(要求VIP)" },
        { value: "商务合约客户", synonyms: ["合约客户"] },
        { value: "其他", synonyms: ["其它", "普通"] },
      ],
    },
    {
      name: BOOKER,
      type: "choice",
      synonyms: ["预订来源", "由谁预订"],
      options: [
        { value: "业主" },
        { value: "总经理" },
        { value: "销售部", synonyms: ["销售"] },
        { value: "其他", synonyms: ["其它", "本人"] },
      ],
    },
    { name: "是否要求VIP", type: "yesno", synonyms: ["指定VIP", "有此要求"] },
    { name: "到店时间", type: "date", synonyms: ["抵店时间"] },
  ],
  tiers: [
    {
      label: "VA",
      name: { zh: "VA", en: "VA" },
      color: "gold",
      treatment: {
        zh: "A 档大果篮（橙、苹果或梨、芒果、荔枝、猕猴桃、香蕉、葡萄，按时令）；大盆鲜花；酒水车；曲奇、巧克力、干果；总经理欢迎信（销售部备）；总经理、驻店经理和各部门经理门口迎送，8–20 点在岗，值班经理全程跟进",
        en: "Large fruit basket A by season; large flowers; drinks trolley with whisky or brandy; cookies, chocolate, dried fruit; the general manager's letter; greeted and seen off by the general manager, resident manager and all department managers; the duty manager follows the stay",
      },
      source: "seed",
    },
    {
      label: "VB",
      name: { zh: "VB", en: "VB" },
      color: "blue",
      treatment: {
        zh: "B 档中果篮（橙、苹果或梨、芒果、香蕉、葡萄，按时令）；中盆鲜花一盆；欢迎信；驻店经理、前厅经理、销售经理迎送，值班经理全程跟进",
        en: "Medium fruit basket B by season; one medium flower pot; welcome letter; greeted and seen off by the resident, front-office and sales managers; the duty manager follows the stay",
      },
      source: "seed",
    },
    {
      label: "VC",
      name: { zh: "VC", en: "VC" },
      color: "teal",
      treatment: {
        zh: "C 档小果篮（橙、苹果或梨、香蕉、葡萄，按时令）；欢迎信；前厅经理、销售经理迎送，值班经理全程跟进",
        en: "Small fruit basket C by season; welcome letter; greeted and seen off by the front-office and sales managers; the duty manager follows the stay",
      },
      source: "seed",
    },
    {
      label: "普通客人",
      name: { zh: "普通客人", en: "Ordinary guest" },
      color: "grey",
      source: "assumed",
    },
  ],
  decide: {
    by: "conditions",
    rules: rules({ any: [topGuest, byHead] }, { any: [knownGuest, bySales] }),
  },
  options: [
    {
      id: "head-booking",
      name: { zh: "业主、总经理要求的预订", en: "Bookings asked for by owner or general manager" },
      values: [
        { id: "va", name: { zh: "按 VA 接待", en: "As VA" }, set: {} },
        {
          id: "vb",
          name: { zh: "按 VB 接待", en: "As VB" },
          set: {
            decide: {
              by: "conditions",
              rules: rules(topGuest, { any: [knownGuest, byHead, bySales] }),
            },
          },
        },
      ],
    },
  ],
  decisions: [
    {
      gap: {
        zh: "业主、总经理的预订同时写在 VA 和 VB。",
        en: "Bookings by owner or general manager stand in both VA and VB.",
      },
      decided: {
        zh: "默认 VA；可选按 VB。",
        en: "VA by default; VB as an option.",
      },
    },
    {
      gap: {
        zh: "县级领导没有归属（省市在 VA，乡镇在 VB）。",
        en: "County leaders are in no class (province and city in VA, township in VB).",
      },
      decided: { zh: "VB。", en: "VB." },
    },
    {
      gap: {
        zh: "身份或预订人空白。",
        en: "A blank identity or booker.",
      },
      decided: {
        zh: "按没有处理并标记数据不全；两者都空白则不评级。是否要求 VIP 空白视为没有要求。",
        en: "Taken as none and marked incomplete; with both blank, not rated. A blank request is no request.",
      },
    },
    {
      gap: { zh: "荔枝没有写数量。", en: "Lychees have no count." },
      decided: { zh: "不定，按时令。", en: "Left open, by season." },
    },
    {
      gap: {
        zh: "商务合约客户须自己要求才算 VC。",
        en: "Contract customers are VC only when they ask for it.",
      },
      decided: {
        zh: "选“商务合约客户(要求VIP)”，或选“商务合约客户”并在“是否要求VIP”填是。",
        en: "Either the option says so, or the plain option stands with a yes under 是否要求VIP.",
      },
    },
  ],
};
