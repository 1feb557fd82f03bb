import type { Scheme } from "../../../src/scheme/types";
import { cents, columnMaker } from "./columns";
import { compared, numbersIn, type Contest } from "./contest";
import { radixSorter } from "./radixOrder";

/** Points by rank and tiers by what a customer buys beside the average: the scheme of the rank bench. */
const scheme: Scheme = {
  id: "bench-rank",
  version: "1.0.0",
  name: { zh: "名次分级", en: "Rank" },
  use: "value",
  status: "template",
  source: { note: { zh: "测速用", en: "For the bench" } },
  columns: [{ name: "购货量", type: "number" }],
  workings: [{ name: "倍数", kind: "formula", formula: "[@购货量]/SUM([购货量])*COUNT([购货量])" }],
  criteria: [
    {
      id: "rank",
      name: { zh: "名次", en: "Rank" },
      max: 45,
      rule: { kind: "rank-step", column: "购货量", from: 45, step: 1.5 },
      source: "assumed",
    },
  ],
  tiers: (["A", "B", "C", "D"] as const).map((label) => ({
    label,
    name: { zh: label, en: label },
    color: "blue",
    source: "assumed",
  })),
  decide: {
    by: "conditions",
    rules: [
      { tier: "A", when: { column: "倍数", atLeast: 1.4 } },
      { tier: "B", when: { column: "倍数", atLeast: 1.1 } },
      { tier: "C", when: { column: "倍数", atLeast: 0.7 } },
      { tier: "D" },
    ],
  },
};

export const rank: Contest = {
  name: "rank",
  scheme,
  bound: 2,
  columns(rows) {
    const amounts = columnMaker(rows, 7).numbers((random) =>
      cents(1000 + 199000 * Math.sqrt(random()))
    );
    return new Map([["购货量", amounts]]);
  },
  byHand(columns, rows) {
    const amounts = numbersIn(columns, "购货量");
    const order = radixSorter(amounts);
    const score = new Float64Array(rows);
    const tier = new Array<string>(rows);
    return () => {
      let total = 0;
      for (let i = 0; i < rows; i++) total += amounts[i];
      const rowsInOrder = order();
      for (let place = 0; place < rows;) {
        const amount = amounts[rowsInOrder[place]];
        const points = Math.max(0, 45 - 1.5 * place);
        const times = compared((amount / total) * rows);
        const label = times >= 1.4 ? "A" : times >= 1.1 ? "B" : times >= 0.7 ? "C" : "D";
        for (; place < rows && amounts[rowsInOrder[place]] === amount; place++) {
          score[rowsInOrder[place]] = points;
          tier[rowsInOrder[place]] = label;
        }
      }
      return { score, tier };
    };
  },
};
