import { cellAddress } from "./cellAddress";
import { dataRange, dataRows } from "./dataRange";
import { colorRules, isOurRule } from "./colorRules";
import type { RegradePlan } from "./types";

/** What the colours depend on; when it is unchanged they are left as they are. */
export function colorSignature(plan: RegradePlan): string {
  const { first, rows } = dataRows(plan.read.list);
  const columns = plan.columns.map(({ kind, column }) => `${kind}:${column}`).join(",");
  return `${plan.scheme.id}@${plan.scheme.version} ${columns} ${first}+${rows}`;
}

/** The user's conditional formats on our columns are left alone; ours are found by their formulas. */
export interface FoundRules {
  readonly formats: readonly Excel.ConditionalFormatCollection[];
}

/** First of two loads: which conditional formats stand on columns that are not new. */
export function loadRules(sheet: Excel.Worksheet, plan: RegradePlan): FoundRules {
  const columns = coloredColumns(plan).filter(({ place }) => place !== "new");
  const formats = columns.map(({ column }) => {
    const found = dataRange(sheet, plan.read.list, column).conditionalFormats;
    found.load("items/id,items/type");
    return found;
  });
  return { formats };
}

/** Second load: the formulas of the custom ones. */
export function loadFormulas({ formats }: FoundRules): readonly Excel.ConditionalFormat[] {
  const custom = formats
    .flatMap(({ items }) => items)
    .filter(({ type }) => type === Excel.ConditionalFormatType.custom);
  for (const format of custom) format.custom.rule.load("formula");
  return custom;
}

/** Queues the removal of our old rules and the adding of the new ones; no round trip of its own. */
export function queueColors(
  sheet: Excel.Worksheet,
  plan: RegradePlan,
  present: readonly Excel.ConditionalFormat[]
): void {
  for (const format of present) if (isOurRule(format.custom.rule.formula)) format.delete();
  for (const { column, rules } of coloredColumns(plan)) {
    const range = dataRange(sheet, plan.read.list, column);
    for (const { formula, colors, bold } of rules) {
      const format = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = formula;
      format.custom.format.fill.color = colors.fill;
      format.custom.format.font.color = colors.text;
      if (bold) format.custom.format.font.bold = true;
    }
  }
}

function coloredColumns(plan: RegradePlan) {
  return plan.columns
    .map((column) => ({
      ...column,
      rules: colorRules(
        column.kind,
        plan.scheme,
        `$${cellAddress(plan.read.list.rows[0], column.column)}`
      ),
    }))
    .filter(({ rules }) => rules.length > 0);
}
