import { catalogue } from "../../src/catalogue";
import { weightedScorecard } from "../../src/catalogue/standards/weighted-scorecard";
import { abcTop5 } from "../../src/catalogue/value/abc-top5";
import { timeToCloseAbcde } from "../../src/catalogue/visits/time-to-close-abcde";
import type { Cause } from "../../src/grading/causeOf";
import type { ChangeKind } from "../../src/grading/changes";
import type { GradedInput, LastRun } from "../../src/grading/lastRun";
import { readsList } from "../../src/grading/prepare";
import type { GradingInput } from "../../src/grading/types";
import { whyMoved, type Reason, type WhyMoved } from "../../src/grading/whyMoved";
import { columnsUsed } from "../../src/scheme/columnsUsed";
import type { Scheme } from "../../src/scheme/types";
import { preparedScheme } from "../../src/table/gradeSheet";
import { caseTables } from "../catalogue/caseTables";
import type { Record_ } from "../catalogue/gradeRecords";
import { inputOf } from "./inputOf";
import { graded, lastRunOf } from "./lastRunOf";

function why(
  scheme: Scheme,
  now: GradedInput,
  last: LastRun | undefined,
  row = 0,
  kind: ChangeKind = "up"
): WhyMoved {
  const to = now.trace.grades.tierText(row);
  const from = last === undefined ? null : last.tiers[last.placeOf(row) ?? 0];
  return whyMoved(preparedScheme(scheme), now, last)(row, { kind, from, to });
}

const card = (...points: readonly (number | null)[]): Record_ =>
  Object.fromEntries(["一", "二", "三", "四", "五"].map((n, i) => [`指标${n}`, points[i]]));

const told = ({ reasons }: WhyMoved) => reasons.map((reason) => brief(reason));
function brief(reason: Reason): unknown {
  switch (reason.kind) {
    case "points":
      return [reason.criterion.name.zh, reason.from, reason.to];
    case "earned":
      return [reason.criterion.name.zh, reason.points];
    case "value":
      return [reason.column, reason.from, reason.to];
    case "gate":
      return reason.gate.id;
    default:
      return reason;
  }
}

const withCuts = (scheme: Scheme, ...cuts: readonly number[]): Scheme => ({
  ...scheme,
  decide: { by: "score", cuts: cuts.map((atLeast) => ({ atLeast })) },
});

