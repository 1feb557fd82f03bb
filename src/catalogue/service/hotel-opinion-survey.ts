import type { Column, Criterion, Scheme } from "../../scheme/types";

interface Item {
  readonly id: string;
  readonly name: string;
  readonly en: string;
  readonly synonyms: readonly string[];
}

const ROOM_WORDS: readonly Item[] = [
  {
    id: "front",
    name: "总台接待服务态度",
    en: "Front desk",
    synonyms: ["总台态度", "前台服务"],
  },
  { id: "room", name: "客房服务质量", en: "Room service", synonyms: ["客房服务"] },
  { id: "room-look", name: "客房员工仪容仪表", en: "Room staff's looks", synonyms: ["客房仪容"] },
];

const DINING_WORDS: readonly Item[] = [
  { id: "bar", name: "餐厅吧台服务态度", en: "Bar", synonyms: ["吧台服务"] },
  { id: "restaurant", name: "餐厅服务态度", en: "Restaurant service", synonyms: ["餐厅服务"] },
  {
    id: "dining-look",
    name: "(餐厅)员工仪容仪表",
    en: "Restaurant staff's looks",
    synonyms: ["餐厅仪容"],
  },
];

const ROOM_MARKS: readonly Item[] = [
  { id: "room-clean", name: "客房卫生", en: "Room hygiene", synonyms: ["客房卫生分"] },
];

const DINING_MARKS: readonly Item[] = [
  { id: "colour", name: "菜品·色", en: "Dishes: colour", synonyms: ["菜品色"] },
  { id: "smell", name: "菜品·香", en: "Dishes: smell", synonyms: ["菜品香"] },
  { id: "taste", name: "菜品·味", en: "Dishes: taste", synonyms: ["菜品味"] },
  { id: "dining-clean", name: "餐厅卫生", en: "Restaurant hygiene", synonyms: ["餐厅卫生分"] },
];

/** Full mark of every item, worded or marked 1 to 5. */
const FULL = 5;

const wordColumn = ({ name, synonyms }: Item): Column => ({
  name,
  type: "choice",
  synonyms,
  options: [
    { value: "很好", synonyms: ["非常好"] },
    { value: "较好", synonyms: ["比较好", "好"] },
    { value: "一般" },
    { value: "较差", synonyms: ["比较差", "差"] },
  ],
});

const markColumn = ({ name, synonyms }: Item): Column => ({
  name,
  type: "number",
  synonyms,
  range: [1, FULL],
});

const common = ({ id, name, en }: Item) =>
  ({
    id,
    name: { zh: name, en },
    max: FULL,
    blank: "leave-out",
    influenceable: true,
  }) satisfies Partial<Criterion>;

const wordCriterion = (item: Item): Criterion => ({
  ...common(item),
  rule: { kind: "choices", column: item.name, points: { 很好: 5, 较好: 4, 一般: 3, 较差: 1 } },
  source: "assumed",
});

const markCriterion = (item: Item): Criterion => ({
  ...common(item),
  rule: { kind: "manual", column: item.name },
  source: "seed",
});

/** Percent of what the answered items of one part could give. */
const partScore = (items: readonly Item[]) => {
  const points = items.map(({ name }) => `[@[得分.${name}]]`).join("+");
  const missing = items.map(({ name }) => `[@[缺.${name}]]`).join("+");
  const open = `${items.length}-(${missing})`;
  return `IF(${open}=0,"",(${points})/(${FULL}*(${open}))*100)`;
};

export const hotelOpinionSurvey: Scheme = {
  id: "hotel-opinion-survey",
  version: "1.0.0",
  name: { zh: "酒店客户意见反馈", en: "Hotel guest opinion form" },
  use: "survey",
  status: "template",
  source: {
    note: {
      zh: "某宾馆的客户意见表：客房和餐饮两部分，6 个文字评价、5 个 1–5 分评价，没有合计和等级。",
      en: "A hotel's guest form for rooms and dining: six worded questions and five marks from 1 to 5; no total, no grades.",
    },
  },
  columns: [
    ...ROOM_WORDS.map(wordColumn),
    ...DINING_WORDS.map(wordColumn),
    ...ROOM_MARKS.map(markColumn),
    ...DINING_MARKS.map(markColumn),
  ],
  criteria: [
    ...ROOM_WORDS.map(wordCriterion),
    ...DINING_WORDS.map(wordCriterion),
    ...ROOM_MARKS.map(markCriterion),
    ...DINING_MARKS.map(markCriterion),
  ],
  score: { outOf: 100, unit: "%" },
  tiers: [],
  decide: { by: "none" },
  outputs: [
    {
      id: "rooms",
      name: { zh: "客房部分", en: "Rooms" },
      type: "number",
      unit: "%",
      value: { formula: partScore([...ROOM_WORDS, ...ROOM_MARKS]) },
      source: "assumed",
    },
    {
      id: "dining",
      name: { zh: "餐饮部分", en: "Dining" },
      type: "number",
      unit: "%",
      value: { formula: partScore([...DINING_WORDS, ...DINING_MARKS]) },
      source: "assumed",
    },
  ],
  decisions: [
    {
      gap: {
        zh: "餐饮部分第四题又问客房员工。",
        en: "Question 4 of the dining part asks about room staff again.",
      },
      decided: { zh: "读作餐厅员工。", en: "Read as restaurant staff." },
    },
    {
      gap: { zh: "文字选项没有分值。", en: "The worded answers have no points." },
      decided: {
        zh: "很好 5、较好 4、一般 3、较差 1（模板值，可改）。",
        en: "5, 4, 3 and 1 points (template values, editable).",
      },
    },
    {
      gap: {
        zh: "两份表的选项次序不同。",
        en: "Two copies of the form print the options in different order.",
      },
      decided: { zh: "以次序清楚的一份为准。", en: "The clean copy is used." },
    },
    {
      gap: { zh: "只答一部分怎么算。", en: "Only one part answered." },
      decided: {
        zh: "漏答的项目不计入满分，标记数据不全；两部分另列百分比。",
        en: "Unanswered items leave the maximum and mark the form incomplete; both parts have their own percentage.",
      },
    },
  ],
};
