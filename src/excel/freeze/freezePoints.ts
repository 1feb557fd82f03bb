/** What can be undone, as one custom XML part; its text is packed. */
import { pack, unpack } from "../restore/packed";
import type { FreezeHeader, FreezePlan, FreezePoint } from "./types";

export const FREEZE_NAMESPACE = "urn:grade-addin:freeze:1";

/** Points are kept for this many presses. */
const MOST_FREEZES = 5;

/** Characters of all points together; the newest is kept whatever its size. */
const MOST_TEXT = 2_500_000;

/** Oldest first. `open` is the number of a press that has begun to write and has not said that it ended. */
export function pointsToXml(points: readonly FreezePoint[], open?: number): string {
  const kept = points.slice(-MOST_FREEZES);
  const texts = kept.map((point) => pack(point));
  let length = 0;
  const fitting = [...texts].reverse().filter((text, i) => {
    length += text.length;
    return i === 0 || length <= MOST_TEXT;
  });
  const mark = open === undefined ? "" : ` open="${open}"`;
  return `<freeze xmlns="${FREEZE_NAMESPACE}"${mark}>${fitting.reverse().join(" ")}</freeze>`;
}

/** A part that was edited by hand counts as empty. */
export function pointsOf(xml: string | undefined): readonly FreezePoint[] {
  const text = /<(?:\w+:)?freeze\b[^>]*>([\s\S]*)<\/(?:\w+:)?freeze>/.exec(xml ?? "")?.[1] ?? "";
  return text.split(/\s+/).flatMap((packed) => {
    const point = packed === "" ? undefined : unpack(packed);
    return isPoint(point) ? [point] : [];
  });
}

/** The press that was cut off; undefined when all is well. */
export function openIn(xml: string | undefined): number | undefined {
  const number = /<(?:\w+:)?freeze\b[^>]*\sopen="(\d+)"/.exec(xml ?? "")?.[1];
  return number === undefined ? undefined : Number(number);
}

const isPoint = (value: unknown): value is FreezePoint =>
  typeof value === "object" && value !== null && "work" in value && "number" in value;

/** The plan as a point, beside those that are there. */
export function withPoint(
  points: readonly FreezePoint[],
  { kind, sheets, formulas }: FreezePlan,
  at: string
): readonly FreezePoint[] {
  const number = (points.at(-1)?.number ?? 0) + 1;
  const names = sheets.map(({ name }) => name);
  return [...points, { number, kind, at, sheets: names, formulas, work: sheets }];
}

export const headerOf = ({ number, kind, at, sheets, formulas }: FreezePoint): FreezeHeader => ({
  number,
  kind,
  at,
  sheets,
  formulas,
});
