import { foldText } from "./plainText";
import type { AgreedColumns, List, ListPlace, ReadingOptions } from "./types";

/** What a person said that tells which list is meant. */
export type ChosenList = Pick<ReadingOptions, "list" | "columns">;

/** A list that bears at least this share of the headers is the one that bore them. */
const SAME = 0.5;

/**
 * The list that was chosen: where it stood, else by its headers, else the one in which the agreed
 * columns stand, wherever they have moved. `lists` are best first; undefined where nothing tells.
 */
export function chooseList(
  lists: readonly List[],
  { list: place, columns = {} }: ChosenList
): List | undefined {
  const there = place && lists.find((list) => isAt(list, place));
  if (there !== undefined && sameHeaders(there, place) >= SAME) return there;
  const alike = most(lists, (list) => sameHeaders(list, place), SAME, place);
  // Headers may all have been renamed.
  return alike ?? there ?? most(lists, (list) => agreedIn(list, columns), 1, place);
}

const isAt = (list: List, { headerRow, firstColumn }: ListPlace): boolean =>
  list.headerRow === headerRow && list.firstColumn === firstColumn;

/** Share of the chosen list's headers; where they are not known, being in its place is all there is. */
function sameHeaders(list: List, place: ListPlace | undefined): number {
  const wanted = place?.headers?.filter((header) => header !== "") ?? [];
  if (wanted.length === 0) return place !== undefined && isAt(list, place) ? 1 : 0;
  const own = new Set(list.headers.map(foldText));
  return wanted.filter((header) => own.has(foldText(header))).length / wanted.length;
}

/** How many columns agreed by their place stand in the list. */
function agreedIn({ firstColumn, headers }: List, columns: AgreedColumns): number {
  return agreedPlaces(columns).filter(
    (column) => column >= firstColumn && column < firstColumn + headers.length
  ).length;
}

/** 0-based sheet columns of all that was agreed by place. */
export const agreedPlaces = (columns: AgreedColumns): readonly number[] =>
  Object.values(columns).flatMap((agreed) => (typeof agreed === "string" ? [] : agreed));

/** Of lists that answer equally well the one nearest to the place: rows are inserted, lists stay in order. */
function most(
  lists: readonly List[],
  score: (list: List) => number,
  least: number,
  place: ListPlace | undefined
): List | undefined {
  const away = ({ headerRow, firstColumn }: List): number =>
    place === undefined
      ? 0
      : Math.abs(headerRow - place.headerRow) + Math.abs(firstColumn - place.firstColumn);
  const [best] = lists
    .map((list) => ({ list, score: score(list), away: away(list) }))
    .filter((one) => one.score >= least)
    .sort((a, b) => b.score - a.score || a.away - b.away);
  return best?.list;
}
