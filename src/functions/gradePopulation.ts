import { gradeRows, type RowGrades, type RowsContext } from "./gradeRows";
import { keeper } from "./keepGradings";
import type { Range } from "./rangeCells";

interface Population {
  readonly members: Range;
  /** First place of each row, by its content. */
  readonly places: ReadonlyMap<string, number>;
}

const keepPopulations = keeper<Population>();

/** Rows out of a list find themselves again in it; one that is not there is put beside the others. */
export function amongPopulation(rows: Range, population: Range, context: RowsContext): RowGrades {
  const { headers, scheme, asOf } = context;
  const { members, places } = keepPopulations({ scheme, asOf, parts: [headers, population] }, () =>
    populationOf(population, headers)
  );
  const newcomers: (readonly unknown[])[] = [];
  const own = rows.map(
    (row) => places.get(contentOf(row)) ?? members.length + newcomers.push(row) - 1
  );
  const all = newcomers.length === 0 ? members : [...members, ...newcomers];
  const { graded, rows: customers } = gradeRows(all, context);
  return { graded, rows: own.map((place) => customers[place]) };
}

/** The list may come with its header row or without. */
function populationOf(list: Range, headers: Range): Population {
  const head = contentOf(headers[headers.length - 1]);
  const members = list.slice(list.findIndex((row) => contentOf(row) === head) + 1);
  const places = new Map<string, number>();
  members.forEach((row, i) => {
    const content = contentOf(row);
    if (!places.has(content)) places.set(content, i);
  });
  return { members, places };
}

const contentOf = (row: readonly unknown[]) => JSON.stringify(row);
