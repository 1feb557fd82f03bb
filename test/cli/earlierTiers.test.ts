import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";
import { bookOf } from "../excel/lists";
import { SHOPS } from "../excel/shops";

const folder = mkdtempSync(join(tmpdir(), "grade-earlier-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SCHEME = ["--scheme", "tobacco-supply-tier"];
const january = join(folder, "january.xlsx");
const february = join(folder, "february.xlsx");

async function done(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await run(args);
  expect([code, stderr]).toEqual([0, ""]);
  return stdout;
}

test("regrade and score take last month's tier from the ledger, and say so", async () => {
  const list = join(folder, "list.xlsx");
  writeFileSync(list, bookOf(SHOPS.map((row) => row.slice(0, 8))).save());
  const first = ["--as-of", "2026-01-31", "--out", january, "--ledger"];
  expect(await done("regrade", list, ...SCHEME, ...first)).not.toContain("台账取");
  const second = ["--as-of", "2026-02-28", "--out", february];
  expect(await done("regrade", january, ...SCHEME, ...second)).toContain(
    "表中没有“当前档位”，已按评级台账取 3 位客户上一期的等级。"
  );
  const again = JSON.parse(
    await done("regrade", january, ...SCHEME, ...second, "--json")
  ) as object;
  expect(again).toMatchObject({ fromLedger: [{ column: "当前档位", customers: 3 }] });

  const report = JSON.parse(
    await done("score", february, ...SCHEME, "--as-of", "2026-03-31", "--lang", "en")
  ) as {
    readonly rows: readonly { readonly customer: string; readonly tier: string }[];
    readonly problems: readonly { readonly code: string; readonly value: string }[];
  };
  // 乙店 began in tier 8 and is fined each month; nothing moves the others.
  expect(report.rows.map(({ customer, tier }) => [customer, tier])).toEqual([
    ["甲店", "六档"],
    ["乙店", "六档"],
    ["丙店", "四档"],
  ]);
  const about = report.problems.filter(({ value }) => value === "当前档位");
  expect(about).toEqual([
    {
      cell: null,
      code: "from-ledger",
      value: "当前档位",
      message:
        "The sheet has no “当前档位”; the tier of the period before was taken from the ledger for all 3 customers.",
    },
  ]);
});
