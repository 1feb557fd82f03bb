import { pharmaDistributor } from "../../../src/catalogue/value/pharma-distributor";
import { cents, columnMaker } from "./columns";
import { numbersIn, type Contest } from "./contest";

const WAYS = ["提前沟通后补点", "与业务员沟通后点配", "其他"];

/** The pharmaceutical scheme as one loop over typed columns, with the same rounding of points. */
export const pharma: Contest = {
  name: "pharma",
  scheme: pharmaDistributor,
  bound: 2,
  columns(rows) {
    const make = columnMaker(rows, 42);
    const amount = make.numbers((random) => cents(0.1 + 19.9 * Math.sqrt(random())));
    const near = (sign: number) =>
      make.beside(amount, (own, random) => cents(own * (1 + sign * 0.35 * random())));
    const limit = make.numbers((random) => [60, 90, 120, 180][Math.floor(random() * 4)]);
    return new Map([
      ["月均进货额", amount],
      ["最高月进货额", near(1)],
      ["最低月进货额", near(-1)],
      ["月均进货量", make.numbers((random) => Math.round(10 + 9990 * Math.sqrt(random())))],
      ["财务毛利率", make.numbers((random) => cents(-3 + 22 * random()))],
      ["平均回款天数", make.beside(limit, (own, random) => Math.round(own * 1.2 * random()))],
      ["问题应收界限", limit],
      ["超红线", make.yesNo(0.05)],
      ["超一年", make.yesNo(0.03)],
      ["重点品种金额占比", make.numbers((random) => Math.round(30 + 45 * random()))],
      ["按中标价执行", make.yesNo(0.7)],
      ["采购方式", make.choices(WAYS)],
      ["上次联系日期", make.numbers((random) => 46000 + Math.floor(random() * 180))],
    ]);
  },
  byHand(columns, rows) {
    const of = (name: string) => numbersIn(columns, name);
    const [amount, most, fewest] = ["月均进货额", "最高月进货额", "最低月进货额"].map(of);
    const [quantity, margin, days] = ["月均进货量", "财务毛利率", "平均回款天数"].map(of);
    const [limit, redLine, overYear] = ["问题应收界限", "超红线", "超一年"].map(of);
    const [share, bid, way, last] = [
      "重点品种金额占比",
      "按中标价执行",
      "采购方式",
      "上次联系日期",
    ].map(of);
    const score = new Float64Array(rows);
    const tier = new Array<string>(rows);
    const next = new Float64Array(rows);
    return () => {
      let [mostAmount, mostQuantity] = [0, 0];
      for (let i = 0; i < rows; i++) {
        if (amount[i] > mostAmount) mostAmount = amount[i];
        if (quantity[i] > mostQuantity) mostQuantity = quantity[i];
      }
      for (let i = 0; i < rows; i++) {
        const a = amount[i];
        let points = mostAmount > 0 ? four((20 * a) / mostAmount) : 0;
        points += mostQuantity > 0 ? four((10 * quantity[i]) / mostQuantity) : 0;
        const percent = margin[i];
        points += percent >= 12 ? 12 : percent < 0 ? 0 : Math.floor(percent);
        const steady = a > 0 ? (10 * (a - (most[i] - fewest[i]))) / a : 0;
        points += steady > 10 ? 10 : steady > 0 ? four(steady) : 0;
        if (overYear[i] === 0) {
          if (redLine[i] !== 0) points += 2;
          else if (limit[i] > 0) {
            const paid = ((limit[i] - days[i]) / limit[i]) * 15;
            points += paid > 15 ? 15 : paid > 0 ? four(paid) : 0;
          }
        }
        const key = share[i];
        points +=
          key >= 60 ? 15 : key >= 55 ? 12 : key >= 50 ? 9 : key >= 45 ? 6 : key >= 40 ? 3 : 0;
        if (bid[i] !== 0) points += 3;
        points += way[i] === 0 ? 5 : way[i] === 1 ? 3 : 0;
        points = (points / 90) * 100;
        score[i] = points;
        if (points > 90) {
          tier[i] = "A类";
          next[i] = last[i] + 7;
        } else if (points > 80) {
          tier[i] = "B类";
          next[i] = last[i] + 15;
        } else if (points > 70) {
          tier[i] = "C类";
          next[i] = last[i] + 30;
        } else {
          tier[i] = "D类";
          next[i] = last[i] + 90;
        }
      }
      return { score, tier, next };
    };
  },
};

/** The scheme's points have four decimals; halves that doubles miss by a hair go up, as in Excel. */
const four = (x: number): number => Math.floor(x * 1e4 * (1 + 2 ** -50) + 0.5) / 1e4;
