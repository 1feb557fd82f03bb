import type { AgreedColumns, ReadingOptions } from "../table/types";
import type { ListSetup, RegradeRequest, SheetSnapshot } from "./types";

/** How the list of a sheet is to be read, as far as the person and the workbook say. */
export function readingOptions(
  snapshot: SheetSnapshot,
  { setup, asOf }: Pick<RegradeRequest, "setup" | "asOf">
): ReadingOptions {
  return {
    percent: setup.percent,
    ...(setup.percents && { percents: setup.percents }),
    ...(setup.list && { list: setup.list }),
    asOf,
    columns: chosenColumns(snapshot, setup),
    remembered: snapshot.inputs,
    ignore: resultColumns(snapshot),
  };
}

/** Sheet columns that hold nothing but what we wrote: no inputs, no part of a list. */
export const resultColumns = ({ own }: Pick<SheetSnapshot, "own">): readonly number[] =>
  own.flatMap(({ reused, column }) => (reused ? [] : [column]));

/**
 * What the person chose is found by its hidden names when it was moved or renamed since; what he
 * chooses anew goes before that.
 */
function chosenColumns({ inputs, setup }: SheetSnapshot, now: ListSetup): AgreedColumns {
  const entries = Object.entries(now.columns).map(([column, chosen]) => {
    const isOld = JSON.stringify(setup?.columns[column]) === JSON.stringify(chosen);
    return [column, isOld && chosen !== "" ? (inputs[column] ?? chosen) : chosen] as const;
  });
  return Object.fromEntries(entries);
}
