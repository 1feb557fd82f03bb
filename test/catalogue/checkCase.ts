import type { Column, Scheme } from "../../src/scheme/types";
import { withOptions } from "../../src/scheme/withOptions";
import type { ReadList } from "../../src/table/types";
import { recordsOf } from "./caseRecords";
import type { Case } from "./caseTables";
import { compareResult, compareTier, type Difference } from "./compareResult";
import { tierAt } from "./gradeAt";
import { AS_OF, readAt, resultsOf } from "./gradeRecords";

/** What a case says that the scheme does not give; empty: the case holds. */
export function checkCase(scheme: Scheme, wanted: Case): readonly Difference[] {
  const chosen = chosenOf(scheme, wanted.options);
  if (wanted.at !== undefined) return compareTier(wanted, tierAt(chosen, wanted.at));
  const asOf = wanted.asOf ?? AS_OF;
  return compareResult(wanted, resultsOf(chosen, readCase(chosen.columns, wanted, asOf), asOf)(0));
}

const variants = new WeakMap<Scheme, Map<string, Scheme>>();

/** One object for the cases that choose alike: a scheme is lowered once for each object. */
export function chosenOf(scheme: Scheme, options: Case["options"]): Scheme {
  return remembered(variants, scheme, JSON.stringify(options ?? {}), () =>
    withOptions(scheme, options ?? {})
  );
}

const lists = new WeakMap<readonly Column[], Map<Case, ReadList>>();

/** Another rule over the same columns reads the same cells. */
const readCase = (columns: readonly Column[], wanted: Case, asOf: string): ReadList =>
  remembered(lists, columns, wanted, () => readAt(columns, recordsOf(wanted), asOf));

function remembered<O extends object, K, T>(
  known: WeakMap<O, Map<K, T>>,
  of: O,
  key: K,
  work: () => T
): T {
  const own = known.get(of) ?? new Map<K, T>();
  known.set(of, own);
  const answer = own.get(key) ?? work();
  own.set(key, answer);
  return answer;
}
