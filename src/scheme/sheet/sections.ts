import type { Dictionary } from "./words";
import * as words from "./words";

/** How the cells of a field are read. raw: by what another cell of its row says. */
export type FieldKind = "text" | "number" | "yesno" | "texts" | "raw" | Dictionary;

export interface Field {
  readonly key: string;
  readonly kind: FieldKind;
  /** Header in Chinese and in English. */
  readonly header: readonly [string, string];
  /** Printed column; -1: behind the printed part. */
  readonly column: number;
  /** A text in both languages: the sheet's own language stands here, the other one behind. */
  readonly isWording?: boolean;
  /** Without this column the section cannot be read. */
  readonly isRequired?: boolean;
}

export interface Section {
  readonly title: readonly [string, string];
  readonly fields: readonly Field[];
  /** Members of a scheme that an option may replace by a section of its own. */
  readonly part?: "columns" | "workings" | "criteria" | "score" | "tiers" | "decide";
  /** Written even where it has no rows: the parts that every scheme is edited by. */
  readonly isAlways?: boolean;
}

type Place = "A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "behind";

const columnOf = (place: Place) => "ABCDEFGH".indexOf(place.charAt(0));

const field = (
  key: string,
  place: Place,
  header: readonly [string, string],
  kind: FieldKind = "text"
): Field => ({ key, kind, header, column: columnOf(place) });

const must = (one: Field): Field => ({ ...one, isRequired: true });
const both = (one: Field): Field => ({ ...one, isWording: true });

const { BEST, BLANKS, BLANK_POINTS, COLORS, NOTES, OUTPUT_TYPES, POINT_KINDS, RHYTHMS, ROLES } =
  words;
const { SOURCES, TYPES, UNITS, WORKING_KINDS, EARLIER } = words;

const source = field("source", "G", ["来源", "Basis"], SOURCES);
const note = both(field("note", "H", ["说明", "Note"]));
const formula = field("formula", "H", ["公式", "Formula"]);

/** Sections of single facts: what it is, its short value, or its long text. */
const FACTS: readonly Field[] = [
  must(field("item", "A", ["项目", "Item"], "raw")),
  must(field("value", "B", ["内容", "Value"], "raw")),
  both(field("text", "H", ["文字", "Text"])),
];

