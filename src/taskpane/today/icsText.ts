import { dateOf } from "../../formula/serial";

/** An all-day entry of a calendar. */
export interface CalendarEvent {
  /** The same for the same customer of the same list, so that a later file replaces it. */
  readonly uid: string;
  /** 1900 serial. */
  readonly day: number;
  readonly summary: string;
  readonly description: string;
}

export interface Calendar {
  readonly name: string;
  readonly events: readonly CalendarEvent[];
  /** Moment of the export, milliseconds since 1970. */
  readonly now: number;
}

/** An iCalendar file (RFC 5545): one all-day event each, without alarms. */
export function icsText({ name, events, now }: Calendar): string {
  const stamp = utcStamp(now);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//GRADE//Follow-ups//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap(({ uid, day, summary, description }) => [
      "BEGIN:VEVENT",
      `UID:${escaped(uid)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${dateText(day)}`,
      `DTEND;VALUE=DATE:${dateText(day + 1)}`,
      `SUMMARY:${escaped(summary)}`,
      ...(description === "" ? [] : [`DESCRIPTION:${escaped(description)}`]),
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

const pad = (n: number, width = 2) => String(n).padStart(width, "0");

function dateText(serial: number): string {
  const { year, month, day } = dateOf(serial);
  return `${pad(year, 4)}${pad(month)}${pad(day)}`;
}

/** 20261122T060507Z */
const utcStamp = (now: number) =>
  new Date(now)
    .toISOString()
    .replace(/[-:]/g, "")
    .replace(/\.\d+Z$/, "Z");

/** Commas, semicolons, backslashes and line breaks of a text; other control characters may not stand in it. */
const escaped = (text: string) =>
  text
    .replace(/\\/g, "\\\\")
    .replace(/[,;]/g, "\\$&")
    .replace(/\r\n|\r|\n/g, "\\n")
    // eslint-disable-next-line no-control-regex -- exactly these are forbidden
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "");

/** Octets of a line without its end. */
const LONGEST = 75;

/** Long lines go on in the next, after a space; no character is cut in two. */
function folded(line: string): string {
  let out = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LONGEST) {
      out += "\r\n ";
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}

/** In UTF-8; a lone surrogate becomes U+FFFD there, of three octets. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
