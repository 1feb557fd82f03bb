import { invalidArgument } from "../richapi/hostError";
import { defineType, type HostObject } from "../richapi/hostType";
import type { Workspace } from "../workspace";
import { integer } from "./readArguments";

/** Day 0 of the 1900 system as a day since 1970; right from March 1900 on, like Excel. */
const EPOCH_1900 = 25_569;
const DAYS_1904 = 1462;
const MS_PER_DAY = 86_400_000;

/**
 * workbook.functions: only DATE, because it is how an add-in learns which date system a workbook
 * uses (the API has no property for it).
 */
export const worksheetFunctions = defineType<Workspace>("Functions", {
  call: {
    date({ book }, year, month, day): HostObject {
      const y = integer(year, "year");
      if (y < 1904) throw invalidArgument("years before 1904 are not implemented by this host");
      const at = Date.UTC(y, integer(month, "month") - 1, integer(day, "day"));
      const serial = at / MS_PER_DAY + EPOCH_1900 - (book.date1904 ? DAYS_1904 : 0);
      return functionResult({ value: serial });
    },
  },
});

const functionResult = defineType<{ readonly value: number }>("FunctionResult", {
  get: { value: ({ value }) => value, error: () => null },
});
