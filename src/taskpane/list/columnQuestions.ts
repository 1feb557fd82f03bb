import { resultColumns } from "../../excel/readingOptions";
import type { ListSetup, SheetSnapshot } from "../../excel/types";
import { decidingColumns, isAvailable } from "../../scheme/decidingColumns";
import type { Scheme } from "../../scheme/types";
import { columnSamples } from "../../table/columnSamples";
import type { ReadList } from "../../table/types";
import { columnLetters } from "../../wording/cellName";
import { NONE, type ColumnOption, type ColumnQuestion } from "./columnAnswers";

/** What a person may have to answer about the columns, in the order of the scheme. */
export function columnQuestions(
  read: ReadList,
  scheme: Scheme,
  snapshot: Pick<SheetSnapshot, "cells" | "own">,
  setup: ListSetup
): readonly ColumnQuestion[] {
  const missing = missingColumns(read, scheme);
  const asked = scheme.columns.flatMap(({ name }) => {
    const why = whyAsked(name, read, setup, missing);
    return why === undefined ? [] : [{ name, why }];
  });
  // Mostly nothing is asked.
  const options = asked.length === 0 ? [] : columnOptions(read, snapshot);
  return asked.map(({ name, why }): ColumnQuestion => {
    const candidates = read.ambiguous.find(({ column }) => column === name)?.sheetColumns ?? [];
    const rank = ({ sheetColumn }: ColumnOption): number =>
      candidates.includes(sheetColumn) ? candidates.indexOf(sheetColumn) : candidates.length;
    const match = read.matches.find(({ column }) => column === name);
    const isNone = match === undefined && setup.columns[name] === "";
    return {
      name,
      why,
      chosen: match?.sheetColumns[0] ?? (isNone ? NONE : undefined),
      options: [...options].sort((a, b) => rank(a) - rank(b)),
    };
  });
}

function whyAsked(
  name: string,
  { ambiguous, matches }: ReadList,
  { columns }: ListSetup,
  missing: ReadonlySet<string>
): ColumnQuestion["why"] | undefined {
  if (Object.hasOwn(columns, name)) return "given";
  const match = matches.find(({ column }) => column === name);
  if (ambiguous.some(({ column }) => column === name)) return match ? "rivals" : "open";
  if (match?.how === "similar") return "similar";
  return missing.has(name) ? "missing" : undefined;
}

/** What decides, names the customer or starts the follow-up, and is not there in any form. */
function missingColumns({ matches, missing }: ReadList, scheme: Scheme): ReadonlySet<string> {
  const atHand = new Set(matches.map(({ column }) => column));
  const deciding = decidingColumns(scheme).filter((name) => !isAvailable(scheme, name, atHand));
  const wanted = new Set([...deciding, scheme.followUp?.from]);
  return new Set(
    missing.flatMap(({ name, role }) => (wanted.has(name) || role === "name" ? [name] : []))
  );
}

/** The columns of the list that an input may be read from: all but those we write. */
export function columnOptions(
  { list }: Pick<ReadList, "list">,
  { cells, own }: Pick<SheetSnapshot, "cells" | "own">
): readonly ColumnOption[] {
  const ours = new Set(resultColumns({ own }));
  const times = new Map<string, number>();
  for (const header of list.headers) times.set(header, (times.get(header) ?? 0) + 1);
  return list.headers.flatMap((header, index): ColumnOption[] => {
    const sheetColumn = list.firstColumn + index;
    if (header === "" || ours.has(sheetColumn)) return [];
    return [
      {
        sheetColumn,
        header,
        letters: columnLetters(sheetColumn),
        samples: columnSamples(cells, list, sheetColumn),
        answer: times.get(header) === 1 ? header : sheetColumn,
      },
    ];
  });
}
