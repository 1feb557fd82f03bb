import type { Scheme } from "../scheme/types";
import { abcTop5 } from "./abc-top5";
import { chemicalMethanolDme } from "./chemical-methanol-dme";
import { pharmaDistributor } from "./pharma-distributor";
import { salesAbcdMonthsAmount } from "./sales-abcd-months-amount";
import { timeToCloseAbcde } from "./time-to-close-abcde";

/** The built-in schemes, in the order they are listed. */
export const catalogue: readonly Scheme[] = [
  pharmaDistributor,
  timeToCloseAbcde,
  salesAbcdMonthsAmount,
  chemicalMethanolDme,
  abcTop5,
];

/** The scheme of that id, or of that name in either language. */
export function findScheme(idOrName: string): Scheme | undefined {
  const wanted = idOrName.trim().toLowerCase();
  return catalogue.find(
    ({ id, name }) =>
      id === wanted || name.zh === idOrName.trim() || name.en.toLowerCase() === wanted
  );
}
