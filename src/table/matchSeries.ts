import type { Column } from "../scheme/types";
import { chineseNumber } from "./chineseNumber";
import type { DescribedHeader } from "./describeHeader";
import type { Claim } from "./matchColumns";
import { headerUnit } from "./normaliseHeader";
import { unitsClash } from "./schemeUnit";

const SPAN_WORDS = /^(?:最近|近|过去|前)(?:\d+|[一二三四五六七八九十两]+)个?(?:月|季度?|年)(?:的)?/;
const RANGE_WORDS = /^\d{1,2}月?(?:\.{2,}|…|-|~|至|到)\d{1,2}月(?:份)?/;
const EACH_WORDS = /^(?:各|每|逐|分|历)?个?(?:月|季|年)(?:度|份)?(?:的)?/;

/** What the period columns are called besides their period: 近6个月各月进货额 → 进货额. */
export function seriesStems(column: Column): { readonly stem: string; readonly own: boolean }[] {
  const stems = [column.name, ...(column.synonyms ?? [])].map((name, i) => {
    const bare = headerUnit(name).name.replace(SPAN_WORDS, "").replace(RANGE_WORDS, "");
    return { stem: bare.replace(EACH_WORDS, ""), own: i === 0 };
  });
  return stems.filter(
    ({ stem }, i) => stem !== "" && stems.findIndex((other) => other.stem === stem) === i
  );
}

interface Period {
  readonly header: DescribedHeader;
  readonly kind: "month" | "quarter" | "year";
  readonly year: number | undefined;
  /** 1-based within the year; 0 for a year. */
  readonly part: number;
}

/** The columns of a series, oldest first, when there are exactly as many as the scheme wants. */
export function matchSeries(column: Column, free: readonly DescribedHeader[]): Claim | undefined {
  const fits = free.filter((header) => !unitsClash(header, column));
  for (const { stem, own } of seriesStems(column)) {
    const periods = fits.flatMap((header) => periodOf(header, stem) ?? []);
    for (const kind of ["month", "quarter", "year"] as const) {
      const ordered = inOrder(periods.filter((period) => period.kind === kind));
      if (ordered?.length !== column.periods || ordered === undefined) continue;
      const headers = ordered.map(({ header }) => header);
      const stripped = headers.some(({ unit }) => unit !== undefined);
      return { headers, how: stripped ? "stripped" : own ? "exact" : "synonym" };
    }
  }
  return undefined;
}

const YEAR = String.raw`(?:(\d{4})年?度?|(\d{2})年)?`;
const NUMBER = String.raw`(\d{1,2}|[一二三四五六七八九十]{1,2})`;
const MONTH = new RegExp(`^${YEAR}第?${NUMBER}个?月份?$`);
const MONTH_DIGITS = /^(\d{4})(0[1-9]|1[0-2])$/;
const QUARTER = new RegExp(`^${YEAR}第?([1-4一二三四])个?季度?$`);
const LETTER = /^(?:(\d{4})年?)?([mq])(\d{1,2})$/;
const WHOLE_YEAR = /^(\d{4})年度?$/;

/** The period of a header such as 1月进货额, 进货额/1月, 进货额(1月), 2026年1月进货额, 2026-01进货额. */
function periodOf(header: DescribedHeader, stem: string): Period | undefined {
  const compact = header.stripped
    .replace(/(\d{4})[/.-](\d{1,2})(?!\d)月?/, "$1年$2月")
    .replace(/[-_./:,()]/g, "");
  const bare = stem.replace(/[-_./:,()]/g, "");
  if (bare === "" || compact.length <= bare.length) return undefined;
  const rest = compact.endsWith(bare)
    ? compact.slice(0, -bare.length).replace(/的$/, "")
    : compact.startsWith(bare)
      ? compact.slice(bare.length)
      : compact.replace(bare, "");
  // The group above may say the whole name: 近6个月各月进货额/1月.
  const alone = rest.replace(SPAN_WORDS, "").replace(EACH_WORDS, "");
  const period = parsePeriod(rest) ?? parsePeriod(alone);
  return period && { header, ...period };
}

function parsePeriod(text: string): Omit<Period, "header"> | undefined {
  const letter = LETTER.exec(text);
  if (letter !== null) {
    const kind = letter[2] === "m" ? "month" : "quarter";
    return checked(kind, yearOf(letter[1], undefined), Number(letter[3]));
  }
  const digits = MONTH_DIGITS.exec(text);
  if (digits !== null) return checked("month", Number(digits[1]), Number(digits[2]));
  const month = MONTH.exec(text);
  if (month !== null) return checked("month", yearOf(month[1], month[2]), numberOf(month[3]));
  const quarter = QUARTER.exec(text);
  if (quarter !== null)
    return checked("quarter", yearOf(quarter[1], quarter[2]), numberOf(quarter[3]));
  const year = WHOLE_YEAR.exec(text);
  return year === null ? undefined : { kind: "year", year: Number(year[1]), part: 0 };
}

function checked(
  kind: "month" | "quarter",
  year: number | undefined,
  part: number | undefined
): Omit<Period, "header"> | undefined {
  const most = kind === "month" ? 12 : 4;
  return part === undefined || part < 1 || part > most ? undefined : { kind, year, part };
}

function yearOf(full: string | undefined, short: string | undefined): number | undefined {
  if (full !== undefined) return Number(full);
  return short === undefined ? undefined : 2000 + Number(short);
}

function numberOf(text: string): number | undefined {
  return /^\d/.test(text) ? Number(text) : chineseNumber(text);
}

/** Oldest first. Without years 10月 11月 12月 1月 2月 3月 runs over the new year. */
function inOrder(periods: readonly Period[]): readonly Period[] | undefined {
  const keys = new Set(periods.map(({ year, part }) => `${year}/${part}`));
  if (keys.size !== periods.length) return undefined;
  const dated = periods.filter(({ year }) => year !== undefined).length;
  if (dated > 0 && dated < periods.length) return undefined;
  const sorted = [...periods].sort((a, b) => (a.year ?? 0) - (b.year ?? 0) || a.part - b.part);
  if (dated > 0 || sorted.length < 2) return sorted;
  const cycle = sorted[0].kind === "month" ? 12 : 4;
  const runs = (list: readonly Period[]): boolean =>
    list.every((period, i) => i === 0 || period.part === (list[i - 1].part % cycle) + 1);
  if (runs(periods)) return periods;
  const start = sorted.findIndex((_, i) => runs([...sorted.slice(i), ...sorted.slice(0, i)]));
  return start <= 0 ? sorted : [...sorted.slice(start), ...sorted.slice(0, start)];
}
