import { FREEZE_NAMESPACE } from "./freezePoints";

/** The part that holds what can be undone; null object when there is none yet. */
export function loadPart(context: Excel.RequestContext): Excel.CustomXmlPart {
  const part = context.workbook.customXmlParts
    .getByNamespace(FREEZE_NAMESPACE)
    .getOnlyItemOrNullObject();
  part.load("id");
  return part;
}

/** Text of the part; undefined when there is none. A second load. */
export function loadPartText(part: Excel.CustomXmlPart): () => string | undefined {
  const text = part.isNullObject ? undefined : part.getXml();
  return () => text?.value;
}

/** Queues the part's text; returns the part, which may be new. */
export function queuePart(
  context: Excel.RequestContext,
  part: Excel.CustomXmlPart,
  xml: string
): Excel.CustomXmlPart {
  if (part.isNullObject) return context.workbook.customXmlParts.add(xml);
  part.setXml(xml);
  return part;
}

/** The same where undefined takes the part away. */
export function queuePartBack(
  context: Excel.RequestContext,
  part: Excel.CustomXmlPart,
  xml: string | undefined
): void {
  if (xml !== undefined) queuePart(context, part, xml);
  else if (!part.isNullObject) part.delete();
}
