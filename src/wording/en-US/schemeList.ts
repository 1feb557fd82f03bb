import { formatsFor } from "../formats";
import type { SchemeListWording } from "../schemeListTypes";

const { number } = formatsFor("en-US");
const names = (items: readonly string[]) => items.join(", ");
const quoted = (items: readonly string[]) => `“${items.join("”, “")}”`;

export const schemeList: SchemeListWording = {
  search: "Find a scheme",
  searchHint: "Name, column, tier or trade",
  loading: "Loading the schemes…",
  found: (count, search) => {
    if (count === 0)
      return `No scheme has anything to do with “${search}”. Try the name of a column or a tier, such as “销售额”.`;
    return count === 1 ? "1 scheme found." : `${number(count)} schemes found.`;
  },
  fitting: "Best for this sheet",
  fittingHint: "It has most of what they need",
  schemes: (count) => number(count),
  fit: (matched, used) => `${number(matched)} of ${number(used)} columns here`,
  needs: (used) => (used === 1 ? "Needs 1 column" : `Needs ${number(used)} columns`),
  inUse: "In use",
  tiers: "Tiers",
  noTiers: "No tiers",
  moreTiers: (count) => (count === 1 ? "and 1 more tier" : `and ${number(count)} more tiers`),
  columnsHere: (items) => `On this sheet: ${names(items)}`,
  columnsMissing: (items) => `Not on this sheet: ${names(items)}`,
  columnsNeeded: (items) => names(items),
  columns: "Columns needed",
  source: "Where it comes from",
  decisions: "What the source leaves open, and what is done here",
  options: "Ways to do it",
  regrade: "How often to regrade",
  notGiven: (parts) =>
    `Not in the source: ${parts.join("; ")}. These are template values; check them against your own practice.`,
  cadences: (tiers) => `how often to follow up ${names(tiers)}`,
  tierRules: (tiers) => `what makes a customer ${quoted(tiers)}`,
  criteria: (items) => `the points for ${quoted(items)}`,
  outputs: (items) => `the results ${quoted(items)}`,
  adopt: "Use this scheme",
  apply: "Grade this way",
  backToResult: "See the result",
  edit: "Edit a copy of it",
};
