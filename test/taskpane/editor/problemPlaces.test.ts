import { catalogue } from "../../../src/catalogue";
import { checkScheme } from "../../../src/scheme/checkScheme";
import { numberPlaces } from "../../../src/scheme/edit/numberPlaces";
import { changeAt, isWithin, valueAt } from "../../../src/scheme/edit/place";
import { partOf } from "../../../src/taskpane/editor/problemPlaces";

test.each([
  ["criteria[2].rule.bands[1]", { part: "criterion", index: 2 }],
  ["criteria[0].rule.formula", { part: "criterion", index: 0 }],
  ["decide.cuts[0].atLeast", { part: "tiers" }],
  ["decide.rules[3].when.all[0].atLeast", { part: "rules" }],
  ["gates[0].when", { part: "rules" }],
  ["workings[1].bands[0]", { part: "rules" }],
  ["workings[1].formula", { part: "formulas" }],
  ["score.formula", { part: "formulas" }],
  ["columns[4].otherwise", { part: "formulas" }],
  ["followUp", { part: "tiers" }],
  ["columns[4].name", { part: "draft" }],
] as const)("%s is settled under %j", (at, part) => expect(partOf(at)).toEqual(part));

test("a place holds what is in it, and not its neighbour of a longer number", () => {
  expect(isWithin("criteria[1].max", "criteria[1]")).toBe(true);
  expect(isWithin("criteria[10].max", "criteria[1]")).toBe(false);
  expect(isWithin("criteria[1]", "criteria[1].max")).toBe(false);
});

test.each(catalogue.map((scheme) => [scheme.id, scheme] as const))(
  "in %s every number of a rule is found at its place, and every problem names a place there is",
  (_, scheme) => {
    const { gates = [], workings = [], decide } = scheme;
    const places = [
      ...numberPlaces(gates, "gates"),
      ...numberPlaces(workings, "workings"),
      ...(decide.by === "conditions" ? numberPlaces(decide.rules, "decide.rules") : []),
    ];
    for (const { at, value } of places) {
      expect([at, valueAt(scheme, at)]).toEqual([at, value]);
      const next = changeAt(scheme, at, (before) => Number(before) + 1);
      expect([at, valueAt(next, at)]).toEqual([at, value + 1]);
      expect(valueAt(scheme, at)).toBe(value);
    }
    for (const { at } of checkScheme(scheme))
      expect([at, valueAt(scheme, at)]).not.toEqual([at, undefined]);
  }
);
