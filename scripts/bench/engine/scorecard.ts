import { weightedScorecard } from "../../../src/catalogue/standards/weighted-scorecard";
import { cents, columnMaker } from "./columns";
import { compared, numbersIn, type Contest } from "./contest";

const ITEMS = [
  ["指标一", 30],
  ["指标二", 25],
  ["指标三", 20],
  ["指标四", 15],
  ["指标五", 10],
] as const;

/** Five weighted marks out of a hundred. */
export const scorecard: Contest = {
  name: "weighted-scorecard",
  scheme: weightedScorecard,
  columns(rows) {
    const make = columnMaker(rows, 5);
    return new Map(
      ITEMS.map(([name]) => [name, make.numbers((random) => cents(50 + 55 * random()))])
    );
  },
  byHand(columns, rows) {
    const [one, two, three, four, five] = ITEMS.map(([name]) => numbersIn(columns, name));
    const score = new Float64Array(rows);
    const tier = new Array<string>(rows);
    const part = (mark: number, most: number) => Math.min(most, (mark / 100) * most);
    return () => {
      for (let i = 0; i < rows; i++) {
        const points =
          part(one[i], 30) +
          part(two[i], 25) +
          part(three[i], 20) +
          part(four[i], 15) +
          part(five[i], 10);
        score[i] = points;
        const marks = compared(points);
        tier[i] = marks >= 85 ? "A" : marks >= 70 ? "B" : marks >= 60 ? "C" : "D";
      }
      return { score, tier };
    };
  },
};
