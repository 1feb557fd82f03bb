/** Text as an Excel string literal. */
export const quote = (text: string) => `"${text.replace(/"/g, '""')}"`;

/** A number as Excel reads it back exactly. */
export function numeral(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a number of a scheme: ${value}`);
  const text = String(value);
  return text.includes("e") ? text.replace("e", "E") : text;
}
