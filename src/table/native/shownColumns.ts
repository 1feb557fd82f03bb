import { relativeCell } from "./cellNames";
import type { WrittenColumn } from "./calculationSheet";
import { workdayText } from "./daysOff";
import type { FilledScheme } from "./fillSchemeSheet";
import type { NativePlan } from "./nativePlan";
import { nextText, scoreText, tierText, type OwnResult } from "./resultFormulas";
import { roundNearest } from "../../formula/functions/rounding";
import { DAYS_1904 } from "../../formula/serial";

/** Where the score, the tier, its composed text and the date stand; undefined: the scheme has none. */
export type ResultPlaces = Readonly<
  Record<"score" | "tier" | "label" | "next", number | undefined>
>;

/** A result as it stands beside the list: a column of its own, which the list only points at. */
export function shownColumn(
  kind: OwnResult,
  plan: NativePlan,
  filled: FilledScheme,
  places: ResultPlaces
): WrittenColumn {
  const { read, words, cells } = plan;
  const valueOf = shownValue(kind, plan);
  const formulaOf = shownFormula(kind, words.unrated, filled, places);
  const isMoved = kind === "next" && filled.daysOff !== undefined;
  // Dates were worked out in the 1900 system: a workbook of the other one shows them shifted.
  const inBook = (value: string | number) =>
    kind === "next" && typeof value === "number" && cells.date1904 ? value - DAYS_1904 : value;
  return {
    header: isMoved ? words.movedNext : words.shown[kind],
    ...(kind === "next" && { look: "date" }),
    cells: read.list.rows.map((row, i) => ({
      formula: formulaOf((column) => relativeCell(row, column)),
      value: inBook(valueOf(i)),
    })),
  };
}

function shownFormula(
  kind: OwnResult,
  unrated: string,
  { labels, daysOff }: FilledScheme,
  places: ResultPlaces
): (at: (column: number) => string) => string {
  return (at) => {
    const cell = (name: keyof ResultPlaces) => {
      const column = places[name];
      return column === undefined ? undefined : at(column);
    };
    if (kind === "tier") return tierText(cell("tier") ?? "", cell("label"), labels, unrated);
    if (kind === "score") return scoreText(cell("score") ?? "", cell("tier"));
    const next = cell("next") ?? "";
    return daysOff === undefined ? nextText(next) : workdayText(next, daysOff);
  };
}

function shownValue(kind: OwnResult, { grades, words, lowered }: NativePlan) {
  return (i: number): string | number => {
    if (kind === "tier") return grades.tierText(i) ?? words.unrated;
    if (kind === "next") return Number.isNaN(grades.next[i]) ? "" : grades.next[i];
    const isShown = lowered.tier === null || grades.tier[i] >= 0;
    const score = grades.score[i];
    return isShown && !Number.isNaN(score) ? roundNearest(score, 4) : "";
  };
}
