import { catalogue } from "../../../src/catalogue";
import { checkScheme } from "../../../src/scheme/checkScheme";
import { editScheme } from "../../../src/scheme/edit/editScheme";
import { blankScorecard, ownCopy } from "../../../src/scheme/edit/ownCopy";
import type { SchemeEdit } from "../../../src/scheme/edit/types";
import type { Scheme } from "../../../src/scheme/types";
import { sound, word } from "../soundScheme";

const edited = (...edits: readonly SchemeEdit[]): Scheme => edits.reduce(editScheme, sound);
const problems = (scheme: Scheme) => checkScheme(scheme).map(({ code, at }) => `${code} ${at}`);
const byId = (id: string) => catalogue.find((scheme) => scheme.id === id)!;

describe("an edit of a number", () => {
  test("sets it at the place that problems name", () => {
    const at = "decide.cuts[1].atLeast";
    expect(edited({ kind: "number", at, value: 55 }).decide).toEqual({
      by: "score",
      cuts: [{ atLeast: 80 }, { atLeast: 55 }],
    });
    const option = 'criteria[1].rule.points["经销"]';
    const { criteria } = edited({ kind: "number", at: option, value: 10 });
    expect(criteria?.[1].rule).toMatchObject({ points: { 直供: 40, 经销: 10 } });
  });

  test("lets the full mark follow the highest points, where it did before", () => {
    const at = "criteria[0].rule.bands[0].points";
    expect(edited({ kind: "number", at, value: 70 }).criteria?.[0].max).toBe(70);
    const lower = "criteria[0].rule.bands[1].points";
    expect(edited({ kind: "number", at: lower, value: 35 }).criteria?.[0].max).toBe(60);
    const apart = edited({ kind: "number", at: "criteria[0].max", value: 65 });
    expect(editScheme(apart, { kind: "number", at, value: 62 }).criteria?.[0].max).toBe(65);
  });

  test("leaves the scheme as it is where nothing, or no number, stands there", () => {
    for (const at of ["decide.cuts[9].atLeast", "criteria[0].name", "nowhere.at.all"])
      expect(editScheme(sound, { kind: "number", at, value: 1 })).toBe(sound);
  });

  test("makes an assumed value the person's own", () => {
    const next = edited({ kind: "number", at: "tiers[0].cadence.every", value: 5 });
    expect(next.tiers[0].cadence).toEqual({ every: 5, unit: "day", source: "seed" });
    expect(next.tiers[1].cadence?.source).toBe("assumed");
  });
});

test("an edge includes its number or not, and keeps what hangs on it", () => {
  const edge = { kind: "edge", at: "criteria[0].rule.bands[0]", op: "above" } as const;
  expect(edited(edge).criteria?.[0].rule).toMatchObject({
    bands: [{ above: 100, points: 60 }, { atLeast: 50 }],
  });
});

