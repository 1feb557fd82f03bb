import { error, type SchemeProblem } from "./problems";
import type { Scheme } from "./types";
import { conditionsOf } from "./walk";

/** Numbers that cannot be meant: percentages outside 0–100, empty ranges, half a period. */
export function checkNumbers(scheme: Scheme): SchemeProblem[] {
  const percents = [
    ...conditionsOf(scheme).flatMap(({ at, condition }) =>
      "topPercent" in condition ? [{ at: `${at}.topPercent`, value: condition.topPercent }] : []
    ),
    ...(scheme.workings ?? []).flatMap((working, i) =>
      working.kind === "quota" && typeof working.percent === "number"
        ? [{ at: `workings[${i}].percent`, value: working.percent }]
        : []
    ),
  ].filter(({ value }) => !(value >= 0 && value <= 100));
  return [
    ...percents.map(({ at, value }) => error("bad-percent", at, { value: String(value) })),
    ...counts(scheme)
      .filter(({ value }) => !(Number.isInteger(value) && value >= 1))
      .map(({ at, value }) => error("bad-number", at, { value: String(value) })),
    ...scheme.columns.flatMap(({ range }, i) =>
      range !== undefined && !(range[0] < range[1])
        ? [
            error("bad-range", `columns[${i}].range`, {
              from: String(range[0]),
              to: String(range[1]),
            }),
          ]
        : []
    ),
  ];
}

/** Whole numbers from 1: periods of a series, rhythms, bins. */
function counts(scheme: Scheme): { readonly at: string; readonly value: number }[] {
  return [
    ...scheme.columns.flatMap(({ periods }, i) =>
      periods === undefined ? [] : [{ at: `columns[${i}].periods`, value: periods }]
    ),
    ...(scheme.workings ?? []).flatMap((working, i) =>
      working.kind === "quantile" ? [{ at: `workings[${i}].bins`, value: working.bins }] : []
    ),
    ...scheme.tiers.flatMap(({ cadence, alsoEvery }, t) => [
      ...(cadence === undefined ? [] : [{ at: `tiers[${t}].cadence.every`, value: cadence.every }]),
      ...(alsoEvery ?? []).map(({ every }, a) => ({
        at: `tiers[${t}].alsoEvery[${a}].every`,
        value: every,
      })),
    ]),
    ...(scheme.regrade?.every === undefined
      ? []
      : [{ at: "regrade.every.every", value: scheme.regrade.every.every }]),
  ];
}
