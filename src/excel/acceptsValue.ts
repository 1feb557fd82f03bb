import { serialOf } from "../formula/serial";

/** A data validation as far as it can be judged without calculating. */
export interface Validation {
  readonly type: Excel.DataValidationType | string;
  readonly rule: Excel.DataValidationRule;
  /** False for a rule that only warns, or shows nothing. */
  readonly stops: boolean;
  /** Values of a list that stands in cells. */
  readonly listed?: readonly string[];
}

/** Texts a list allows, for the sentence; undefined where the rule is no list. */
export function allowedTexts({ rule, listed }: Validation): readonly string[] | undefined {
  const source = rule.list?.source;
  if (listed !== undefined) return listed;
  if (typeof source !== "string" || source.startsWith("=")) return undefined;
  return source.split(",").map((text) => text.trim());
}

/**
 * Whether a person could type the value into the cell. Excel lets add-ins write anything, so the rule
 * is checked here; a rule that needs calculating (a formula, a limit in another cell) counts as a no.
 */
export function acceptsValue(validation: Validation, value: string | number): boolean {
  const { type, rule, stops } = validation;
  if (!stops || value === "" || type === "None") return true;
  switch (type) {
    case "List": {
      // Excel compares what is typed with the items of a typed-in list exactly, case included.
      const texts = allowedTexts(validation);
      return texts !== undefined && texts.includes(String(value));
    }
    case "WholeNumber":
      return Number.isInteger(value) && meets(rule.wholeNumber, value);
    case "Decimal":
      return meets(rule.decimal, value);
    case "Date":
      return meets(rule.date, value);
    case "TextLength":
      return meets(rule.textLength, String(value).length);
    default:
      return false;
  }
}

type Limits = Excel.BasicDataValidation | Excel.DateTimeDataValidation | undefined;

function meets(limits: Limits, value: string | number): boolean {
  if (limits === undefined || typeof value !== "number") return false;
  const first = constant(limits.formula1);
  const second = constant(limits.formula2);
  if (first === undefined) return false;
  switch (limits.operator) {
    case "Between":
      return second !== undefined && value >= first && value <= second;
    case "NotBetween":
      return second !== undefined && (value < first || value > second);
    case "EqualTo":
      return value === first;
    case "NotEqualTo":
      return value !== first;
    case "GreaterThan":
      return value > first;
    case "LessThan":
      return value < first;
    case "GreaterThanOrEqualTo":
      return value >= first;
    case "LessThanOrEqualTo":
      return value <= first;
    default:
      return false;
  }
}

/** Dates come as ISO text or as a serial; references and formulas cannot be judged. */
function constant(formula: unknown): number | undefined {
  if (typeof formula === "number") return formula;
  if (typeof formula !== "string" || formula.trim() === "") return undefined;
  const text = formula.replace(/^=/, "");
  const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  if (day !== null) {
    const [, year, month, date] = day.map(Number);
    return serialOf(year, month, date);
  }
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}
