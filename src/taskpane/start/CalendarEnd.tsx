import type { RegradePlan } from "../../excel/types";
import { useWording } from "../language/useWording";
import { calendarEnd } from "../list/calendarEnd";
import { usePreviewStyles } from "./Preview.styles";

/** Follow-up dates go beyond the known public holidays; loaded with these where working days count. */
export function CalendarEnd({ plan }: { readonly plan: RegradePlan }) {
  const { pane, formats } = useWording();
  const styles = usePreviewStyles();
  const lastDay = calendarEnd(plan);
  if (lastDay === undefined) return null;
  return <p className={styles.note}>{pane.calendarEnds(formats.date(lastDay))}</p>;
}