/** All parts of a scheme sheet in the order in which they are written. */
export const SECTIONS = {
  head: { title: ["方案", "Scheme"], isAlways: true, fields: FACTS },
  columns: {
    title: ["数据列", "Columns"],
    part: "columns",
    isAlways: true,
    fields: [
      must(field("name", "A", ["数据列", "Column"])),
      must(field("type", "B", ["类型", "Type"], TYPES)),
      field("unit", "C", ["单位", "Unit"]),
      field("periods", "D", ["期数", "Periods"], "number"),
      field("low", "E", ["最小值", "Lowest"], "number"),
      field("high", "F", ["最大值", "Highest"], "number"),
      field("influenceable", "G", ["可争取", "Can change"], "yesno"),
      field("synonyms", "H", ["同义表头", "Other headers"], "texts"),
      field("role", "behind", ["身份", "Role"], ROLES),
      field("otherwise", "behind", ["没有此列时的公式", "Formula without the column"]),
      field("earlier", "behind", ["取自以往评级", "From earlier regrades"], EARLIER),
      field("inverse", "behind", ["反问表头", "Headers asked the other way"], "texts"),
    ],
  },
  options: {
    title: ["选项", "Choices"],
    part: "columns",
    fields: [
      must(field("column", "A", ["数据列", "Column"])),
      must(field("option", "B", ["选项", "Choice"])),
      field("synonyms", "H", ["同义写法", "Other words"], "texts"),
    ],
  },
  earlier: {
    title: ["以往等级取值", "Numbers of earlier tiers"],
    part: "columns",
    fields: [
      must(field("column", "A", ["数据列", "Column"])),
      must(field("tier", "B", ["等级", "Tier"])),
      must(field("number", "D", ["数值", "Number"], "number")),
    ],
  },
  workings: {
    title: ["中间量", "Intermediate results"],
    part: "workings",
    fields: [
      must(field("name", "A", ["中间量", "Result"])),
      must(field("kind", "B", ["算法", "Method"], WORKING_KINDS)),
      field("column", "C", ["数据列", "Column"]),
      field("within", "D", ["分组列", "Within"]),
      field("bins", "E", ["档数", "Bins"], "number"),
      field("percent", "F", ["名额%", "Places %"], "number"),
      note,
      field("best", "behind", ["方向", "Direction"], BEST),
      field("margin", "behind", ["起点余量", "Margin"], "number"),
      field("when", "behind", ["名额条件", "Who may have a place"]),
      field("of", "behind", ["名额基数条件", "Places are counted of"]),
      field("order", "behind", ["排序依据", "Order"], "texts"),
    ],
  },
  values: {
    title: ["中间量取值", "Values of intermediate results"],
    part: "workings",
    fields: [
      must(field("working", "A", ["中间量", "Result"])),
      must(field("relation", "B", ["关系", "Relation"], words.RULE_RELATIONS)),
      must(field("amount", "C", ["分界值或条件", "Edge or condition"], "raw")),
      must(field("value", "D", ["取值", "Value"], "raw")),
      formula,
    ],
  },
  criteria: {
    title: ["指标", "Criteria"],
    part: "criteria",
    isAlways: true,
    fields: [
      must(both(field("name", "A", ["指标", "Criterion"]))),
      must(field("kind", "B", ["计分方法", "Method"], POINT_KINDS)),
      field("column", "C", ["数据列", "Column"], "raw"),
      field("min", "D", ["最低分", "Least"], "number"),
      must(field("max", "E", ["最高分", "Most"], "number")),
      field("decimals", "F", ["小数位", "Decimals"], "number"),
      source,
      note,
      field("id", "behind", ["指标编号", "Criterion code"]),
      field("within", "behind", ["分组列", "Within"]),
      field("blank", "behind", ["空白时", "When blank"], BLANK_POINTS),
      field("influenceable", "behind", ["可争取", "Can change"], "yesno"),
    ],
  },
  points: {
    title: ["分段", "Bands"],
    part: "criteria",
    isAlways: true,
    fields: [
      must(field("criterion", "A", ["指标", "Criterion"])),
      must(field("relation", "B", ["关系", "Relation"], words.POINT_RELATIONS)),
      must(field("value", "C", ["分界值或选项", "Edge or choice"], "raw")),
      field("unit", "D", ["单位", "Unit"]),
      must(field("points", "E", ["得分", "Points"], "number")),
      formula,
    ],
  },
  score: { title: ["总分", "Score"], part: "score", fields: FACTS },
  gates: {
    title: ["准入", "Gates"],
    fields: [
      must(field("id", "A", ["准入条件", "Gate"])),
      must(field("when", "C", ["条件", "Condition"])),
      both(field("reason", "H", ["不满足时的原因", "Reason"])),
    ],
  },
  tiers: {
    title: ["等级", "Tiers"],
    part: "tiers",
    isAlways: true,
    fields: [
      must(field("label", "A", ["等级", "Tier"])),
      must(field("color", "B", ["颜色", "Colour"], COLORS)),
      both(field("name", "C", ["名称", "Name"])),
      source,
      both(field("treatment", "H", ["对待方式", "Treatment"])),
    ],
  },
  decide: {
    title: ["定级方式", "How tiers are given"],
    part: "decide",
    isAlways: true,
    fields: FACTS,
  },
  rules: {
    title: ["定级", "Rules of tiers"],
    part: "decide",
    isAlways: true,
    fields: [
      must(field("tier", "A", ["等级", "Tier"])),
      must(field("relation", "B", ["关系", "Relation"], words.RULE_RELATIONS)),
      must(field("amount", "C", ["总分或条件", "Score or condition"], "raw")),
    ],
  },
  rhythms: {
    title: ["跟进", "Follow-up"],
    part: "tiers",
    isAlways: true,
    fields: [
      must(field("tier", "A", ["等级", "Tier"])),
      must(field("which", "B", ["作用", "Purpose"], RHYTHMS)),
      field("when", "C", ["条件", "Condition"]),
      must(field("every", "D", ["每隔", "Every"], "number")),
      must(field("unit", "E", ["时间单位", "Unit"], UNITS)),
      source,
      note,
    ],
  },
  followUp: { title: ["下次跟进", "Next follow-up"], fields: FACTS },
  outputs: {
    title: ["输出", "Results"],
    fields: [
      must(both(field("name", "A", ["输出", "Result"]))),
      must(field("type", "B", ["类型", "Type"], OUTPUT_TYPES)),
      field("column", "C", ["取自", "Taken from"]),
      field("unit", "D", ["单位", "Unit"]),
      source,
      formula,
      field("id", "behind", ["输出编号", "Result code"]),
    ],
  },
  regrade: { title: ["复评", "Regrade"], fields: FACTS },
  conditions: {
    title: ["条件", "Conditions"],
    isAlways: true,
    fields: [
      must(field("id", "A", ["条件", "Condition"])),
      must(field("relation", "B", ["关系", "Relation"], words.CONDITION_RELATIONS)),
      must(field("column", "C", ["数据列", "Column"])),
      must(field("value", "D", ["数值或选项", "Number or choice"], "raw")),
      field("unit", "E", ["单位", "Unit"]),
      field("blank", "F", ["空白时", "When blank"], BLANKS),
      formula,
      field("within", "behind", ["分组列", "Within"]),
    ],
  },
  choices: {
    title: ["方案选项", "Options of the scheme"],
    fields: [
      must(both(field("option", "A", ["选项", "Option"]))),
      both(field("name", "H", ["可选做法", "Alternative"])),
      must(field("id", "behind", ["选项编号", "Option code"])),
      must(field("value", "behind", ["做法编号", "Alternative code"])),
    ],
  },
  notes: {
    title: ["说明与来源", "Notes and source"],
    fields: [
      must(field("kind", "A", ["类别", "Kind"], NOTES)),
      field("number", "B", ["序号", "No."], "number"),
      both(field("text", "H", ["文字", "Text"])),
    ],
  },
  signatures: { title: ["签署", "Signatures"], isAlways: true, fields: [] },
} as const satisfies Readonly<Record<string, Section>>;

export type SectionId = keyof typeof SECTIONS;

export const SECTION_IDS = Object.keys(SECTIONS) as readonly SectionId[];

export const sectionOf = (id: SectionId): Section => SECTIONS[id];

/** Columns A to H are printed; I stays free; codes and the other language follow. */
export const PRINTED = 8;
export const FIRST_BEHIND = PRINTED + 1;
