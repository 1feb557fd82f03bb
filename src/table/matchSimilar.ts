import type { Column } from "../scheme/types";
import type { DescribedHeader } from "./describeHeader";
import { likeness } from "./likeness";
import type { Likeness } from "./likeness";
import { unitsClash } from "./schemeUnit";

/** From here on a header is taken, if no other comes near. */
const ACCEPT = 0.75;
/** How far it must be ahead of the next header, and of the next column that would like it. */
const LEAD = 0.15;
/** From here on a person is asked; below, a header is a stranger. */
const ASK = 0.6;
/** The same for a name that ends in the other: 名称 and 客户名称. */
const ASK_HEAD = 0.5;
/** More candidates than this would be no question but a riddle. */
const MOST = 3;

export interface Similar {
  readonly column: Column;
  /** Best first. */
  readonly candidates: readonly { readonly header: DescribedHeader; readonly score: number }[];
  /** The first is taken. */
  readonly isClear: boolean;
  readonly inverted: boolean;
}

interface Pair extends Likeness {
  readonly column: Column;
  readonly header: DescribedHeader;
  readonly inverted: boolean;
}

/** Whether the values below a header can be what the column holds. */
export type Fits = (column: Column, header: DescribedHeader) => boolean;

/**
 * The last resort: headers that look like a name of a column nobody answered. Names that exclude each
 * other (上次, 下次) are never alike; values of another kind, a word more or less, or a rival nearby
 * make it a question. A header is only offered to the columns it resembles most.
 */
export function matchSimilar(
  columns: readonly Column[],
  free: readonly DescribedHeader[],
  fits: Fits
): readonly Similar[] {
  const pairs = columns
    .filter(({ periods }) => periods === undefined)
    .flatMap((column) => free.flatMap((header) => pairOf(column, header) ?? []))
    .filter(({ column, header }) => isWordy(column) || fits(column, header));
  const bestOfHeader = new Map<DescribedHeader, number>();
  for (const { header, score } of pairs)
    bestOfHeader.set(header, Math.max(score, bestOfHeader.get(header) ?? 0));
  return columns.flatMap((column): Similar[] => {
    const own = pairs
      .filter(
        (pair) => pair.column === column && pair.score >= (bestOfHeader.get(pair.header) ?? 0)
      )
      .sort((a, b) => b.score - a.score || a.header.index - b.header.index);
    if (own.length === 0) return [];
    const isClear = isAhead(own, pairs) && fits(column, own[0].header);
    return [{ column, candidates: own.slice(0, MOST), isClear, inverted: own[0].inverted }];
  });
}

/** Words that no option knows are no proof that the column is another one: that is asked. */
const isWordy = ({ type }: Column): boolean =>
  type === "text" || type === "choice" || type === "yesno";

/** Whether the best header is sure enough, and ahead of all other headers and other columns. */
function isAhead([best, second]: readonly Pair[], pairs: readonly Pair[]): boolean {
  if (best.doubt || best.score < ACCEPT) return false;
  const rivals = pairs.filter(
    ({ header, column }) => header === best.header && column !== best.column
  );
  const next = Math.max(second?.score ?? 0, ...rivals.map(({ score }) => score));
  return best.score - next >= LEAD;
}

/** The best likeness of a header to any name of the column; undefined below the asking line. */
function pairOf(column: Column, header: DescribedHeader): Pair | undefined {
  if (unitsClash(header, column)) return undefined;
  let best: Pair | undefined;
  const offer = (name: string, inverted: boolean): void => {
    const like = headerLikeness(header, name, column);
    if (like === undefined || like.score <= (best?.score ?? 0)) return;
    // A question asked the other way round has to be the very question.
    const least = inverted ? 1 : like.sameHead ? ASK_HEAD : ASK;
    if (like.score >= least) best = { column, header, ...like, inverted };
  };
  for (const name of [column.name, ...(column.synonyms ?? [])]) offer(name, false);
  for (const name of column.inverse ?? []) offer(name, true);
  return best;
}

/** The whole header, or its last row; below another group the same name may mean another thing. */
function headerLikeness(
  { stripped, loose }: DescribedHeader,
  name: string,
  { type }: Column
): Likeness | undefined {
  const whole = likeness(stripped, name, type);
  if (whole === undefined || loose.length === 0) return whole;
  const part = likeness(loose[0], name, type);
  if (part === undefined || part.score <= whole.score) return whole;
  return stripped.includes("/") ? { ...part, doubt: true } : part;
}
