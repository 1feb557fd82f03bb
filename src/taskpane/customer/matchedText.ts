import type { CriterionWhy } from "../../grading/explain";
import type { Trace } from "../../grading/grade";
import { conditionText, edgeText } from "../../wording/conditionText";
import { valueText } from "../../wording/valueText";
import { pointsText } from "./scoreText";
import type { ExplainingWords } from "./useExplaining";
import { workedOut } from "./workedOut";

/** What gave a criterion its points: its band, its option, or how they were worked out. */
export function matchedText(
  told: CriterionWhy,
  trace: Trace,
  row: number,
  words: ExplainingWords
): string {
  const { criterion, matched } = told;
  const { screen, why } = words;
  switch (matched.kind) {
    case "band": {
      const bands = criterion.rule.kind === "bands" ? criterion.rule.bands : [];
      return edgeText(bands[matched.index], words);
    }
    case "otherwise":
      return screen.noBand;
    case "option":
      return criterion.rule.kind === "yesno" ? why.yesNo(matched.option === "yes") : matched.option;
    case "unless":
      return screen.exception(conditionText((criterion.unless ?? [])[matched.index].when, words));
    case "missing":
      return screen.noData;
    case "worked-out":
      return workedOutText(told, trace, row, words);
  }
}

function workedOutText(
  { criterion }: CriterionWhy,
  trace: Trace,
  row: number,
  words: ExplainingWords
): string {
  const { screen } = words;
  const number = (value: number) => pointsText(value, words);
  const found = workedOut(criterion, trace, row);
  switch (found.kind) {
    case "ratio":
      return screen.ratio(number(found.value), number(found.to), number(found.max));
    case "rank":
      return screen.rank(valueText(found.rank, undefined, words));
    case "deduct":
      return screen.deduct(number(found.from), number(found.step), number(found.times));
    case "entered":
      return screen.entered;
    case "formula":
      return screen.byFormula;
  }
}
