import { attributesOf, childrenOf, isOn, type Attributes, type Element } from "./scanXml";
import type { FilterColumn } from "./types";

const SIGNS: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

/** The columns of an `<autoFilter>` that hide rows. */
export function readFilters(text: string, filter: Element, prefix: string): FilterColumn[] {
  return childrenOf(text, filter, prefix)
    .filter(({ name }) => name === "filterColumn")
    .flatMap((element): FilterColumn[] => {
      const column = Number(attributesOf(text, element).colId);
      const [what] = childrenOf(text, element, prefix);
      // A column may be named only to hide its button.
      return what ? [{ column, ...readCriteria(text, what, prefix) }] : [];
    });
}

function readCriteria(text: string, what: Element, prefix: string): Omit<FilterColumn, "column"> {
  const items = childrenOf(text, what, prefix).map((item) => attributesOf(text, item));
  const facts = attributesOf(text, what);
  if (what.name === "filters") {
    const blank = isOn(facts.blank) ? [""] : [];
    return { values: [...items.flatMap(({ val }) => (val === undefined ? [] : [val])), ...blank] };
  }
  if (what.name !== "customFilters") return { other: what.name };
  return { custom: { criteria: items.map(criterion), and: isOn(facts.and) } };
}

const criterion = ({ operator = "equal", val = "" }: Attributes): string =>
  `${SIGNS[operator] ?? "="}${val}`;
