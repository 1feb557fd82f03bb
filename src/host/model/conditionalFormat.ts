import { areaAddress } from "../../book/address";
import type { ConditionalRule, DiffFormat } from "../../book/types";
import { HostError, notImplemented } from "../richapi/hostError";
import { defineType, type HostObject } from "../richapi/hostType";
import {
  changeConditional,
  type ConditionalKey,
  readConditional,
  removeConditional,
} from "./conditionalDrafts";
import { cssColor } from "./cssColor";
import { range } from "./range";
import { rangeAreas } from "./rangeAreas";
import { flag, isAbsent, record, text } from "./readArguments";
import { assertAllowed } from "./writeCells";

/** A part such as `custom` exists only on a format of its type. */
function part(
  self: ConditionalKey,
  type: string,
  name: string,
  make: (self: ConditionalKey) => HostObject
): HostObject {
  const actual = readConditional(self).type;
  if (actual === type) return make(self);
  throw new HostError("InvalidOperation", `${name} belongs to ${type}; this one is ${actual}.`);
}

function orNull(
  self: ConditionalKey,
  type: string,
  make: (self: ConditionalKey) => HostObject
): HostObject | null {
  return readConditional(self).type === type ? make(self) : null;
}

function change(self: ConditionalKey, what: Parameters<typeof changeConditional>[1]): void {
  const [area] = readConditional(self).areas;
  if (area) assertAllowed({ ...self, area }, "formatCells");
  changeConditional(self, what);
}

export const conditionalFormat = defineType<ConditionalKey>("ConditionalFormat", {
  identity: ({ id }) => ({ Id: id }),
  get: {
    id: ({ id }) => id,
    type: (self) => readConditional(self).type,
    priority: (self) => readConditional(self).priority,
    stopIfTrue: (self) => readConditional(self).stopIfTrue,
  },
  set: {
    stopIfTrue: (self, value) => change(self, { stopIfTrue: flag(value, "stopIfTrue") }),
  },
  nav: {
    custom: (self) => part(self, "Custom", "custom", customPart),
    customOrNullObject: (self) => orNull(self, "Custom", customPart),
    cellValue: (self) => part(self, "CellValue", "cellValue", cellValuePart),
    cellValueOrNullObject: (self) => orNull(self, "CellValue", cellValuePart),
    textComparison: (self) => part(self, "ContainsText", "textComparison", textPart),
    textComparisonOrNullObject: (self) => orNull(self, "ContainsText", textPart),
  },
  call: {
    delete(self) {
      const [area] = readConditional(self).areas;
      if (area) assertAllowed({ ...self, area }, "formatCells");
      removeConditional(self);
    },
    getRange(self) {
      const { areas } = readConditional(self);
      const [area] = areas;
      if (areas.length !== 1 || !area) {
        throw new HostError("InvalidOperation", "The conditional format covers several ranges.");
      }
      return range({ ...self, area });
    },
    getRangeOrNullObject(self) {
      const { areas } = readConditional(self);
      const [area] = areas;
      return areas.length === 1 && area ? range({ ...self, area }) : null;
    },
    getRanges: (self) => rangeAreas({ ...self, areas: readConditional(self).areas }),
  },
});

const customPart = defineType<ConditionalKey>("CustomConditionalFormat", {
  nav: { rule: (self) => customRule(self), format: (self) => formatOfRule(self) },
});

const cellValuePart = defineType<ConditionalKey>("CellValueConditionalFormat", {
  get: { rule: cellValueRule },
  set: { rule: setCellValueRule },
  nav: { format: (self) => formatOfRule(self) },
});

const textPart = defineType<ConditionalKey>("TextConditionalFormat", {
  get: { rule: textRule },
  set: { rule: setTextRule },
  nav: { format: (self) => formatOfRule(self) },
});

const customRule = defineType<ConditionalKey>("ConditionalFormatRule", {
  get: {
    formula(self) {
      const { rule } = readConditional(self);
      return rule?.type === "expression" ? `=${rule.formula}` : "";
    },
  },
  set: {
    formula: (self, value) =>
      change(self, {
        rule: { type: "expression", formula: withoutEquals(text(value, "formula")) },
      }),
  },
});

const withoutEquals = (formula: string): string => formula.replace(/^=/, "");

function cellValueRule(self: ConditionalKey): unknown {
  const { rule } = readConditional(self);
  if (rule?.type !== "cellIs") return null;
  const [formula1 = "", formula2] = rule.formulas.map((formula) => `=${formula}`);
  const operator = rule.operator.charAt(0).toUpperCase() + rule.operator.slice(1);
  return { formula1, ...(formula2 !== undefined && { formula2 }), operator };
}

function setCellValueRule(self: ConditionalKey, value: unknown): void {
  const given = record(value, "rule");
  const formulas = [given["formula1"], given["formula2"]]
    .filter((formula) => !isAbsent(formula))
    .map((formula) => withoutEquals(String(formula)));
  const operator = text(given["operator"], "operator");
  const name = operator.charAt(0).toLowerCase() + operator.slice(1);
  change(self, { rule: { type: "cellIs", operator: name, formulas } });
}

function textRule(self: ConditionalKey): unknown {
  const { rule } = readConditional(self);
  return rule?.type === "containsText" ? { operator: "Contains", text: rule.text } : null;
}

function setTextRule(self: ConditionalKey, value: unknown): void {
  const given = record(value, "rule");
  const operator = text(given["operator"], "operator");
  if (operator !== "Contains") throw notImplemented("TextConditionalFormat", `rule ${operator}`);
  const wanted = text(given["text"], "text");
  const [first] = readConditional(self).areas;
  const corner = first ? areaAddress({ ...first, rows: 1, columns: 1 }) : "A1";
  const quoted = wanted.replace(/"/g, '""');
  const formula = `NOT(ISERROR(SEARCH("${quoted}",${corner})))`;
  const rule: ConditionalRule = { type: "containsText", text: wanted, formula };
  change(self, { rule });
}

function restyle(self: ConditionalKey, format: DiffFormat): void {
  change(self, { format: { ...readConditional(self).format, ...format } });
}

const formatOfRule = defineType<ConditionalKey>("ConditionalRangeFormat", {
  nav: { fill: (self) => fillOfRule(self), font: (self) => fontOfRule(self) },
});

const fillOfRule = defineType<ConditionalKey>("ConditionalRangeFill", {
  get: { color: (self) => readConditional(self).format.fill ?? "" },
  set: { color: (self, value) => restyle(self, { fill: cssColor(value) }) },
  call: { clear: (self) => restyle(self, { fill: undefined }) },
});

const fontOfRule = defineType<ConditionalKey>("ConditionalRangeFont", {
  get: {
    color: (self) => readConditional(self).format.color ?? "",
    bold: (self) => readConditional(self).format.bold ?? false,
  },
  set: {
    color: (self, value) => restyle(self, { color: cssColor(value) }),
    bold: (self, value) => restyle(self, { bold: flag(value, "bold") }),
  },
});
