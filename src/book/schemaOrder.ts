import { children, rootOf } from "./scanXml";

/**
 * The order the schema wants (ECMA-376 part 1, CT_Workbook, CT_Worksheet, CT_Stylesheet). Excel
 * calls a file damaged whose elements stand in another.
 */
const ORDER = {
  workbook:
    "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups " +
    "externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr " +
    "smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst",
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection " +
    "protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells " +
    "phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins " +
    "pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors " +
    "smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls " +
    "webPublishItems tableParts extLst",
  styleSheet:
    "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst",
} as const;

export type SchemaRoot = keyof typeof ORDER;

/** Puts a new child of the root where the schema wants it, after others of its name. */
export function insertChild(text: string, root: SchemaRoot, name: string, xml: string): string {
  const { inner, prefix } = rootOf(text);
  const at = placeFor(text, inner, prefix, root, name);
  return text.slice(0, at) + xml + text.slice(at);
}

/** Offset for a new child among those that follow `from`. */
export function placeFor(
  text: string,
  from: number,
  prefix: string,
  root: SchemaRoot,
  name: string
): number {
  const order = ORDER[root].split(" ");
  const rank = order.indexOf(name);
  let at = from;
  for (const element of children(text, from, prefix)) {
    // Foreign elements (mc:AlternateContent) rank -1 and stay with what they follow.
    const other = order.indexOf(element.name);
    if (other > rank) break;
    at = element.end;
  }
  return at;
}
