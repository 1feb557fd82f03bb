const two = (n: number) => String(n).padStart(2, "0");

/** A moment where the person is, as lists show it: "2026-11-22 14:05". Doors pass the clock's now. */
export const localTime = (now: Date): string =>
  `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())} ` +
  `${two(now.getHours())}:${two(now.getMinutes())}`;
