import type { OwnKind } from "../excel/types";
import type { TierColor } from "../scheme/types";
import type { DaysProblem } from "../grading/checkDays";

/** The sentences of the settings screen. */
export interface SettingsWording {
  /** Where a group is kept. */
  readonly inWorkbook: string;
  readonly onComputer: string;
  readonly notKept: string;
  readonly whenKept: string;

  readonly day: string;
  readonly backToToday: string;

  readonly workdays: string;
  readonly ownDays: string;
  readonly ownDaysHint: string;
  readonly ownDaysOff: string;
  readonly noOwnDays: string;
  readonly days: (from: string, to: string) => string;
  readonly dayKind: Readonly<Record<"holiday" | "makeUp", string>>;
  readonly unnamedDays: string;
  readonly remove: string;
  readonly removeDays: (days: string) => string;
  readonly addDays: string;
  readonly from: string;
  readonly to: string;
  readonly toHint: string;
  readonly daysName: string;
  readonly kindOfDays: string;
  readonly problems: Readonly<Record<DaysProblem, string>>;

  readonly percents: string;
  readonly percentsHint: string;
  readonly noPercents: string;
  readonly allPercents: string;
  readonly scale: Readonly<Record<"auto" | "points" | "fraction", string>>;

  readonly columns: string;
  readonly columnsHint: string;
  readonly columnText: Readonly<Record<OwnKind, string>>;
  readonly staysAsItIs: (header: string) => string;
  readonly needsTier: string;
  readonly atLeastOne: string;

  readonly colors: string;
  readonly colorsOn: string;
  readonly colorsHint: string;
  readonly colorsOff: string;
  readonly colorOf: (tier: string) => string;
  readonly color: Readonly<Record<TierColor, string>>;
  readonly schemeColors: string;

  readonly person: string;
  readonly language: string;
  readonly likeExcel: string;
  readonly theme: string;
  readonly likeSystem: string;
  readonly light: string;
  readonly dark: string;
}
