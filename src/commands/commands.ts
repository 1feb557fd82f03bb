/** The ribbon's doors. */
import { loadCatalogue } from "../catalogue/loadCatalogue";
import { orRefusal } from "../excel/asRefusal";
import { publishOutcome } from "../excel/regradeOutcome";
import type { SheetLanguage } from "../excel/types";
import { localDay } from "../formula/localDay";

/**
 * Regrade. A list that was set up before is graded and written at once; anything that must be asked
 * or told opens the pane. Excel queues later clicks until `completed`, so it is always called.
 */
export async function regrade(event: Office.AddinCommands.Event): Promise<void> {
  try {
    const outcome = await orRefusal(async () => {
      const [{ regradeNow }, schemes] = await Promise.all([loadEngine(), loadCatalogue()]);
      return regradeNow(schemes, localDay(new Date()), sheetLanguage());
    });
    publishOutcome(outcome);
    if (outcome === "ask" || "code" in outcome) await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}

const loadEngine = () => import("../excel/regradeNow");

const sheetLanguage = (): SheetLanguage =>
  Office.context.displayLanguage.toLowerCase().startsWith("zh") ? "zh-CN" : "en-US";

Office.actions.associate("regrade", regrade);