describe("of a scheme with points", () => {
  const scheme = weightedScorecard;
  const now = graded(scheme, inputOf(scheme, [card(100, 80, 60, 40, 20)]));
  const was = (...points: readonly (number | null)[]) =>
    lastRunOf(scheme, now.input, { scheme, input: inputOf(scheme, [card(...points)]) });

  test("the two criteria that gained most are named, with the points of then and now", () => {
    const found = why(scheme, now, was(60, 40, 50, 40, 90));
    expect(found.cause).toBe("data");
    expect(told(found)).toEqual([
      ["指标一", 18, 30],
      ["指标二", 10, 20],
    ]);
  });

  test("going down names the criteria that lost most, not those that gained", () => {
    expect(told(why(scheme, now, was(60, 100, 60, 100, 90), 0, "down"))).toEqual([
      ["指标四", 15, 6],
      ["指标五", 9, 2],
    ]);
  });

  test("a cut that moved is a change of rules, told by the score that did not move", () => {
    const lower = withCuts(scheme, 70, 60, 50);
    const found = why(
      lower,
      graded(lower, now.input),
      lastRunOf(lower, now.input, { scheme, input: now.input })
    );
    expect(found.cause).toBe("rules");
    expect(found.reasons[0]).toEqual({ kind: "score", from: 70, to: 70 });
  });

  test("points that a criterion gives differently are a change of rules, told by those points", () => {
    const criteria = (scheme.criteria ?? []).map((each, i) =>
      i === 1 ? { ...each, max: 45 } : each
    );
    const richer = { ...scheme, criteria };
    const found = why(
      richer,
      graded(richer, now.input),
      lastRunOf(richer, now.input, { scheme, input: now.input })
    );
    expect(found.cause).toBe("rules");
    expect(told(found)).toEqual([["指标二", 20, 36]]);
  });

  test("rules and data that each moved him on are both", () => {
    const lower = withCuts(scheme, 68, 50, 20);
    const last = lastRunOf(lower, now.input, {
      scheme,
      input: inputOf(scheme, [card(60, 60, 60, 40, 20)]),
    });
    expect(last.tiers).toEqual(["D"]);
    expect(why(lower, graded(lower, now.input), last).cause).toBe("both");
  });

  test("without a run before, the criteria that give most are named, or lack most for a low tier", () => {
    expect(told(why(scheme, now, undefined, 0, "new"))).toEqual([
      ["指标一", 30],
      ["指标二", 20],
    ]);
    const poor = graded(scheme, inputOf(scheme, [card(0, 80, 60, 40, 20)]));
    expect(why(scheme, poor, undefined, 0, "new")).toMatchObject({ cause: "first" });
    expect(told(why(scheme, poor, undefined, 0, "new"))).toEqual([
      ["指标一", 0],
      ["指标四", 6],
    ]);
  });

  test("a customer who was not on the list has no cause but that", () => {
    const last = lastRunOf(scheme, now.input, {
      scheme,
      input: inputOf(scheme, [card(1, 1, 1, 1, 1)]),
      placeNow: [undefined],
    });
    expect(why(scheme, now, last).cause).toBe("first");
  });

  test("customers are compared with themselves after the list was sorted", () => {
    const two = graded(scheme, inputOf(scheme, [card(100, 80, 60, 40, 20), card(9, 9, 9, 9, 9)]));
    const last = lastRunOf(scheme, two.input, {
      scheme,
      input: inputOf(scheme, [card(9, 9, 9, 9, 9), card(100, 40, 60, 40, 20)]),
      placeNow: [1, 0],
    });
    expect(told(why(scheme, two, last))).toEqual([["指标二", 10, 20]]);
  });

  test("a tier typed over by hand is told apart from what a run gave", () => {
    const found = whyMoved(preparedScheme(scheme), now, was(60, 40, 50, 40, 90));
    expect(found(0, { kind: "up", from: "C", to: "B" }).cause).toBe("edited");
  });

  test("a tier that the last run had worked out already was only kept back", () => {
    const last = { ...was(100, 80, 60, 40, 20), tiers: ["C"] };
    expect(why(scheme, now, last).cause).toBe("released");
  });

  test("points of another scheme are not compared with points of this one", () => {
    const last = { ...was(60, 80, 60, 40, 20), points: undefined, sameRules: false };
    expect(told(why(scheme, now, last))).toEqual([["指标一", 18, 30]]);
  });

  test("an input that was not kept counts as it is now", () => {
    const { columns, ...input } = inputOf(scheme, [card(60, 40, 60, 40, 20)]);
    const kept = new Map([...columns].filter(([name]) => name !== "指标一"));
    const asked = [...kept.keys()];
    const last = lastRunOf(scheme, now.input, {
      scheme,
      input: { ...input, columns: kept },
      asked,
    });
    expect(told(why(scheme, now, last))).toContainEqual(["指标二", 10, 20]);
    expect(last.input.columns.get("指标一")).toEqual(now.input.columns.get("指标一"));
  });
});

describe("of a scheme that ranks the list", () => {
  const spending = (...amounts: readonly number[]) =>
    inputOf(
      abcTop5,
      amounts.map((消费额) => ({ 消费额 }))
    );
  const nineteen = Array.from({ length: 19 }, (_, i) => 100 + i);

  test("whoever others pass or let pass moves because of the list", () => {
    const now = graded(abcTop5, spending(150, ...nineteen));
    const last = lastRunOf(abcTop5, now.input, {
      scheme: abcTop5,
      input: spending(150, 999, ...nineteen.slice(1)),
    });
    const found = why(abcTop5, now, last);
    expect(found.cause).toBe("others");
    expect(told(found)).toEqual([["消费额", 150, 150]]);
  });

  test("an own change that would have made no difference leaves it to the list", () => {
    const now = graded(abcTop5, spending(151, ...nineteen));
    const last = lastRunOf(abcTop5, now.input, {
      scheme: abcTop5,
      input: spending(150, 999, ...nineteen.slice(1)),
    });
    expect(why(abcTop5, now, last).cause).toBe("others");
  });

  test("whoever passes the others himself moves by his data", () => {
    const now = graded(abcTop5, spending(150, ...nineteen));
    const last = lastRunOf(abcTop5, now.input, {
      scheme: abcTop5,
      input: spending(50, ...nineteen),
    });
    const found = why(abcTop5, now, last);
    expect(found.cause).toBe("data");
    expect(told(found)).toEqual([["消费额", 50, 150]]);
  });
});

