import type { Value, Working } from "../scheme/types";
import { amountText, conditionText, edgeText } from "./conditionText";
import type { TellingWording } from "./types";

/** How an intermediate result comes about. */
export function workingLines(working: Working, words: TellingWording): readonly string[] {
  const { policy } = words;
  const within = "within" in working && working.within ? policy.quoted(working.within) : undefined;
  const column = "column" in working ? policy.quoted(working.column) : "";
  switch (working.kind) {
    case "formula":
      return [`\`${working.formula}\``];
    case "rank":
      return [policy.rank(column, within)];
    case "rank-percent":
      return [policy.rankPercent(column, within)];
    case "share":
      return [policy.share(column, within)];
    case "pareto-start":
      return [policy.paretoStart(column, within)];
    case "quantile":
      return [policy.quantile(column, working.bins, working.best === "smallest")];
    case "bands":
      return [
        ...working.bands.map((band) =>
          policy.choose(`${column} ${edgeText(band, words)}`, valueText(band.value, words))
        ),
        policy.choose(policy.otherwise, valueText(working.otherwise, words)),
      ];
    case "choose":
      return [
        ...working.rules.map(({ when, value }) =>
          policy.choose(conditionText(when, words), valueText(value, words))
        ),
        ...(working.otherwise === undefined
          ? []
          : [policy.choose(policy.otherwise, valueText(working.otherwise, words))]),
      ];
    case "quota":
      return [quotaText(working, words)];
  }
}

function quotaText(working: Extract<Working, { kind: "quota" }>, words: TellingWording): string {
  const { percent, of, when, order } = working;
  return words.policy.quota(
    amountText(percent, words),
    of && conditionText(of, words),
    conditionText(when, words),
    order.map(words.policy.quoted)
  );
}

/** "" is a blank result. */
function valueText(value: Value, { policy }: TellingWording): string {
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return value === "" ? "–" : value;
  return "column" in value ? policy.quoted(value.column) : `\`${value.formula}\``;
}
