import { dateOf } from "../formula/serial";

/** Numbers and dates as the language writes them. */
export interface Formats {
  /** At most two decimals. */
  readonly number: (value: number) => string;
  /** 0.275 as 28%. */
  readonly share: (value: number) => string;
  /** An Excel serial of the 1900 system as a day. */
  readonly date: (serial: number) => string;
}

export function formatsFor(locale: string): Formats {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const share = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  // The serial is a day without a zone: it is shown as that day everywhere.
  const date = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  return {
    number: (value) => number.format(value),
    share: (value) => share.format(value),
    date: (serial) => {
      const { year, month, day } = dateOf(serial);
      return date.format(Date.UTC(year, month - 1, day));
    },
  };
}
