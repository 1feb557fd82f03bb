import { textOfNumber } from "./numberText";
import { dateOf, weekday } from "./serial";

/**
 * A number in a number format, as TEXT() writes it: digits, thousands, percent, dates and literal
 * text, up to three sections. Undefined for formats beyond that.
 */
export function formatNumber(value: number, format: string): string | undefined {
  const sections = splitSections(format);
  if (sections.length > 3) return undefined;
  const isNegative = value < 0;
  if (isNegative && sections.length > 1) return formatSection(-value, sections[1]);
  if (value === 0 && sections.length > 2) return formatSection(0, sections[2]);
  if (/^general$/i.test(sections[0])) return textOfNumber(value);
  if (isDateFormat(sections[0])) return isNegative ? undefined : formatDate(value, sections[0]);
  const size = formatSection(Math.abs(value), sections[0]);
  if (size === undefined) return undefined;
  // -0.004 in "0.00" shows 0.00
  return isNegative && /[1-9]/.test(size) ? `-${size}` : size;
}

/** Quoted texts, \-escaped signs, then single characters. */
const PIECES = /"[^"]*"|\\[\s\S]|[\s\S]/g;

function splitSections(format: string): readonly string[] {
  const sections = [""];
  for (const piece of format.match(PIECES) ?? []) {
    if (piece === ";") sections.push("");
    else sections[sections.length - 1] += piece;
  }
  return sections;
}

function isDateFormat(section: string): boolean {
  return /[ymdhsa]/i.test(section.replace(/"[^"]*"|\\[\s\S]/g, ""));
}

function formatSection(size: number, section: string): string | undefined {
  if (/^general$/i.test(section)) return textOfNumber(size);
  if (isDateFormat(section)) return formatDate(size, section);
  const match =
    /^((?:"[^"]*"|\\[\s\S]|[^0#])*)([0#,]*)(?:\.([0#]*))?((?:"[^"]*"|\\[\s\S]|[^0#.,])*)$/.exec(
      section
    );
  if (match === null) return undefined;
  const [, before, whole, decimals = "", after] = match;
  if (/[?*_[\]eE/@]/.test((before + after).replace(/"[^"]*"|\\[\s\S]/g, ""))) return undefined;
  if (whole === "" && decimals === "") return literal(before + after);
  const percents = (before + after).split("%").length - 1;
  const digits = decimalDigits(size * 100 ** percents, decimals);
  return literal(before) + wholeDigits(digits[0], whole) + digits[1] + literal(after);
}

/** Whole part and decimals (with the point), rounded half away from zero on 15 digits. */
function decimalDigits(size: number, decimals: string): [string, string] {
  const exact = Number(size.toPrecision(15));
  const scaled = Math.floor(exact * 10 ** decimals.length * (1 + 2 ** -50) + 0.5);
  const all = scaled.toFixed(0).padStart(decimals.length + 1, "0");
  const whole = all.slice(0, all.length - decimals.length);
  let fraction = all.slice(all.length - decimals.length);
  const least = decimals.lastIndexOf("0") + 1;
  while (fraction.length > least && fraction.endsWith("0")) fraction = fraction.slice(0, -1);
  return [whole, decimals === "" ? "" : `.${fraction}`];
}

function wholeDigits(digits: string, pattern: string): string {
  const least = pattern.replace(/[^0]/g, "").length;
  const shown = (digits === "0" && least === 0 ? "" : digits).padStart(least, "0");
  return pattern.includes(",") ? shown.replace(/\B(?=(\d{3})+$)/g, ",") : shown;
}

function literal(text: string): string {
  return text.replace(
    /"([^"]*)"|\\([\s\S])/g,
    (_, quoted?: string, single?: string) => quoted ?? single ?? ""
  );
}

const WEEKDAYS = ["日", "一", "二", "三", "四", "五", "六"];

function formatDate(serial: number, section: string): string {
  const { year, month, day } = dateOf(serial);
  const seconds = Math.round((serial - Math.floor(serial)) * 86400);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (n: number) => String(n).padStart(2, "0");
  let isTime = false;
  return section.replace(/"([^"]*)"|\\([\s\S])|([ymdhsa])\3*/gi, (run, quoted, single) => {
    if (quoted !== undefined || single !== undefined) return (quoted ?? single) as string;
    const width = run.length;
    // m after h means minutes
    const letter = run[0].toLowerCase() === "m" && isTime ? "minutes" : run[0].toLowerCase();
    isTime = letter === "h";
    if (letter === "y") return width > 2 ? String(year).padStart(4, "0") : two(year % 100);
    if (letter === "m") return width > 1 ? two(month) : String(month);
    if (letter === "d") return width > 1 ? two(day) : String(day);
    if (letter === "h") return width > 1 ? two(hours) : String(hours);
    if (letter === "minutes") return width > 1 ? two(minutes) : String(minutes);
    if (letter === "s") return width > 1 ? two(seconds % 60) : String(seconds % 60);
    return `${width > 3 ? "星期" : ""}${WEEKDAYS[weekday(serial) - 1]}`;
  });
}
