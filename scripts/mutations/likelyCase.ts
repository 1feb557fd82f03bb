import type { Column, Scheme } from "../../src/scheme/types";
import type { ReadList } from "../../src/table/types";
import { recordsOf } from "../../test/catalogue/caseRecords";
import type { Case } from "../../test/catalogue/caseTables";
import { chosenOf } from "../../test/catalogue/checkCase";
import { compareResult } from "../../test/catalogue/compareResult";
import { AS_OF, readAt, resultsOf } from "../../test/catalogue/gradeRecords";

/** Customers of many cases in one list: graded together in little more than the time of one. */
interface Batch {
  readonly options: Case["options"];
  readonly asOf: string;
  readonly cases: readonly Case[];
  readonly lists: WeakMap<readonly Column[], ReadList>;
}

export interface Guesses {
  /** The first case that seems not to hold; it must still be asked by itself. */
  readonly caseFor: (changed: Scheme) => Case | undefined;
  /** All cases, those that no guess is about first, short lists before long ones. */
  readonly order: readonly Case[];
}

/**
 * Guesses which case notices a change. In one list customers see each other, so a guess can be wrong:
 * cases that already differ there without a change are left out.
 */
export function guessing(scheme: Scheme, cases: readonly Case[]): Guesses {
  const batches = batchesOf(cases).map((batch): Batch => {
    const differ = new Set(differing(scheme, batch));
    return { ...batch, cases: batch.cases.filter((c) => !differ.has(c)), lists: new WeakMap() };
  });
  const guessed = new Set(batches.flatMap((batch) => batch.cases));
  return {
    caseFor: (changed) => {
      for (const batch of batches) {
        const [first] = differing(changed, batch);
        if (first !== undefined) return first;
      }
      return undefined;
    },
    order: [...shortFirst(cases.filter((c) => !guessed.has(c))), ...guessed],
  };
}

/** A list of a thousand takes as long as dozens of others. */
function shortFirst(cases: readonly Case[]): readonly Case[] {
  const sized = cases.map((wanted) => ({ wanted, size: recordsOf(wanted).length }));
  return sized.sort((a, b) => a.size - b.size).map(({ wanted }) => wanted);
}

function batchesOf(cases: readonly Case[]): readonly Batch[] {
  const batches = new Map<string, Case[]>();
  for (const wanted of cases) {
    if (wanted.at !== undefined || wanted.others !== undefined || wanted.crowd !== undefined)
      continue;
    const key = JSON.stringify([wanted.options ?? {}, wanted.asOf ?? AS_OF]);
    batches.set(key, [...(batches.get(key) ?? []), wanted]);
  }
  return [...batches.values()].map((alike) => ({
    options: alike[0].options,
    asOf: alike[0].asOf ?? AS_OF,
    cases: alike,
    lists: new WeakMap(),
  }));
}

function differing(scheme: Scheme, { options, asOf, cases, lists }: Batch): readonly Case[] {
  if (cases.length === 0) return [];
  const chosen = chosenOf(scheme, options);
  const records = () => cases.map(({ given }) => given ?? {});
  const read = lists.get(chosen.columns) ?? readAt(chosen.columns, records(), asOf);
  lists.set(chosen.columns, read);
  const resultOf = resultsOf(chosen, read, asOf);
  return cases.filter((wanted, i) => compareResult(wanted, resultOf(i)).length > 0);
}
