import type { Scheme } from "../../scheme/types";
import { salesAbcdMonthsAmount } from "./sales-abcd-months-amount";
import { timeToCloseAbcde } from "./time-to-close-abcde";

export const visits: readonly Scheme[] = [salesAbcdMonthsAmount, timeToCloseAbcde];
