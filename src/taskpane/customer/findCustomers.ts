import { foldText } from "../../table/plainText";
import type { CustomerKey } from "../../table/customerKey";

/** Names and codes of a list as they are searched; folded once, so that typing stays quick. */
export interface NameIndex {
  readonly texts: readonly { readonly name: string; readonly code: string }[];
}

export const indexNames = (keys: readonly CustomerKey[]): NameIndex => ({
  texts: keys.map(({ name, code }) => ({ name: foldText(name), code: foldText(code) })),
});

export interface Found {
  /** Indices into the list, the best first. */
  readonly shown: readonly number[];
  /** How many there are, shown or not. */
  readonly count: number;
}

export const MOST_FOUND = 8;

/** Customers whose name or code holds the text: those that begin with it first, each in list order. */
export function findCustomers({ texts }: NameIndex, query: string): Found {
  const wanted = foldText(query);
  if (wanted === "") return { shown: [], count: 0 };
  const first: number[] = [];
  const others: number[] = [];
  let count = 0;
  texts.forEach(({ name, code }, index) => {
    const isFirst = name.startsWith(wanted) || code.startsWith(wanted);
    if (!isFirst && !name.includes(wanted) && !code.includes(wanted)) return;
    count++;
    const kept = isFirst ? first : others;
    if (kept.length < MOST_FOUND) kept.push(index);
  });
  return { shown: [...first, ...others].slice(0, MOST_FOUND), count };
}
