import type { Host } from "../../src/host/host";
import { closeAll } from "../host/office";
import type * as Telling from "../../src/functions/tellingViews";
import { errorOf, ready, spilled, type Cells } from "./channel";

afterEach(() => jest.dontMock("../../src/functions/tellingViews"));

/** Every function over lists takes its arguments in the same forms. */

const HEAD = ["客户名称", "消费额", "上次联系日期"];
const ROWS = [9000, 7000, 5000, 3000, 1000, 500].map((amount, i) => [
  `客户${i + 1}`,
  amount,
  46_300 + i,
]);
const LIST = [HEAD, ...ROWS];
const SCHEME = "abc-top5";
/** A scheme that earns points, for the function that shows them. */
const CRITERIA = ["指标一", "指标二", "指标三", "指标四", "指标五"];
const CARD = [
  ["客户名称", ...CRITERIA],
  ["甲", 90, 80, 70, 60, 50],
  ["乙", 10, 20, 30, 40, 50],
  ["丙", 55, 65, 75, 85, 95],
];

interface Subject {
  readonly name: string;
  readonly scheme: string;
  readonly list: Cells;
  /** POINTS has a header of its own. */
  readonly withHeader?: true;
}

const SUBJECTS: readonly Subject[] = [
  ...["SCORE", "TIER", "NEXT", "WHY", "GAP"].map((name) => ({ name, scheme: SCHEME, list: LIST })),
  { name: "GAP", scheme: "weighted-scorecard", list: CARD },
  { name: "POINTS", scheme: "weighted-scorecard", list: CARD, withHeader: true },
];

describe.each(SUBJECTS)("GRADE.$name with $scheme", ({ name, scheme, list, withHeader }) => {
  const head = list[0];
  const rows = list.slice(1);
  const blank = head.map(() => "");
  let host: Host;
  beforeAll(async () => {
    host = await ready();
  });
  afterAll(closeAll);

  test("answers whole columns, left-out arguments and blank rows as it answers the list", async () => {
    const below = Array.from({ length: 2_000 }, () => blank);
    const [plain, long, nulls, empty, apart, gaps] = await Promise.all(
      [
        [list, scheme],
        [[...list, ...below], scheme],
        [list, scheme, null, null, null],
        [list, [[scheme]], [[""]], [[null]]],
        [[...rows, ...below], scheme, [head]],
        [[head, rows[0], blank, blank, ...rows.slice(1)], scheme],
      ].map((args) => spilled(host, name, ...args))
    );
    const body = (cells: Cells) => (withHeader ? cells.slice(1) : cells);
    expect(body(plain)).toHaveLength(rows.length);
    expect([long, nulls, empty, apart]).toEqual([plain, plain, plain, body(plain)]);
    const [first, one, two, ...others] = body(gaps);
    expect([first, ...others]).toEqual(body(plain));
    expect([...one, ...two]).toEqual([...one, ...two].map(() => ""));
  });

  test("answers one row with its header and the list as it answers the list", async () => {
    const plain = await spilled(host, name, list, scheme);
    const customers = withHeader ? plain.slice(1) : plain;
    const singles = await Promise.all(
      rows.map((row) => spilled(host, name, [row], scheme, [head], list))
    );
    expect(singles.flat()).toEqual(customers);
  });

  test("says that a header alone has no customers, and names the nearest scheme", async () => {
    const [error, says] = await errorOf(host, name, [head], scheme);
    expect([error, says]).toEqual(["#N/A", expect.stringContaining("没有客户")]);
    const [wrong, near] = await errorOf(host, name, list, scheme.slice(0, -1));
    expect([wrong, near]).toEqual(["#VALUE!", expect.stringContaining(`“${scheme}”`)]);
  });

  test("gives one error for one bad row, with a sentence", async () => {
    const bad = { type: "Error", basicType: "Error", basicValue: "#N/A" };
    const spoiled = [head, rows[0], [rows[1][0], bad, ...rows[1].slice(2)], ...rows.slice(2)];
    const answer = await spilled(host, name, spoiled, scheme);
    const customers = withHeader ? answer.slice(1) : answer;
    expect(customers[1]).toContainEqual(
      expect.objectContaining({ code: "#N/A", message: expect.stringMatching(/#N\/A/) as unknown })
    );
    const others = [customers[0], ...customers.slice(2)].flat();
    expect(others.filter((cell) => typeof cell === "object")).toEqual([]);
  });
});

test("classes and segments cut whole columns, and a header alone has no numbers", async () => {
  const host = await ready();
  const upright = (values: readonly unknown[]) => values.map((value) => [value]);
  const amounts = ["消费额", ...ROWS.map(([, amount]) => amount)];
  const long = [...amounts, ...Array<string>(3_000).fill("")];
  const classes = await spilled(host, "ABC", upright(amounts));
  expect(await spilled(host, "ABC", upright(long), null)).toEqual(classes);
  expect(classes.flat().join("")).toMatch(/^A+B+C+$/);
  const segments = await spilled(host, "RFM", ...[amounts, amounts, amounts].map(upright));
  expect(await spilled(host, "RFM", ...[long, long, long].map(upright), null)).toEqual(segments);
  expect(segments).toHaveLength(amounts.length);
  const head = [["消费额"], [""], [""]];
  for (const [name, ...args] of [
    ["ABC", head],
    ["RFM", head, head, head],
  ] as const)
    expect(await errorOf(host, name, ...args)).toEqual([
      "#VALUE!",
      expect.stringContaining("没有") as unknown,
    ]);
  closeAll();
});

test("a call that is cancelled while it works stops, and the next is answered", async () => {
  const told: number[] = [];
  const stop = new AbortController();
  jest.doMock("../../src/functions/tellingViews", () => {
    const actual = jest.requireActual<typeof Telling>("../../src/functions/tellingViews");
    const whyView: typeof Telling.whyView = (scheme, words) => {
      const view = actual.whyView(scheme, words);
      const cells: typeof view.cells = (graded, customer) => {
        told.push(customer);
        if (told.length === 50) stop.abort();
        // As long as the reasons of a large scheme take.
        const end = performance.now() + 2;
        while (performance.now() < end);
        return view.cells(graded, customer);
      };
      return { ...view, cells };
    };
    return { ...actual, whyView };
  });
  const host = await ready();
  const many = Array.from({ length: 4_000 }, (_, i) => [`客户${i}`, 100 + i, ""]);
  const call = host.callFunction("GRADE.WHY", [[HEAD, ...many], SCHEME], { signal: stop.signal });
  await expect(call).rejects.toMatchObject({ error: "#BUSY!" });
  expect(await spilled(host, "TIER", LIST, SCHEME)).toHaveLength(ROWS.length);
  const stopped = told.length;
  expect(stopped).toBeLessThan(many.length / 2);
  expect(await spilled(host, "SCORE", LIST, SCHEME)).toHaveLength(ROWS.length);
  expect(told).toHaveLength(stopped);
  closeAll();
});