describe("of a scheme of conditions", () => {
  const scheme = timeToCloseAbcde;
  const deal = (record: Record_): GradingInput => inputOf(scheme, [record]);
  const clear = { 业务需求: "明显", 预计成交月数: 2, 无成交机会: "否" };

  test("of the inputs that changed, the one that decides comes first", () => {
    const now = graded(scheme, deal({ ...clear, 预计成交月数: 1 }));
    const before = { ...clear, 无成交机会: null };
    const last = lastRunOf(scheme, now.input, { scheme, input: deal(before) });
    const found = why(scheme, now, last);
    expect(found.cause).toBe("data");
    expect(told(found)[0]).toEqual(["预计成交月数", 2, 1]);
  });

  test("a date that came nearer by itself is the passing of time", () => {
    const record = { 业务需求: "明显", 预计成交日期: "2024-05-01" };
    const then = { ...deal(record), asOf: deal(record).asOf - 60 };
    const now = graded(scheme, deal(record));
    const last = lastRunOf(scheme, now.input, { scheme, input: then });
    expect(last.tiers).not.toEqual([now.trace.grades.tierText(0)]);
    expect(why(scheme, now, last).cause).toBe("date");
  });

  test("what is missing is named where the customer is rated no more", () => {
    const now = graded(scheme, deal({ 预计成交月数: 2 }));
    const last = lastRunOf(scheme, now.input, { scheme, input: deal(clear) });
    const found = why(scheme, now, last, 0, "unrated");
    expect(found.cause).toBe("data");
    expect(found.reasons).toEqual([{ kind: "blanks", columns: ["业务需求"] }]);
  });

  test("a limit that moved is a change of rules", () => {
    const text = JSON.stringify(scheme).replaceAll('"atMost":3', '"atMost":1.5');
    const stricter = JSON.parse(text) as Scheme;
    const now = graded(stricter, deal(clear));
    const last = lastRunOf(stricter, now.input, { scheme, input: now.input });
    expect(why(stricter, now, last, 0, "down").cause).toBe("rules");
  });
});

/** Every scheme whose tiers do not hang on the others, with customers of its table of cases. */
const alone = caseTables().flatMap(({ id, cases }) => {
  const scheme = catalogue.find((each) => each.id === id);
  const records = cases.flatMap(({ given, options, asOf }) =>
    given === undefined || options !== undefined || asOf !== undefined ? [] : [given]
  );
  if (scheme === undefined || scheme.decide.by === "none" || readsList(preparedScheme(scheme)))
    return [];
  return records.length < 2 ? [] : [{ id, scheme, records: records.slice(0, 12) }];
});

/** Pairs of records that differ in one input and in their tier. */
function* moves(scheme: Scheme, records: readonly Record_[]) {
  for (const record of records)
    for (const name of columnsUsed(scheme))
      for (const other of records) {
        if (other[name] === undefined || other[name] === record[name]) continue;
        const input = inputOf(scheme, [record]);
        const now = graded(scheme, inputOf(scheme, [{ ...record, [name]: other[name] }]));
        const before = graded(scheme, input).trace.grades.tierText(0);
        if (before !== now.trace.grades.tierText(0)) yield { name, input, now, before };
      }
}

const MOST_MOVES = 6;

test.each(alone)("$id: one input that changed is told as data, and never when it did not", (of) => {
  const { scheme, records } = of;
  let tried = 0;
  for (const { name, input, now, before } of moves(scheme, records)) {
    const last = lastRunOf(scheme, now.input, { scheme, input });
    const kind = now.trace.grades.tier[0] < 0 ? "unrated" : "new";
    const { cause } = why(scheme, now, last, 0, kind);
    expect({ name, cause }).toEqual({ name, cause: "data" satisfies Cause });
    // The same tier before, remembered with what the input is now: then nothing of it was his data.
    const forged = lastRunOf(scheme, now.input, { scheme, input: now.input }, { tiers: [before] });
    expect(why(scheme, now, forged, 0, kind).cause).toBe("released");
    if (++tried === MOST_MOVES) break;
  }
  expect(tried).toBeGreaterThan(0);
});

test.each(alone.filter(({ scheme }) => scheme.decide.by === "score"))(
  "$id: cuts that moved alone are told as rules",
  ({ scheme, records }) => {
    const input = inputOf(scheme, records);
    const { score, tier } = graded(scheme, input).trace.grades;
    const rows = records.map((_, row) => row).filter((row) => tier[row] > 0);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const cuts = scheme.tiers.slice(1).map(() => ({ atLeast: score[row] }));
      const easier: Scheme = { ...scheme, decide: { by: "score", cuts } };
      const now = graded(easier, input);
      const last = lastRunOf(easier, input, { scheme, input });
      expect(why(easier, now, last, row).cause).toBe("rules");
      // Were the rules the same, the tier had only been kept back.
      expect(why(easier, now, { ...last, sameRules: true }, row).cause).toBe("released");
    }
  }
);
