import { chineseNumber } from "./chineseNumber";

/** A number as it was typed: 约 1.2 亿 元. */
export interface Amount {
  readonly number: number;
  /** Product of 百 千 万 亿 k w behind the number. */
  readonly multiplier: number;
  /** What follows, "" for nothing. */
  readonly unit: string;
  readonly approximate: boolean;
}

const MULTIPLIER: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1e3,
  k: 1e3,
  万: 1e4,
  w: 1e4,
  亿: 1e8,
};

const ABOUT = /^(?:大约|大概|将近|接近|约合|约为|约|近|≈|~|±)/;
const ABOUT_BEHIND = /(?:左右|上下|以上|以下|以内|之内|多|余|\+)$/;
const ABOUT_INSIDE = /([\d十百千万亿])[多余几](?=[十百千万亿元个天次件吨家])/;
const CURRENCY = /^(?:人民币|rmb|cny|us\$|[¥$€£])/;
const PLAIN = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?(?:e[+-]?\d+)?|^\.\d+/;

/** Reads a folded text (half width, lower case, no blanks); undefined when it is no single number. */
export function parseAmount(folded: string): Amount | undefined {
  let text = folded.replace(/^'/, "").replace(/[−–﹣]/g, "-");
  const about = ABOUT.test(text) || ABOUT_BEHIND.test(text) || ABOUT_INSIDE.test(text);
  text = text.replace(ABOUT, "").replace(ABOUT_BEHIND, "").replace(ABOUT_INSIDE, "$1");
  const bracketed = /^\((.+)\)(.*)$/.exec(text);
  if (bracketed !== null) text = bracketed[1] + bracketed[2];
  let sign = bracketed === null ? 1 : -1;
  const signed = /^[+-]/.exec(text);
  if (signed !== null) {
    // (-5) could be either
    if (bracketed !== null) return undefined;
    if (signed[0] === "-") sign = -1;
    text = text.slice(1);
  }
  text = text.replace(CURRENCY, "");
  if (sign === 1 && signed === null && text.startsWith("-")) {
    // ￥-1,200
    sign = -1;
    text = text.slice(1);
  }
  const amount = parseDuration(text) ?? parseParts(text);
  return amount && { ...amount, number: sign * amount.number, approximate: about };
}

type Unsigned = Omit<Amount, "approximate">;

/** One or more numbers with falling multipliers: 1亿2000万, 3万5000; 3万5 is left unread. */
function parseParts(text: string): Unsigned | undefined {
  let rest = text;
  let sum = 0;
  let last = Infinity;
  for (let part = 0; ; part++) {
    const figure = takeFigure(rest);
    if (figure === undefined) return undefined;
    const { value, multiplier, rest: behind, length } = figure;
    if (multiplier >= last) return undefined;
    const tooShort = part > 0 && multiplier === 1 && 10 ** length !== last;
    if (tooShort) return undefined;
    rest = behind;
    const more = /^[\d.一二两三四五六七八九]/.test(rest);
    if (part === 0 && !more) return { number: value, multiplier, unit: unitOf(rest) };
    sum += value * multiplier;
    const unit = multiplier === 1 ? last : multiplier;
    last = multiplier;
    if (!more) return { number: sum / unit, multiplier: unit, unit: unitOf(rest) };
  }
}

interface Figure {
  readonly value: number;
  readonly multiplier: number;
  readonly rest: string;
  /** Digits before the decimal point. */
  readonly length: number;
}

function takeFigure(text: string): Figure | undefined {
  const digits = PLAIN.exec(text)?.[0] ?? /^[一二两三四五六七八九十]+/.exec(text)?.[0];
  if (digits === undefined) return undefined;
  const value = /\d/.test(digits) ? Number(digits.replace(/,/g, "")) : chineseNumber(digits);
  if (value === undefined || !Number.isFinite(value)) return undefined;
  let rest = text.slice(digits.length);
  let multiplier = 1;
  // kg, km, kw, 千克 and 百分点 are units
  for (let m = /^(?:[十万亿w]|千(?![克米瓦])|百(?!分)|k(?![gmw]))/.exec(rest); m !== null;) {
    multiplier *= MULTIPLIER[m[0]];
    rest = rest.slice(1);
    m = /^[十百千万亿]/.exec(rest);
  }
  return { value, multiplier, rest, length: digits.replace(/\..*|,/g, "").length };
}

function unitOf(rest: string): string {
  return rest.replace(/^(元)?[整正]$/, "$1").replace(/^\((.+)\)$/, "$1");
}

const COUNT = String.raw`(\d+(?:\.\d+)?|[一二两三四五六七八九十]+)`;
const YEARS = new RegExp(`^${COUNT}(?:周?年)(半)?(?:零|又)?(?:${COUNT}个?月)?$`);
const MONTHS = new RegExp(`^${COUNT}个(半)月$`);

/** 半年, 1年半, 两年, 1年3个月, 半个月: whole durations in months. */
function parseDuration(text: string): Unsigned | undefined {
  if (text === "半年") return { number: 6, multiplier: 1, unit: "月" };
  if (/^半个?月$/.test(text)) return { number: 0.5, multiplier: 1, unit: "月" };
  const months = MONTHS.exec(text);
  if (months !== null) {
    const n = countOf(months[1]);
    return n === undefined ? undefined : { number: n + 0.5, multiplier: 1, unit: "月" };
  }
  const years = YEARS.exec(text);
  if (years === null) return undefined;
  const n = countOf(years[1]);
  const extra = years[3] === undefined ? 0 : countOf(years[3]);
  if (n === undefined || extra === undefined) return undefined;
  // A plain 2年 keeps its unit, so that 365 days a year hold for it.
  if (years[2] === undefined && years[3] === undefined)
    return { number: n, multiplier: 1, unit: "年" };
  return { number: n * 12 + (years[2] === undefined ? 0 : 6) + extra, multiplier: 1, unit: "月" };
}

function countOf(text: string): number | undefined {
  return /^\d/.test(text) ? Number(text) : chineseNumber(text);
}
