/** What an Excel number format shows a number as. */
export type FormatKind = "number" | "percent" | "date";

const known = new Map<string, FormatKind>();

/** The kind of a number format; sheets use few formats, so each is looked at once. */
export function formatKind(format: string): FormatKind {
  let kind = known.get(format);
  if (kind === undefined) {
    kind = kindOf(format);
    known.set(format, kind);
  }
  return kind;
}

/** "Standard" is what LibreOffice writes for General in some languages. */
const GENERAL = /^(general|standard|g\/通用格式|@)?$/i;

function kindOf(format: string): FormatKind {
  if (GENERAL.test(format)) return "number";
  // Only the first section, the one of positive numbers, without quoted text, escapes and [conditions].
  const section = format
    .replace(/"[^"]*"/g, "")
    .replace(/\\.|[_*]./g, "")
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "")
    .split(";")[0];
  // A date is asked first: no date format holds a "%", but one may hold the "0" of split seconds.
  if (/[ydms]/i.test(section.replace(/general/gi, ""))) return "date";
  if (section.includes("%")) return "percent";
  return /h/i.test(section) ? "date" : "number";
}
