import { EMPTY_STATE, STATE_NAMESPACE, stateFromXml, stateToXml } from "./workbookState";
import type { WorkbookState } from "./workbookState";

/** The part that holds what the workbook remembers; null object when there is none yet. */
export function loadStatePart(context: Excel.RequestContext): Excel.CustomXmlPart {
  const part = context.workbook.customXmlParts
    .getByNamespace(STATE_NAMESPACE)
    .getOnlyItemOrNullObject();
  part.load("id");
  return part;
}

/** Text of the part; undefined when there is none. A second load. */
export function loadStateText(part: Excel.CustomXmlPart): () => string | undefined {
  const text = part.isNullObject ? undefined : part.getXml();
  return () => text?.value;
}

export const stateOf = (xml: string | undefined): WorkbookState =>
  xml === undefined ? EMPTY_STATE : stateFromXml(xml);

/** Queues the part's text; returns the part, which may be new. */
export function queueState(
  context: Excel.RequestContext,
  part: Excel.CustomXmlPart,
  state: WorkbookState
): Excel.CustomXmlPart {
  const text = stateToXml(state);
  if (part.isNullObject) return context.workbook.customXmlParts.add(text);
  part.setXml(text);
  return part;
}
