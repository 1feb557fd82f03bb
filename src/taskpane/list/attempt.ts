import { orRefusal } from "../../excel/asRefusal";
import type { Refusal } from "../../excel/types";

/**
 * The answer of Excel, or a reason that can be shown; it never throws. A mistake of ours is told too,
 * so that the pane does not wait for ever, and still reaches the console as the error it is.
 */
export async function attempt<T>(work: () => Promise<T>): Promise<T | Refusal> {
  try {
    return await orRefusal(work);
  } catch (error) {
    reportError(error);
    const message = error instanceof Error ? error.message : String(error);
    return { code: "excel-error", params: { message } };
  }
}
