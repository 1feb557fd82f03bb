import type { RegradePlan } from "./types";
import { EMPTY_STATE, STATE_NAMESPACE, stateFromXml, stateToXml } from "./workbookState";

/** The part that holds what the workbook remembers; null object when there is none yet. */
export function loadStatePart(context: Excel.RequestContext): Excel.CustomXmlPart {
  const part = context.workbook.customXmlParts
    .getByNamespace(STATE_NAMESPACE)
    .getOnlyItemOrNullObject();
  part.load("id");
  return part;
}

/** Queues the list's set-up over the part as it is now: a co-author may have written it meanwhile. */
export function queueState(
  context: Excel.RequestContext,
  plan: RegradePlan,
  part: Excel.CustomXmlPart,
  xml: string | undefined,
  colored: string
): void {
  const { snapshot, request } = plan;
  const state = xml === undefined ? EMPTY_STATE : stateFromXml(xml);
  const text = stateToXml({
    ...state,
    lists: { ...state.lists, [snapshot.listNumber]: { setup: request.setup, colored } },
  });
  if (part.isNullObject) context.workbook.customXmlParts.add(text);
  else part.setXml(text);
}
