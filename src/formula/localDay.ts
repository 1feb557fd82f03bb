import { serialOf } from "./serial";

/** The calendar day of a moment where the person is, as a 1900 serial. Doors pass the clock's now. */
export const localDay = (now: Date): number =>
  serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
