import { textCell } from "./cellText";
import type { Content, Entry } from "./entries";
import type { FieldKind } from "./sections";
import { BLANK_DATES, DECIDE, SCORES, STATUSES, UNITS, USES } from "./words";

/** A single fact: its name, and how it is read. wording and long stand in the column for long texts. */
export interface Fact {
  readonly label: readonly [string, string];
  readonly kind: Exclude<FieldKind, "raw"> | "wording" | "long";
}

const fact = (zh: string, en: string, kind: Fact["kind"] = "text"): Fact => ({
  label: [zh, en],
  kind,
});

/** The facts of the sections that hold single ones. */
const FACT_SECTIONS = {
  head: {
    name: fact("名称", "Name", "wording"),
    id: fact("编号", "Code"),
    version: fact("版本", "Version"),
    use: fact("用途", "Use", USES),
    status: fact("完整程度", "Completeness", STATUSES),
    tierHeader: fact("等级列的表头", "Header of the tier column", "wording"),
    parts: fact("本表各部分", "Parts of this sheet", "long"),
  },
  score: {
    method: fact("总分算法", "Method", SCORES),
    outOf: fact("满分", "Full marks", "number"),
    unit: fact("单位", "Unit"),
    formula: fact("公式", "Formula", "long"),
  },
  decide: {
    by: fact("定级方式", "Method", DECIDE),
    formula: fact("公式", "Formula", "long"),
    needs: fact("需要的列", "Columns needed", "texts"),
  },
  followUp: {
    from: fact("起算日期", "Counted from"),
    blank: fact("没有日期时", "Without a date", BLANK_DATES),
    shortest: fact("取最早日期", "Earliest of all", "yesno"),
    formula: fact("公式", "Formula", "long"),
  },
  regrade: {
    every: fact("每隔", "Every", "number"),
    unit: fact("时间单位", "Unit", UNITS),
    note: fact("说明", "Note", "wording"),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Fact>>>>;

export type FactSection = keyof typeof FACT_SECTIONS;

export const factsOf = (section: FactSection): Readonly<Record<string, Fact>> =>
  FACT_SECTIONS[section];

export const isLong = ({ kind }: Fact) => kind === "wording" || kind === "long";

/** The rows of a section of facts; facts that are undefined have none. */
export function factEntries(
  section: FactSection,
  contents: Readonly<Record<string, Content>>
): readonly Entry[] {
  return Object.entries(factsOf(section)).flatMap(([key, one]) => {
    const content = contents[key];
    if (content === undefined) return [];
    const item = { words: one.label };
    return [isLong(one) ? { item, text: content } : { item, value: shortContent(one, content) }];
  });
}

/** Keys of dictionaries become words of the sheet. */
function shortContent({ kind }: Fact, content: Content): Content {
  if (typeof content !== "string") return content;
  if (typeof kind !== "object") return textCell(content);
  return { words: kind[content], of: kind };
}
