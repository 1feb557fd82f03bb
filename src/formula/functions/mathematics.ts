import { DIV0, mapNumbers, NUM, power } from "../arithmetic";
import { values, type FormulaFunction } from "../function";

/** A function of one number; results that no double holds are #NUM!. */
const of = (name: string, f: (x: number) => number) =>
  values(name, 1, 1, (args) => mapNumbers(args, (x) => orNum(f(x))));

function orNum(x: number): number {
  return Number.isFinite(x) ? x : NUM;
}

function logarithm(x: number, base: number): number {
  if (x <= 0 || base <= 0) return NUM;
  if (base === 1) return DIV0;
  return base === 10 ? Math.log10(x) : Math.log(x) / Math.log(base);
}

export const MATHEMATICS: readonly FormulaFunction[] = [
  of("ABS", Math.abs),
  of("SIGN", Math.sign),
  of("SQRT", Math.sqrt),
  of("EXP", Math.exp),
  of("LN", (x) => (x > 0 ? Math.log(x) : NUM)),
  of("LOG10", (x) => (x > 0 ? Math.log10(x) : NUM)),
  values("LOG", 1, 2, ([x, base]) =>
    base === undefined ? mapNumbers([x], (n) => logarithm(n, 10)) : mapNumbers([x, base], logarithm)
  ),
  values("POWER", 2, 2, (args) => mapNumbers(args, power)),
];
