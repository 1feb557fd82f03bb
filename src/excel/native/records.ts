import { unescapeXml } from "../unescapeXml";
import type { FormulasRecord, SheetRole } from "./types";

/** Namespace of the custom XML part that says what was written as formulas. */
const FORMULAS_NAMESPACE = "urn:grade-addin:formulas:1";

/** The records as the one element of a custom XML part; its text is JSON. */
function recordsToXml(records: readonly FormulasRecord[]): string {
  const json = JSON.stringify(records).replace(/[<>&]/g, (c) => `&#${c.charCodeAt(0)};`);
  return `<formulas xmlns="${FORMULAS_NAMESPACE}">${json}</formulas>`;
}

/** Reads the part back; one that was edited by hand counts as empty. */
function recordsFromXml(xml: string | undefined): readonly FormulasRecord[] {
  const text = /<(?:\w+:)?formulas\b[^>]*>([\s\S]*)<\/(?:\w+:)?formulas>/.exec(xml ?? "")?.[1];
  if (text === undefined) return [];
  try {
    const parsed: unknown = JSON.parse(unescapeXml(text));
    return Array.isArray(parsed) ? parsed.filter(isRecord) : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

const isRecord = (value: unknown): value is FormulasRecord =>
  typeof value === "object" &&
  value !== null &&
  "number" in value &&
  "sheets" in value &&
  "columns" in value &&
  Array.isArray(value.columns);

/** Hidden names: Excel moves them with the header cells and the sheets that they stand on. */
export const columnName = (number: number, kind: string) => `_GRADE_f${number}_${kind}`;
export const sheetName = (number: number, role: SheetRole) => `_GRADE_f${number}_${role}`;

/** Every hidden name of an export. */
export const isNameOf = (number: number, name: string) => name.startsWith(`_GRADE_f${number}_`);

export function loadRecordsPart(context: Excel.RequestContext): Excel.CustomXmlPart {
  const part = context.workbook.customXmlParts
    .getByNamespace(FORMULAS_NAMESPACE)
    .getOnlyItemOrNullObject();
  part.load("id");
  return part;
}

/** A second load. */
export function loadRecords(part: Excel.CustomXmlPart): () => readonly FormulasRecord[] {
  const text = part.isNullObject ? undefined : part.getXml();
  return () => recordsFromXml(text?.value);
}

/** Queues the part with these records; without any it goes. */
export function queueRecords(
  context: Excel.RequestContext,
  part: Excel.CustomXmlPart,
  records: readonly FormulasRecord[]
): void {
  if (records.length === 0) {
    if (!part.isNullObject) part.delete();
  } else if (part.isNullObject) context.workbook.customXmlParts.add(recordsToXml(records));
  else part.setXml(recordsToXml(records));
}
