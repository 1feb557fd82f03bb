/** Round trips: those of writeContact. */
import type { RegradePlan } from "../types";
import { planContact } from "./planContact";
import type { ContactOrder, ContactOutcome } from "./types";
import { writeContact } from "./writeContact";

/** One press on a customer that is due, worked out and written at once. `next` is the column of next follow-ups. */
export async function contactNow(
  plan: RegradePlan,
  order: ContactOrder,
  next: number
): Promise<ContactOutcome> {
  const planned = planContact(plan, order, next);
  return "code" in planned ? { contact: "refused", refusal: planned } : writeContact(planned);
}