describe("a criterion", () => {
  test("weighs more or less with all its points", () => {
    const { criteria } = edited({ kind: "criterion-max", index: 0, max: 30 });
    expect(criteria?.[0]).toMatchObject({
      max: 30,
      rule: { bands: [{ points: 30 }, { points: 15 }], otherwise: 0 },
    });
  });

  test("goes with the column that nothing else reads, and leaves the customer's name", () => {
    const { criteria, columns } = edited({ kind: "remove-criterion", index: 0 });
    expect(criteria?.map(({ id }) => id)).toEqual(["kind"]);
    expect(columns.map(({ name }) => name)).toEqual(["客户名称", "性质", "上次联系"]);
  });

  test("leaves sums and lists that named it, and is told where more hangs on it", () => {
    const of = (formula: string) => {
      const next = editScheme(
        { ...sound, score: { formula } },
        { kind: "remove-criterion", index: 0 }
      );
      return next.score?.formula;
    };
    expect(of("[@[得分.金额]]+[@[得分.性质分]]")).toBe("[@[得分.性质分]]");
    expect(of("([@[得分.性质分]]+[@[得分.金额]])/2")).toBe("([@[得分.性质分]])/2");
    expect(of("AVERAGE([@得分.金额],[@[得分.性质分]])")).toBe("AVERAGE([@[得分.性质分]])");
    const weighed = "60%*[@[得分.金额]]+40%*[@[得分.性质分]]";
    expect(of(weighed)).toBe(weighed);
    const pharma = byId("pharma-distributor");
    const next = editScheme(pharma, { kind: "remove-criterion", index: 8 });
    expect(problems(next).filter((problem) => !problems(pharma).includes(problem))).toEqual([
      "weights-sum score.outOf",
    ]);
  });

  test("changes places with its neighbour, and stays at the ends", () => {
    const ids = (scheme: Scheme) => scheme.criteria?.map(({ id }) => id);
    expect(ids(edited({ kind: "move-criterion", index: 0, by: 1 }))).toEqual(["kind", "amount"]);
    expect(ids(edited({ kind: "move-criterion", index: 0, by: -1 }))).toEqual(["amount", "kind"]);
  });

  test("keeps its place in formulas under a new name", () => {
    const base: Scheme = {
      ...sound,
      score: { formula: "60%*[@[得分.金额]]+40%*[@得分.性质分]" },
      outputs: [
        {
          id: "most",
          name: word("最高"),
          type: "number",
          value: { formula: "MAX([得分.金额])" },
          source: "seed",
        },
      ],
    };
    const next = editScheme(base, { kind: "rename-criterion", index: 0, text: "采购" });
    expect(next.criteria?.[0].name).toEqual({ zh: "采购", en: "采购" });
    expect(next.score?.formula).toBe("60%*[@[得分.采购]]+40%*[@得分.性质分]");
    expect(next.outputs?.[0].value).toEqual({ formula: "MAX([[得分.采购]])" });
    expect(problems(next)).toEqual(problems(base));
  });

  test("is added with a rule, a column and even points, and passes the check", () => {
    const add = (criterion: Extract<SchemeEdit, { kind: "add-criterion" }>["criterion"]) =>
      edited({ kind: "add-criterion", criterion });
    const bands = add({
      name: "毛利",
      column: { name: "毛利率", type: "percent" },
      kind: "bands",
      max: 30,
      edges: [30, 20, 10],
    });
    expect(bands.criteria?.[2]).toMatchObject({
      max: 30,
      rule: {
        bands: [
          { atLeast: 30, points: 30 },
          { atLeast: 20, points: 20 },
          { atLeast: 10, points: 10 },
        ],
        otherwise: 0,
      },
    });
    const choices = add({
      name: "区域",
      column: { name: "区域", type: "choice", options: [{ value: "东" }, { value: "西" }] },
      kind: "choices",
      max: 10,
    });
    expect(choices.criteria?.[2].rule).toMatchObject({ points: { 东: 10, 西: 5 } });
    const yesno = add({
      name: "专营",
      column: { name: "专营", type: "yesno" },
      kind: "yesno",
      max: 5,
    });
    for (const next of [bands, choices, yesno]) expect(problems(next)).toEqual([]);
  });

  test("is counted in a score that has a formula", () => {
    const base: Scheme = { ...sound, score: { formula: "[@[得分.金额]]+[@[得分.性质分]]" } };
    const column = { name: "专营", type: "yesno" } as const;
    const next = editScheme(base, {
      kind: "add-criterion",
      criterion: { name: "专营", column, kind: "yesno", max: 5 },
    });
    expect(next.score?.formula).toBe("[@[得分.金额]]+[@[得分.性质分]]+[@[得分.专营]]");
  });

  test("reads another column, and the old one goes", () => {
    const column = { name: "进货额", type: "number" } as const;
    const next = edited({ kind: "criterion-column", index: 0, column });
    expect(next.columns.map(({ name }) => name)).toEqual([
      "客户名称",
      "性质",
      "上次联系",
      "进货额",
    ]);
    expect(problems(next)).toEqual([]);
  });
});

describe("bands and options", () => {
  test("a band is added a step further on, and taken out", () => {
    const added = edited({ kind: "add-band", index: 0 });
    expect(added.criteria?.[0].rule).toMatchObject({
      bands: [{ atLeast: 100 }, { atLeast: 50 }, { atLeast: 0, points: 15 }],
    });
    const back = editScheme(added, { kind: "remove-band", index: 0, band: 2 });
    expect(back.criteria?.[0].rule).toEqual(sound.criteria?.[0].rule);
  });

  test("an option is added with 0 points, and taken out with its points", () => {
    const added = edited({ kind: "add-option", index: 1, text: "电商" });
    expect(added.criteria?.[1].rule).toMatchObject({ points: { 直供: 40, 经销: 20, 电商: 0 } });
    expect(problems(added)).toEqual([]);
    const next = editScheme(added, { kind: "remove-option", index: 1, option: "经销" });
    expect(next.columns[2].options).toEqual([{ value: "直供" }, { value: "电商" }]);
    expect(problems(next)).toEqual([]);
  });

  test("a renamed option is known by its old name too, everywhere it is asked for", () => {
    const base: Scheme = {
      ...sound,
      gates: [
        { id: "g", when: { column: "性质", isOneOf: ["直供", "经销"] }, reason: word("原因") },
      ],
    };
    const next = editScheme(base, {
      kind: "rename-option",
      index: 1,
      option: "经销",
      text: "代理",
    });
    expect(next.columns[2].options).toEqual([
      { value: "直供" },
      { value: "代理", synonyms: ["经销"] },
    ]);
    expect(next.criteria?.[1].rule).toMatchObject({ points: { 直供: 40, 代理: 20 } });
    expect(next.gates?.[0].when).toEqual({ column: "性质", isOneOf: ["直供", "代理"] });
    expect(problems(next)).toEqual([]);
  });
});

