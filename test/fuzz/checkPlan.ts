import { cellAddress } from "../../src/book/address";
import { planRegrade } from "../../src/excel/planRegrade";
import type { RegradePlan, RegradeRequest, Refusal, SheetSnapshot } from "../../src/excel/types";
import { wordingFor } from "../../src/wording";

const WORDS = ["zh-CN", "en-US"].map(wordingFor);

/** Codes of refusals that are about one cell. */
const ABOUT_CELL: ReadonlySet<string> = new Set([
  "formula-in-column",
  "merged-cells",
  "spilled-cells",
  "validation-rejects",
]);

/** A refusal has a sentence in both languages, with its cell where it is about one. */
export function checkRefusal({ code, params }: Refusal): void {
  for (const words of WORDS) {
    const { says, remedy } = words.refusals[code](params);
    expect(says.length).toBeGreaterThan(5);
    expect(`${says}${remedy}`).not.toMatch(/undefined|NaN|\[object/);
    if (ABOUT_CELL.has(code)) expect(says + remedy).toContain(String(params["cell"]));
  }
  if (ABOUT_CELL.has(code)) expect(params["cell"]).toMatch(/^[A-Z]{1,3}\d+$/);
}

/** Plans without an error, and writes nothing but headers and customers of its own columns. */
export function checkPlanned(
  snapshot: SheetSnapshot,
  request: RegradeRequest
): RegradePlan | Refusal {
  const plan = planRegrade(snapshot, request);
  if ("code" in plan) checkRefusal(plan);
  else checkWrites(plan);
  return plan;
}

function checkWrites(plan: RegradePlan): void {
  const { read, columns, writes, snapshot } = plan;
  const places = new Map(columns.map((column) => [column.column, column]));
  expect(places.size).toBe(columns.length);
  const inputs = new Set(read.matches.flatMap(({ sheetColumns }) => sheetColumns));
  const customers = new Set(read.list.rows);
  const seen = new Set<string>();
  for (const { row, column, value, kind } of writes) {
    const its = places.get(column);
    const at = cellAddress(row, column);
    if (its === undefined || seen.has(at)) throw new Error(`${at} is written, whose is it?`);
    seen.add(at);
    const isHeader = kind === "header";
    if (isHeader ? row !== read.list.headerRow : !customers.has(row) || its.kind !== kind)
      throw new Error(`${at} is no customer's ${kind}`);
    if (inputs.has(column)) throw new Error(`${at} is an input`);
    const { cells } = snapshot;
    const old = cells.values[row - cells.row]?.[column - cells.column] ?? "";
    if (its.place === "new" && old !== "") throw new Error(`${at} is not ours and not empty`);
    if (typeof value === "number" ? !Number.isFinite(value) : typeof value !== "string")
      throw new Error(`${at} would be ${String(value)}`);
  }
  if (!plan.request.setup.reuse) {
    expect(columns.filter(({ place }) => place === "reused")).toEqual([]);
  }
  const words = WORDS[0];
  expect(words?.counts(plan.counts).length).toBeGreaterThan(0);
}
