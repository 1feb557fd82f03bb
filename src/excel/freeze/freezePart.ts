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

/** Undefined takes the part away. */
export function queuePart(
  context: Excel.RequestContext,
  part: Excel.CustomXmlPart,
  xml: string | undefined
): void {
  if (!part.isNullObject) {
    if (xml === undefined) part.delete();
    else part.setXml(xml);
  } else if (xml !== undefined) context.workbook.customXmlParts.add(xml);
}
