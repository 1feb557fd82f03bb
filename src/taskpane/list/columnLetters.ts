import type { RegradePlan } from "../../excel/types";
import { columnSpan } from "../../wording/cellName";

/** "N–Q" for the columns that will be written. */
export const lettersOf = (columns: RegradePlan["columns"]) =>
  columnSpan(columns.map(({ column }) => column).sort((a, b) => a - b));