describe("tiers", () => {
  const labels = (scheme: Scheme) => scheme.tiers.map(({ label }) => label);
  const cuts = (scheme: Scheme) => (scheme.decide.by === "score" ? scheme.decide.cuts : []);

  test.each([
    [0, ["A", "新", "B", "C"], [80, 65, 50]],
    [1, ["A", "B", "新", "C"], [80, 50, 25]],
    [2, ["A", "B", "C", "新"], [80, 50, 25]],
  ] as const)("one more after place %i has a cut half way to the next", (after, names, numbers) => {
    const next = edited({ kind: "add-tier", after, label: "新" });
    expect(labels(next)).toEqual(names);
    expect(cuts(next)).toEqual(numbers.map((atLeast) => ({ atLeast })));
    expect(new Set(problems(next))).toEqual(new Set([`missing-cadence tiers[${after + 1}]`]));
  });

  test.each([
    [0, [50]],
    [1, [80]],
    [2, [80]],
  ] as const)("without the one at place %i there is one cut less", (index, numbers) => {
    const next = edited({ kind: "remove-tier", index });
    expect(cuts(next)).toEqual(numbers.map((atLeast) => ({ atLeast })));
    expect(problems(next)).toEqual([]);
  });

  test("a renamed tier keeps its rules", () => {
    const star = byId("points-star");
    const next = editScheme(star, { kind: "tier-label", index: 0, text: "钻石" });
    expect(next.decide).toMatchObject({ rules: [{ tier: "钻石" }, { tier: "两颗星" }, {}] });
    expect(problems(next)).toEqual(problems(star));
  });

  test("a removed tier takes its rules along", () => {
    const next = editScheme(byId("points-star"), { kind: "remove-tier", index: 1 });
    expect(next.decide).toMatchObject({ rules: [{ tier: "三颗星" }, { tier: "一颗星" }] });
  });

  test("change places while the cuts stay, take a colour and a rhythm", () => {
    const swapped = edited({ kind: "move-tier", index: 0, by: 1 });
    expect(labels(swapped)).toEqual(["B", "A", "C"]);
    expect(cuts(swapped)).toEqual(cuts(sound));
    expect(edited({ kind: "tier-color", index: 1, color: "red" }).tiers[1].color).toBe("red");
    const none = edited({ kind: "cadence", index: 0, cadence: undefined });
    expect(none.tiers[0]).not.toHaveProperty("cadence");
    const monthly = editScheme(none, {
      kind: "cadence",
      index: 0,
      cadence: { every: 1, unit: "month" },
    });
    expect(monthly.tiers[0].cadence).toEqual({ every: 1, unit: "month", source: "seed" });
  });

  test("a rhythm counts from another column", () => {
    const column = { name: "最近拜访", type: "date" } as const;
    const next = edited({ kind: "contact-column", column });
    expect(next.followUp?.from).toBe("最近拜访");
    expect(next.columns.map(({ name }) => name)).toEqual([
      "客户名称",
      "采购额",
      "性质",
      "最近拜访",
    ]);
    expect(problems(next)).toEqual([]);
  });
});

test("a name that another one has, or none, is not taken", () => {
  const edits: readonly SchemeEdit[] = [
    { kind: "rename-criterion", index: 0, text: "性质分" },
    { kind: "tier-label", index: 0, text: "B" },
    { kind: "tier-label", index: 0, text: "" },
    { kind: "rename-option", index: 1, option: "经销", text: "直供" },
    { kind: "add-option", index: 1, text: "直供" },
  ];
  for (const edit of edits) expect(editScheme(sound, edit)).toBe(sound);
});

describe("a beginning", () => {
  test.each(catalogue.map((scheme) => [scheme.id, scheme] as const))(
    "made from %s has no problem that one has not",
    (_, scheme) => {
      const copy = ownCopy(scheme, { options: {}, taken: [] });
      expect(copy.id).toBe(`${scheme.id}-own`);
      expect(copy).not.toHaveProperty("options");
      expect(problems(copy).filter((problem) => !problems(scheme).includes(problem))).toEqual([]);
    }
  );

  test("has the alternatives that were chosen, and an id nobody has", () => {
    const pharma = byId("pharma-distributor");
    const options = { "score-holes": "whole-points" };
    const copy = ownCopy(pharma, { options, taken: ["pharma-distributor-own"] });
    expect(copy.decide).toMatchObject({ cuts: [{ atLeast: 90.5 }, {}, {}] });
    expect(copy.id).toBe("pharma-distributor-own-2");
    expect(ownCopy(copy, { options: {}, taken: [copy.id] }).id).toBe("pharma-distributor-own");
  });

  test("that is blank lacks criteria, and with one can be used", () => {
    const columns = {
      name: { name: "客户名称", type: "text", role: "name" },
      contact: { name: "上次联系日期", type: "date", role: "contact" },
    } as const;
    const blank = blankScorecard(columns, []);
    expect(problems(blank).filter((problem) => problem.startsWith("no-score"))).toHaveLength(1);
    const next = editScheme(blank, {
      kind: "add-criterion",
      criterion: {
        name: "年采购额",
        column: { name: "年采购额", type: "number" },
        kind: "ratio",
        max: 100,
      },
    });
    expect(problems(next)).toEqual([]);
  });
});
