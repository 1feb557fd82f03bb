import { gradeAlike, readingOf } from "./gradeAlike";
import { gradeRows, type RowGrades, type RowsContext } from "./gradeRows";
import { sameRange } from "./rangeCells";

/** A call for one row, waiting for the others of its calculation. */
interface Waiting {
  readonly row: readonly unknown[];
  readonly context: RowsContext;
  readonly resolve: (grades: RowGrades) => void;
  readonly reject: (problem: unknown) => void;
}

let waiting: Waiting[] = [];

/**
 * Grades one row of a scheme that looks at no other row. Rows that are asked for at the same time are
 * read and graded together, where that cannot change how any of them is read.
 */
export function gatherRow(row: readonly unknown[], context: RowsContext): Promise<RowGrades> {
  return new Promise((resolve, reject) => {
    waiting.push({ row, context, resolve, reject });
    if (waiting.length === 1) setTimeout(answerAll);
  });
}

function answerAll(): void {
  const calls = waiting;
  waiting = [];
  grouped(calls, ({ context }, other) => sameContext(context, other.context)).forEach(answerGroup);
}

const sameContext = (one: RowsContext, other: RowsContext) =>
  one.scheme === other.scheme && one.asOf === other.asOf && sameRange(one.headers, other.headers);

function answerGroup(calls: readonly Waiting[]): void {
  const { context } = calls[0];
  answer(calls, () => {
    const read = calls.map((call) => ({ call, reading: readingOf(call.row, context) }));
    for (const group of grouped(read, (one, other) => one.reading === other.reading)) {
      const [{ reading }] = group;
      const alike = group.map(({ call }) => call);
      if (reading === undefined) alike.forEach(answerAlone);
      else answerTogether(alike);
    }
  });
}

function answerTogether(calls: readonly Waiting[]): void {
  answer(calls, () => {
    const rows = calls.map(({ row }) => row);
    const { graded, rows: customers } = gradeAlike(rows, calls[0].context);
    calls.forEach(({ resolve }, i) => resolve({ graded, rows: [customers[i]] }));
  });
}

function answerAlone(call: Waiting): void {
  answer([call], () => call.resolve(gradeRows([call.row], call.context)));
}

/** Whatever goes wrong is told to every call: one that is never answered shows #BUSY! for ever. */
function answer(calls: readonly Waiting[], work: () => void): void {
  try {
    work();
  } catch (problem) {
    calls.forEach(({ reject }) => reject(problem));
  }
}

function grouped<T>(all: readonly T[], isSame: (one: T, other: T) => boolean) {
  const groups: T[][] = [];
  for (const one of all) {
    const group = groups.find(([first]) => isSame(first, one));
    if (group === undefined) groups.push([one]);
    else group.push(one);
  }
  return groups;
}
