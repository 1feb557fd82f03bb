import { contributionAbcd } from "../../../src/catalogue/value/contribution-abcd";
import { cents, columnMaker } from "./columns";
import { compared, numbersIn, type Contest } from "./contest";
import { radixSorter } from "./radixOrder";

/** What the better customers bring together decides: 50, 80, 95 % of all. */
export const pareto: Contest = {
  name: "Pareto",
  scheme: contributionAbcd,
  bound: 2,
  columns(rows) {
    const amounts = columnMaker(rows, 11).numbers((random) =>
      cents(1000 + 199000 * Math.sqrt(random()))
    );
    return new Map([["贡献额", amounts]]);
  },
  byHand(columns, rows) {
    const amounts = numbersIn(columns, "贡献额");
    const order = radixSorter(amounts);
    const tier = new Array<string>(rows);
    return () => {
      let total = 0;
      for (let i = 0; i < rows; i++) total += amounts[i];
      const rowsInOrder = order();
      let better = 0;
      for (let place = 0; place < rows;) {
        const amount = amounts[rowsInOrder[place]];
        const share = compared((better / total) * 100);
        const label = share < 50 ? "A类" : share < 80 ? "B类" : share < 95 ? "C类" : "D类";
        for (; place < rows && amounts[rowsInOrder[place]] === amount; place++) {
          tier[rowsInOrder[place]] = label;
          better += amount;
        }
      }
      return { tier };
    };
  },
};
