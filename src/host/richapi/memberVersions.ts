/**
 * Members of this host that came after ExcelApi 1.9, by the minor number of the set they came with,
 * as Microsoft's declarations say; a test compares them.
 */
export const NEWER: Readonly<Record<string, number>> = {
  "ConditionalFormatCollection.getItemOrNullObject": 14,
  "Range.getMergedAreasOrNullObject": 13,
  "Range.getSpillParent": 12,
  "Range.getSpillParentOrNullObject": 12,
  "Range.getSpillingToRangeOrNullObject": 12,
  "Range.hasSpill": 12,
  "Range.savedAsArray": 12,
  "Table.resize": 13,
};
