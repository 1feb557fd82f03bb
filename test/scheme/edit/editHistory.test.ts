import fc from "../../fastCheck";
import { catalogue } from "../../../src/catalogue";
import { checkScheme } from "../../../src/scheme/checkScheme";
import { applyEdit, beginHistory, redoEdit, undoEdit } from "../../../src/scheme/edit/history";
import { EDGE_OPS, type SchemeEdit } from "../../../src/scheme/edit/types";
import { parseScheme } from "../../../src/scheme/shape";
import { sound } from "../soundScheme";

const cut = (value: number): SchemeEdit => ({
  kind: "number",
  at: "decide.cuts[0].atLeast",
  value,
});
const tierCut = { kind: "number", at: "decide.cuts[1].atLeast", value: 40 } as const;

describe("the way back", () => {
  test("takes typing in one field as one step", () => {
    const typed = [cut(8), cut(85), tierCut].reduce(applyEdit, beginHistory(sound));
    expect(typed.past).toHaveLength(2);
    const once = undoEdit(typed);
    expect(once.present.decide).toMatchObject({ cuts: [{ atLeast: 85 }, { atLeast: 50 }] });
    expect(undoEdit(once).present).toBe(sound);
    expect(undoEdit(undoEdit(once)).present).toBe(sound);
    expect(redoEdit(once).present).toBe(typed.present);
  });

  test("is cut off by a new edit, and begins a new step after going back", () => {
    const back = undoEdit(applyEdit(beginHistory(sound), cut(85)));
    const other = applyEdit(back, cut(86));
    expect(other.future).toEqual([]);
    expect(redoEdit(other)).toEqual(other);
    expect(undoEdit(other).present).toBe(sound);
  });

  test("does not grow by edits that change nothing", () => {
    const history = beginHistory(sound);
    expect(applyEdit(history, { kind: "remove-tier", index: 9 })).toBe(history);
  });
});

const index = fc.nat(8);
const text = fc.constantFrom("甲", "新名", "A", "x");
const by = fc.constantFrom<1 | -1>(1, -1);
const column = fc.constantFrom(
  { name: "新列", type: "number" as const },
  { name: "新选项", type: "choice" as const, options: [{ value: "甲" }] }
);
const at = fc.constantFrom(
  ...["decide.cuts[0].atLeast", "criteria[0].max", "criteria[0].rule.bands[0].points"],
  ...["decide.rules[0].when.atLeast", "tiers[0].cadence.every", "criteria[1].rule.from"]
);
const edit: fc.Arbitrary<SchemeEdit> = fc.oneof(
  fc.record({ kind: fc.constant("name" as const), text }),
  fc.record({ kind: fc.constant("number" as const), at, value: fc.integer({ min: -5, max: 200 }) }),
  fc.record({
    kind: fc.constant("edge" as const),
    at: fc.constantFrom("decide.cuts[0]", "criteria[0].rule.bands[0]", "decide.rules[0].when"),
    op: fc.constantFrom(...EDGE_OPS),
  }),
  fc.record({
    kind: fc.constant("add-criterion" as const),
    criterion: fc.record({
      name: text,
      column,
      kind: fc.constantFrom(
        ...(["bands", "choices", "yesno", "ratio", "manual", "formula"] as const)
      ),
      max: fc.nat(50),
    }),
  }),
  fc.record({ kind: fc.constantFrom("remove-criterion" as const, "add-band" as const), index }),
  fc.record({ kind: fc.constantFrom("move-criterion" as const, "move-tier" as const), index, by }),
  fc.record({
    kind: fc.constantFrom(...(["rename-criterion", "tier-label", "add-option"] as const)),
    index,
    text,
  }),
  fc.record({ kind: fc.constant("criterion-max" as const), index, max: fc.nat(100) }),
  fc.record({ kind: fc.constant("criterion-column" as const), index, column }),
  fc.record({ kind: fc.constant("remove-band" as const), index, band: fc.nat(3) }),
  fc.record({ kind: fc.constant("rename-option" as const), index, option: text, text }),
  fc.record({ kind: fc.constant("remove-option" as const), index, option: text }),
  fc.record({ kind: fc.constant("add-tier" as const), after: index, label: text }),
  fc.record({ kind: fc.constant("remove-tier" as const), index }),
  fc.record({
    kind: fc.constant("cadence" as const),
    index,
    cadence: fc.constantFrom(undefined, { every: 2, unit: "week" as const }),
  })
);

function freeze<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  Object.values(value).forEach(freeze);
  return Object.freeze(value);
}

describe("whatever is edited", () => {
  const schemes = freeze([...catalogue.map(({ options: _, ...scheme }) => scheme), sound]);

  test("the draft stays a document of the shape of a scheme, and the check always answers", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...schemes),
        fc.array(edit, { maxLength: 12 }),
        (scheme, edits) => {
          const { present } = edits.reduce(applyEdit, beginHistory(scheme));
          expect(parseScheme(structuredClone(present))).toHaveProperty("scheme");
          expect(() => checkScheme(present)).not.toThrow();
        }
      ),
      { numRuns: 300 }
    );
  });

  test("all the way back is where it began, and all the way on where it ended", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...schemes),
        fc.array(edit, { maxLength: 12 }),
        (scheme, edits) => {
          const end = edits.reduce(applyEdit, beginHistory(scheme));
          const steps = end.past.length;
          const times = (n: number, step: typeof undoEdit, from: typeof end) =>
            Array.from({ length: n }).reduce<typeof end>((history) => step(history), from);
          const start = times(steps, undoEdit, end);
          expect(start.present).toBe(scheme);
          expect(times(steps, redoEdit, start).present).toBe(end.present);
        }
      )
    );
  });
});
