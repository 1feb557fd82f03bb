import { answer } from "./answer";
import type { Cell } from "./cellErrors";

/** The built-in schemes as a table; nobody cancels what is there at once. */
export const answerSchemes = () =>
  answer(new AbortController().signal, async ({ schemes, words }) => [
    words.functions.schemeHeaders,
    ...schemes.map(({ id, name, status, columns }): readonly Cell[] => [
      id,
      name[words.language],
      words.functions.schemeStatus[status],
      words.list(columns.map((column) => column.name)),
    ]),
  ]);
