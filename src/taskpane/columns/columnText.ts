import { columnLetters } from "../../wording/cellName";
import { valueText } from "../../wording/valueText";
import type { DescribedColumn } from "./describeColumns";
import type { Effects } from "./effectTypes";
import type { Sample } from "./readSamples";
import type { ColumnWords } from "./useColumnWords";

/** How a column was found, or what its absence does. */
export interface FoundText {
  readonly says: string;
  /** A person should look at it. */
  readonly isDoubtful: boolean;
}

export function foundText(
  described: DescribedColumn,
  customers: number,
  effects: Effects | undefined,
  words: ColumnWords
): FoundText {
  const { columns, formats } = words;
  const { source } = described;
  if (source.kind === "ledger")
    return { says: columns.fromLedger(source.customers, customers), isDoubtful: false };
  if (source.kind === "derived") return { says: columns.derived(source.from), isDoubtful: false };
  if (source.kind === "none") {
    const says = source.said ? columns.saidNone : columns.notFound;
    const isDoubtful = !source.said && described.weight !== "optional";
    return {
      says: `${says}${spaceOf(words)}${withoutText(described, effects, words)}`,
      isDoubtful,
    };
  }
  const found = { letters: source.letters, header: source.headers[0] };
  const says =
    source.how === "similar"
      ? columns.similar(found, formats.share(source.score))
      : columns.found[source.how](found);
  const isDoubtful = source.how === "similar" || described.rivals.length > 0;
  return {
    says: source.inverted ? `${says}${spaceOf(words)}${columns.inverted}` : says,
    isDoubtful,
  };
}

/** Chinese sentences follow each other without a space. */
const spaceOf = ({ language }: ColumnWords): string => (language === "zh" ? "" : " ");

function withoutText(
  { column, weight, uses }: DescribedColumn,
  effects: Effects | undefined,
  { columns }: ColumnWords
): string {
  const group = effects?.groups.find((one) => one.kind === "absent" && one.column === column.name);
  if (group?.kind === "absent" && group.customers > 0)
    return columns.without.moves(group.customers);
  if (weight === "optional") return columns.without.optional;
  if (uses.some(({ kind }) => kind === "followUp")) return columns.without.followUp;
  return column.role === "name" ? columns.without.name : columns.without.score;
}

/** What the column means to the scheme, in whole sentences. */
export function meaningText({ column, uses, convertedFrom }: DescribedColumn, words: ColumnWords) {
  const { columns, language, unit } = words;
  const used = uses.map((use) => {
    if (use.kind === "criterion") return columns.uses.criterion(use.name[language], use.max);
    return use.kind === "role" ? columns.uses.role[use.role] : columns.uses[use.kind];
  });
  const { periods, options } = column;
  const converted =
    convertedFrom === undefined
      ? []
      : column.unit === undefined
        ? [columns.convertedPlainly(unit(convertedFrom))]
        : [columns.converted(unit(convertedFrom), unit(column.unit))];
  return [
    ...used,
    ...(options === undefined ? [] : [columns.options(options.map(({ value }) => value))]),
    ...(periods === undefined ? [] : [columns.periods(periods)]),
    ...converted,
  ].join(spaceOf(words));
}

/** "约80万 → 800,000 元"; the value alone where it was read as it stands. */
export function sampleText(
  { shown, read, problem }: Sample,
  { column }: DescribedColumn,
  words: ColumnWords
): string {
  const { columns } = words;
  if (read === null || problem?.effect === "missing") return columns.unreadSample(shown);
  const value = valueText(read, column, words);
  return value === shown ? shown : columns.sample(shown, value);
}

/** "采购总额（H 列，如 80、120）" */
export const rivalText = (
  { header, sheetColumn, samples }: DescribedColumn["rivals"][number],
  { lists }: ColumnWords
): string => lists.candidate({ header, letters: columnLetters(sheetColumn), samples });
