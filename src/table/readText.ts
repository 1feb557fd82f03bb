import { DAYS_1904, isoDate, LAST_SERIAL } from "../formula/serial";
import { Kind } from "../formula/vector";
import { isBlankCell } from "./plainText";
import { BLANK } from "./reading";
import type { CellReader } from "./reading";

/** Names and ids: kept as typed, numbers become text without an exponent. */
export function textReader(date1904: boolean): CellReader {
  return {
    kind: Kind.Text,
    typed,
    number: (value, format, shown) => ({
      value: format === "date" ? dateText(value, date1904) : idText(value, shown),
    }),
    text: (text) => {
      const value = typed(text);
      return value === "" ? BLANK : { value };
    },
    logical: (value) => ({ value: value ? "TRUE" : "FALSE" }),
  };
}

const typed = (text: string): string => (isBlankCell(text) ? "" : text.trim());

/** Ids are often numbers shown with leading zeros: what is seen is the id. */
function idText(value: number, shown = ""): string {
  const isPadded = /^0{2,}$/.test(shown) && Number.isInteger(value) && value >= 0;
  return isPadded ? numberText(value).padStart(shown.length, "0") : numberText(value);
}

/** A phone or identity number of 18 digits must not become 1.1e+17. */
export function numberText(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e21
    ? BigInt(value).toString()
    : String(value);
}

function dateText(value: number, date1904: boolean): string {
  const serial = Math.floor(value) + (date1904 ? DAYS_1904 : 0);
  return serial >= 1 && serial <= LAST_SERIAL ? isoDate(serial) : numberText(value);
}
