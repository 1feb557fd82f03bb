import { chemicalMethanolDme } from "../../../src/catalogue/value/chemical-methanol-dme";
import { cents, columnMaker } from "./columns";
import { compared, numbersIn, type Contest } from "./contest";
import { radixSorter } from "./radixOrder";

const PRODUCTS = ["甲醇", "二甲醚", "副产品"];

/** Rank and share within the product, beside eight plain criteria. */
export const chemical: Contest = {
  name: "chemical-methanol-dme",
  scheme: chemicalMethanolDme,
  columns(rows) {
    const make = columnMaker(rows, 23);
    const amounts = make.numbers((random) => cents(10 + 9000 * random() ** 2));
    return new Map([
      ["产品", make.choices(PRODUCTS)],
      ["购货量", amounts],
      ["合同总量", make.beside(amounts, (own, random) => cents(own * (0.8 + 0.5 * random())))],
      ["客户性质", make.choices(["直供厂家", "经销商"])],
      ["合作时间(月)", make.numbers((random) => Math.floor(30 * random()))],
      ["缺失月数", make.numbers((random) => Math.floor(7 * random()))],
      ["价格适应性", make.choices(["积极推动", "被动接受"])],
      ["欠款次数", make.numbers((random) => Math.floor(4 * random()))],
      ["增量", make.choices(["双增", "单增", "无"])],
      ["互访沟通", make.choices(["经理级", "部门或经办", "仅电话"])],
    ]);
  },
  byHand(columns, rows) {
    const of = (name: string) => numbersIn(columns, name);
    const [product, amount, contract] = ["产品", "购货量", "合同总量"].map(of);
    const [nature, months, gaps] = ["客户性质", "合作时间(月)", "缺失月数"].map(of);
    const [price, debts, growth, contact] = ["价格适应性", "欠款次数", "增量", "互访沟通"].map(of);
    const order = radixSorter(amount);
    const score = new Float64Array(rows);
    const tier = new Array<string>(rows);
    return () => {
      const totals = PRODUCTS.map(() => 0);
      for (let i = 0; i < rows; i++) totals[product[i]] += amount[i];
      const seen = PRODUCTS.map(() => 0);
      const places = PRODUCTS.map(() => 0);
      const before = PRODUCTS.map(() => NaN);
      const rowsInOrder = order();
      for (let p = 0; p < rows; p++) {
        const i = rowsInOrder[p];
        const of = product[i];
        if (amount[i] !== before[of]) places[of] = seen[of];
        before[of] = amount[i];
        seen[of]++;
        let points = Math.max(0, 45 - 1.5 * places[of]);
        points += contract[i] > 0 ? Math.max(0, Math.min(10, (amount[i] / contract[i]) * 10)) : 0;
        points += nature[i] === 0 ? 15 : 5;
        points += months[i] >= 18 ? 10 : months[i] >= 12 ? 5 : months[i] >= 6 ? 3 : 1;
        points += Math.max(0, 10 - gaps[i]);
        points += price[i] === 0 ? 3 : 1;
        points += Math.max(0, 2 - debts[i]);
        points += growth[i] === 0 ? 2 : growth[i] === 1 ? 1 : 0;
        points += contact[i] === 0 ? 3 : contact[i] === 1 ? 2 : 1;
        score[i] = points;
        const share = totals[of] > 0 ? compared((amount[i] / totals[of]) * 100) : 0;
        tier[i] = share >= 27 ? LABELS[0] : share >= 16 ? LABELS[1] : LABELS[2];
      }
      return { score, tier };
    };
  },
};

const LABELS = chemicalMethanolDme.tiers.map(({ label }) => label);
