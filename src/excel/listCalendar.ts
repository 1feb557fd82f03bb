import { chineseCalendar } from "../grading/chineseCalendar";
import { withOwnDays } from "../grading/ownDays";
import type { WorkCalendar } from "../grading/workCalendar";
import type { ListSetup } from "./types";

/** The working days of a list: China's, with the list's own days; undefined where any day will do. */
export const listCalendar = (setup: ListSetup): WorkCalendar | undefined =>
  setup.workdays ? withOwnDays(chineseCalendar(), setup) : undefined;
