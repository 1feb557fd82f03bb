import { headerUnit, normaliseHeader } from "./normaliseHeader";
import { impliedUnit, parseUnit } from "./unit";

/** A header of the sheet in the forms it is compared in. */
export interface DescribedHeader {
  /** 0-based place among the headers. */
  readonly index: number;
  readonly text: string;
  readonly full: string;
  /** Without its unit. */
  readonly stripped: string;
  /** Without the group above it, a numbering, or R- F- M-: several columns may share such a name. */
  readonly loose: readonly string[];
  readonly unit: string | undefined;
}

export function describeHeader(text: string, index: number): DescribedHeader {
  const whole = headerUnit(text);
  const parts = splitParts(whole.name).map(headerUnit);
  // A row of units below the header: 回款天数/天.
  const below = parts.length > 1 ? parts[parts.length - 1].name : "";
  const ownRow = parseUnit(below) === undefined ? undefined : below;
  if (ownRow !== undefined) parts.pop();
  const unit = whole.unit ?? ownRow ?? parts.find((part) => part.unit !== undefined)?.unit;
  const stripped = parts.map(({ name }) => name).join("/");
  const last = parts[parts.length - 1].name;
  const loose = parts.length === 1 ? [] : [last, stripped.replaceAll("/", "")];
  const unnumbered = stripped.replace(/^(?:[a-z]-|\d{1,2}[.、])/, "");
  if (unnumbered !== stripped) loose.push(unnumbered);
  return {
    index,
    text,
    full: normaliseHeader(text),
    stripped,
    loose,
    unit: unit ?? impliedUnit(last),
  };
}

/** The rows of a joined header; a slash in brackets joins nothing. */
function splitParts(header: string): string[] {
  const parts = header.split(/\/(?![^(]*\))/).filter((part) => part !== "");
  return parts.length === 0 ? [header] : parts;
}
