/**
 * Whether Excel might make something else of a text that is written to a cell: a formula, a number, a
 * date, a time, a logical value or an error. Which dates it knows depends on the user's language, so
 * everything that looks like one counts.
 */
export const mayTurn = (text: string): boolean =>
  /^[=+\-@'#]/.test(text) ||
  (/\d/.test(text) && /^[\d\s.,:/\-()%$¥€年月日号时點点分秒eE]*$/.test(text)) ||
  /^(?:true|false)$/i.test(text.trim()) ||
  /^(?=.*\d)\d*[\s\-/,]*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s\-/,.]*\d*[\s\-/,]*\d*$/i.test(
    text.trim()
  );

/** A text as it is written so that it stays a text. */
export const asText = (text: string): string => (mayTurn(text) ? `'${text}` : text);
