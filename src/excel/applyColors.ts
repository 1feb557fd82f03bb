import { cellAddress } from "./cellAddress";
import { colorRules, isOurRule, type ColorRule } from "./colorRules";
import { dataRows } from "./dataRange";
import { skippedColumns } from "./skippedColumns";
import type { PlannedColumn, RegradePlan } from "./types";

/** What the colours depend on; when it is unchanged they are left as they are. */
export function colorSignature(plan: RegradePlan): string {
  const { first, rows } = dataRows(plan.read.list);
  const columns = coloredColumns(plan)
    .map(({ kind, column }) => `${kind}:${column}`)
    .join(",");
  const { colors } = plan.request.setup;
  const chosen = colors === undefined ? "" : ` ${JSON.stringify(colors)}`;
  return `${plan.scheme.id}@${plan.scheme.version} ${columns} ${first}+${rows}${chosen}`;
}

/** Columns that are no longer written keep their values, and their colours with them. */
export const coloredColumns = (plan: RegradePlan): readonly PlannedColumn[] => [
  ...plan.columns,
  ...skippedColumns(plan),
];

/** Colour rules on rows of one column, 0-based. */
export interface ColoredRows {
  readonly column: number;
  readonly row: number;
  readonly rows: number;
  readonly rules: readonly ColorRule[];
}

/** Conditional formats found on a column, ours and the user's. */
export interface FoundFormats {
  readonly column: number;
  readonly formats: Excel.ConditionalFormatCollection;
}

/** First of two loads: which conditional formats stand on these rows. */
export function loadRules(
  sheet: Excel.Worksheet,
  columns: readonly number[],
  row: number,
  rows: number
): readonly FoundFormats[] {
  return columns.map((column) => {
    const { conditionalFormats } = sheet.getRangeByIndexes(row, column, rows, 1);
    conditionalFormats.load("items/id,items/type");
    return { column, formats: conditionalFormats };
  });
}

/** A rule of a formula, with all that is needed to make it again. */
export interface FoundRule {
  readonly column: number;
  readonly format: Excel.ConditionalFormat;
  readonly range: Excel.Range;
}

/** Second load: the custom ones in full. */
export function loadDetails(found: readonly FoundFormats[]): readonly FoundRule[] {
  return found.flatMap(({ column, formats }) =>
    formats.items
      .filter(({ type }) => type === Excel.ConditionalFormatType.custom)
      .map((format) => {
        format.custom.rule.load("formula");
        format.custom.format.fill.load("color");
        format.custom.format.font.load("color,bold");
        // A rule that a person spread over several areas has no one range; it is left as it is.
        const range = format.getRangeOrNullObject();
        range.load("rowIndex,rowCount,columnIndex,columnCount");
        return { column, format, range };
      })
  );
}

/** The user's conditional formats on our columns are left alone; ours are found by their formulas. */
export const ours = (rules: readonly FoundRule[]): readonly FoundRule[] =>
  rules.filter(
    ({ format, range, column }) =>
      isOurRule(format.custom.rule.formula) &&
      !range.isNullObject &&
      range.columnIndex === column &&
      range.columnCount === 1
  );

/** Our rules as they stand, in the order in which they were added. */
export function asFound(rules: readonly FoundRule[]): readonly ColoredRows[] {
  const groups = new Map<
    string,
    { column: number; row: number; rows: number; rules: ColorRule[] }
  >();
  for (const { column, format, range } of rules) {
    const { rule, format: look } = format.custom;
    const key = `${column} ${range.rowIndex}+${range.rowCount}`;
    const group = groups.get(key) ?? {
      column,
      row: range.rowIndex,
      rows: range.rowCount,
      rules: [],
    };
    groups.set(key, group);
    const colors = { fill: look.fill.color, text: look.font.color };
    group.rules.push({ formula: rule.formula, colors, bold: look.font.bold });
  }
  return [...groups.values()];
}

/** The rules a plan asks for. */
export function plannedColors(plan: RegradePlan): readonly ColoredRows[] {
  if (plan.request.setup.colors === "off") return [];
  const { first, rows } = dataRows(plan.read.list);
  return coloredColumns(plan)
    .map(({ kind, column }) => ({
      column,
      row: first,
      rows,
      rules: colorRules(kind, plan.scheme, `$${cellAddress(first, column)}`),
    }))
    .filter(({ rules }) => rules.length > 0);
}

/** Queues the exchange of our rules; no round trip of its own. */
export function queueColors(
  sheet: Excel.Worksheet,
  remove: readonly FoundRule[],
  add: readonly ColoredRows[]
): void {
  for (const { format } of remove) format.delete();
  for (const { column, row, rows, rules } of add) {
    const range = sheet.getRangeByIndexes(row, column, rows, 1);
    for (const { formula, colors, bold } of rules) {
      const format = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = formula;
      format.custom.format.fill.color = colors.fill;
      format.custom.format.font.color = colors.text;
      if (bold) format.custom.format.font.bold = true;
    }
  }
}
