/** One number of the bench beside what it may be at most. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  /** What the value is: "×", "ms", "round trips". */
  readonly unit: string;
  /** Where DESIGN.md names one. */
  readonly bound?: number;
  /** What was measured, for a person: "3.1 ms against 2.2 ms". */
  readonly detail?: string;
}

export const isMissed = ({ value, bound }: Figure): boolean => bound !== undefined && value > bound;

export function printPart(title: string, figures: readonly Figure[]): void {
  const width = Math.max(...figures.map(({ name }) => name.length));
  const lines = figures.map((figure) => {
    const { name, value, unit, bound, detail } = figure;
    const limit =
      bound === undefined ? "" : ` (at most ${bound})${isMissed(figure) ? " MISSED" : ""}`;
    const number = Number.isInteger(value) ? String(value) : value.toFixed(2);
    return `  ${name.padEnd(width)} ${number.padStart(8)} ${unit}${limit}${detail === undefined ? "" : `  ${detail}`}`;
  });
  process.stdout.write(`${title}\n${lines.join("\n")}\n\n`);
}

export const milliseconds = (taken: number): string => `${taken.toFixed(taken < 10 ? 2 : 0)} ms`;
