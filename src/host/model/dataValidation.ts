import { areaContains } from "../../book/address";
import type { BookValue, DataValidation } from "../../book/types";
import { invalidArgument, notImplemented } from "../richapi/hostError";
import { defineType } from "../richapi/hostType";
import type { SheetArea } from "../workspace";
import { intersect, isUnbounded } from "./address";
import { uniform } from "./hiddenCells";
import { lookUpRange } from "./lookUp";
import { record, text } from "./readArguments";
import { assertAllowed, forEachCell } from "./writeCells";

const TYPES: Readonly<Record<string, string>> = {
  whole: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

type Rule = DataValidation | undefined;

/** Visits each cell of the range with its rule; undefined where there is none. */
function forEachRule(
  { sheet, area }: SheetArea,
  visit: (rule: Rule, row: number, column: number) => void
): void {
  const touching = sheet.validations.filter((rule) =>
    rule.areas.some((its) => intersect(its, area))
  );
  if (touching.length === 0) return visit(undefined, area.row, area.column);
  forEachCell(area, (row, column) => {
    const found = touching.find((rule) => rule.areas.some((its) => areaContains(its, row, column)));
    visit(found, row, column);
  });
}

/** The rules the range meets. Some writers repeat one rule for each block of cells it covers. */
function rulesOf(range: SheetArea): readonly Rule[] {
  const met = new Set<Rule>();
  forEachRule(range, (rule) => met.add(rule));
  const found = new Map<string, Rule>();
  for (const rule of met) found.set(JSON.stringify({ ...rule, areas: rule && "set" }), rule);
  return [...found.values()];
}

const typeOf = (rule: Rule): string => (rule === undefined ? "None" : (TYPES[rule.type] ?? "None"));

/**
 * Excel.DataValidationType: Inconsistent where cells have different rules, MixedCriteria where some
 * have a rule and some have none.
 */
function type(range: SheetArea): string {
  const rules = rulesOf(range);
  const [only, ...more] = rules.filter((rule) => rule !== undefined);
  if (more.length > 0) return "Inconsistent";
  return only && rules.length > 1 ? "MixedCriteria" : typeOf(only);
}

function rule(range: SheetArea): unknown {
  const [only, ...more] = rulesOf(range);
  if (!only || more.length > 0) return {};
  const { formula1 = "", formula2, operator = "between" } = only;
  if (only.type === "list") {
    const literal = /^"(.*)"$/s.exec(formula1);
    return { list: { inCellDropDown: true, source: literal?.[1] ?? `=${formula1}` } };
  }
  if (only.type === "custom") return { custom: { formula: `=${formula1}` } };
  const name = typeOf(only).charAt(0).toLowerCase() + typeOf(only).slice(1);
  return {
    [name]: {
      formula1: constant(formula1),
      ...(formula2 !== undefined && { formula2: constant(formula2) }),
      operator: operator.charAt(0).toUpperCase() + operator.slice(1),
    },
  };
}

const constant = (formula: string): string | number =>
  formula !== "" && Number.isFinite(Number(formula)) ? Number(formula) : `=${formula}`;

/** true or false when all cells agree, else null. */
function valid(range: SheetArea): boolean | null {
  const answers = new Set<boolean>();
  forEachRule(range, (its, row, column) => {
    answers.add(!its || accepts(range, its, range.sheet.cell(row, column).value));
  });
  return uniform([...answers]);
}

function accepts(range: SheetArea, its: DataValidation, value: BookValue): boolean {
  if (value === null) return its.allowBlank;
  if (its.type === "list") return listOf(range, its).includes(shown(value));
  if (its.type === "custom") throw notImplemented("DataValidation", "valid of a custom formula");
  const measured = its.type === "textLength" ? shown(value).length : value;
  if (typeof measured !== "number") return false;
  if (its.type === "whole" && !Number.isInteger(measured)) return false;
  return compares(measured, its);
}

const shown = (value: BookValue): string =>
  typeof value === "object" ? (value?.error ?? "") : String(value);

function listOf(range: SheetArea, { formula1 = "" }: DataValidation): readonly string[] {
  const literal = /^"(.*)"$/s.exec(formula1);
  if (literal) return (literal[1] ?? "").split(",").map((item) => item.trim());
  const source = lookUpRange(range, formula1);
  const items: string[] = [];
  forEachCell(source.area, (row, column) =>
    items.push(shown(source.sheet.cell(row, column).value))
  );
  return items;
}

function compares(value: number, { operator, formula1, formula2 }: DataValidation): boolean {
  const a = limit(formula1);
  switch (operator ?? "between") {
    case "between":
      return value >= a && value <= limit(formula2);
    case "notBetween":
      return value < a || value > limit(formula2);
    case "equal":
      return value === a;
    case "notEqual":
      return value !== a;
    case "greaterThan":
      return value > a;
    case "lessThan":
      return value < a;
    case "greaterThanOrEqual":
      return value >= a;
    default:
      return value <= a;
  }
}

/** A limit that is a formula would need a formula engine. */
function limit(formula: string | undefined): number {
  const value = Number(formula);
  if (formula === undefined || formula === "" || !Number.isFinite(value)) {
    throw notImplemented("DataValidation", "valid against a formula");
  }
  return value;
}

function errorAlert(range: SheetArea): unknown {
  const [only, ...more] = rulesOf(range);
  if (!only || more.length > 0) return {};
  const style = only.errorStyle.charAt(0).toUpperCase() + only.errorStyle.slice(1);
  return { showAlert: only.showError, style, title: "", message: "" };
}

/** Excel takes a rule for cells that have none; lists of texts and ranges of numbers are needed so far. */
function setRule(range: SheetArea, value: unknown): void {
  const { list, decimal } = record(value, "rule");
  if (list === undefined && decimal === undefined)
    throw notImplemented("DataValidation", "rule that is neither a list nor a decimal");
  const items = list === undefined ? undefined : listItems(list);
  const limits = decimal === undefined ? undefined : limitsOf(decimal);
  if (rulesOf(range).some((its) => its !== undefined))
    throw notImplemented("DataValidation", "a rule instead of another");
  assertAllowed(range, "formatCells");
  if (items !== undefined) range.sheet.addListValidation(range.area, items);
  if (limits !== undefined) range.sheet.addNumberValidation(range.area, ...limits);
  range.workspace.changed({ kind: "cells", sheet: range.sheet, area: range.area });
}

function listItems(list: unknown): readonly string[] {
  const source = text(record(list, "list").source, "source");
  if (source.startsWith("=")) throw notImplemented("DataValidation", "list from cells");
  if (source.length > LONGEST_LIST) throw invalidArgument("the list is longer than 255 characters");
  return source.split(",");
}

function limitsOf(decimal: unknown): readonly [number, number] {
  const { formula1, formula2, operator } = record(decimal, "decimal");
  if (operator !== "Between" || typeof formula1 !== "number" || typeof formula2 !== "number")
    throw notImplemented("DataValidation", "decimal that is not between two numbers");
  return [formula1, formula2];
}

/** Of a whole sheet only: rules are not cut in two. */
function clear(range: SheetArea): void {
  if (!isUnbounded(range.area))
    throw notImplemented("DataValidation", "clear of less than a sheet");
  assertAllowed(range, "formatCells");
  range.sheet.clearValidations();
}

/** Excel keeps a list that is typed into the rule up to this length. */
const LONGEST_LIST = 255;

export const dataValidation = defineType<SheetArea>("DataValidation", {
  set: { rule: setRule },
  call: { clear },
  get: {
    type,
    rule,
    valid,
    errorAlert,
    ignoreBlanks: (range) => uniform(rulesOf(range).map((its) => its?.allowBlank ?? true)),
  },
});
