import type { ListSetup } from "../../excel/types";
import type { Choices } from "./listState";

const NAMES = ["holidays", "makeUpDays", "skip", "colors"] as const;

type Settings = Pick<ListSetup, (typeof NAMES)[number]>;

/** What the person chose, else what the workbook keeps; what is as by default is left out. */
export function listSettings(stored: Settings, chosen: Pick<Choices, keyof Settings>): Settings {
  return Object.fromEntries(
    NAMES.flatMap((name) => {
      const value = chosen[name] ?? stored[name];
      return value === undefined || isEmpty(value) ? [] : [[name, value]];
    })
  );
}

/** No days, no columns, no colours of one's own. */
const isEmpty = (value: NonNullable<Settings[keyof Settings]>) =>
  typeof value !== "string" && Object.keys(value).length === 0;
