import { rfm as scheme } from "../../../src/catalogue/standards/rfm";
import { cents, columnMaker } from "./columns";
import { numbersIn, type Contest } from "./contest";

const LABELS = scheme.tiers.map(({ label }) => label);

/** Fifths of three columns, and eight segments of their bins. */
export const rfm: Contest = {
  name: "rfm",
  scheme,
  columns(rows) {
    const make = columnMaker(rows, 17);
    return new Map([
      ["距上次购买天数", make.numbers((random) => Math.round(900 * random()))],
      ["购买次数", make.numbers((random) => Math.round(1 + 60 * random() ** 2))],
      ["购买金额", make.numbers((random) => cents(50 + 90000 * random() ** 2))],
    ]);
  },
  byHand(columns, rows) {
    const [recency, frequency, amount] = ["距上次购买天数", "购买次数", "购买金额"].map((name) =>
      numbersIn(columns, name)
    );
    const tier = new Array<string>(rows);
    return () => {
      const [daysAt, timesAt, amountAt] = [recency, frequency, amount].map(fifths);
      for (let i = 0; i < rows; i++) {
        const r = 5 - reached(recency[i], daysAt);
        const f = 1 + reached(frequency[i], timesAt);
        const m = 1 + reached(amount[i], amountAt);
        const segment = segmentOf(r, f, m);
        tier[i] = LABELS[segment];
      }
      return { tier };
    };
  },
};

/** Lower ends of the second to the fifth bin: one above the quantile. */
function fifths(numbers: Float64Array): readonly number[] {
  const ascending = numbers.slice().sort();
  return [1, 2, 3, 4].map((bin) => {
    const place = (bin / 5) * (ascending.length - 1);
    const before = Math.floor(place);
    const after = Math.min(before + 1, ascending.length - 1);
    const quantile = ascending[before] + (ascending[after] - ascending[before]) * (place - before);
    return Math.round((quantile + 1) * 1e6) / 1e6;
  });
}

function reached(x: number, [one, two, three, four]: readonly number[]): number {
  return x >= three ? (x >= four ? 4 : 3) : x >= two ? 2 : x >= one ? 1 : 0;
}

function segmentOf(r: number, f: number, m: number): number {
  if (r >= 4 && f >= 4 && m >= 4) return 0;
  if (r >= 2 && f >= 3 && m >= 3) return 1;
  if (r >= 3 && f <= 3 && m <= 3) return 2;
  if (r >= 2 && f >= 2 && m >= 2 && f <= 3 && m <= 3) return 3;
  if (r >= 2 && f <= 2 && m <= 2) return 4;
  if (r <= 2 && f >= 2 && m >= 2) return 5;
  return f <= 2 && m <= 2 ? 6 : 7;
}
