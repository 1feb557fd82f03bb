import type { Replacing } from "./replaceNumbers";

/**
 * Which numbers of a formula text are the policy's: all of a criterion's points ("all"); elsewhere only
 * shares such as 25% and formulas that are one number ("shares"). A 3 in MID, a tier's number, the 100 of
 * a percentage shape the formula and stay in it.
 */
export type Extent = "all" | "shares";

/** Texts and references stay; a digit of a name (LOG10) is no number. */
const PARTS = /"(?:[^"]|"")*"|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<![\p{L}\w.])\d+(?:\.\d+)?%?/gu;

/** The formula with its numbers replaced. */
export function replaceInText(
  formula: string,
  owner: string,
  extent: Extent,
  { replace, words }: Replacing
): string {
  const isAlone = /^\s*\d+(?:\.\d+)?%?\s*$/.test(formula);
  let count = 0;
  return formula.replace(PARTS, (part) => {
    if (/^["[]/.test(part)) return part;
    const isShare = part.endsWith("%");
    const value = isShare ? Number(part.slice(0, -1)) / 100 : Number(part);
    const isWanted = isShare || isAlone || (extent === "all" && value !== 0 && value !== 1);
    if (!isWanted) return part;
    count++;
    const meaning = isAlone ? "" : words.meaning.inFormula(owner, count);
    return String(replace({ value, what: owner, meaning }));
  });
}
