import type { RegradePlan } from "../../excel/types";
import { changesOf, tierIndex, type Change } from "../../grading/changes";
import type { TierColor } from "../../scheme/types";
import { customerKeys } from "../../table/customerKey";
import { customerColumn } from "../changes/changeRows";
import { workload } from "./workload";

/** What of a plan the comparison needs. */
export type Graded = Pick<RegradePlan, "scheme" | "grades" | "read" | "snapshot">;

/** A customer whose tier would be another. */
export interface Move {
  readonly index: number;
  /** "" where the list has no names. */
  readonly name: string;
  /** 1-based sheet row. */
  readonly row: number;
  /** 0-based sheet column by which the person knows him. */
  readonly column: number;
  readonly change: Change;
}

/** One tier of the draft; the last rows stand for texts that are no tier of it, and for none. */
export interface TierRow {
  readonly tier:
    { readonly kind: "tier"; readonly label: string } | { readonly kind: "other" | "none" };
  readonly color: TierColor;
  readonly before: number;
  readonly after: number;
  /** Follow-ups in a week. */
  readonly weekly: number;
}

export interface DraftEffect {
  readonly tiers: readonly TierRow[];
  readonly moves: readonly Move[];
  readonly up: number;
  readonly down: number;
  /** Newly rated, no longer rated, or from a tier that the draft does not have. */
  readonly other: number;
  readonly same: number;
  readonly weeklyBefore: number;
  readonly weeklyAfter: number;
}

/** Against the scheme in force on the same customers; undefined where that one cannot grade them. */
export function draftEffect(draft: Graded, active: Graded | undefined): DraftEffect {
  const before = beforeTexts(draft, active);
  const changes = changesOf(draft.scheme, before, draft.grades).map(onlyReal);
  const names = customerKeys(draft.read, draft.snapshot.cells, draft.scheme.columns);
  const column = customerColumn(draft);
  const moves = changes.flatMap((change, index): Move[] =>
    change.kind === "same"
      ? []
      : [{ index, name: names[index].name, row: draft.read.list.rows[index] + 1, column, change }]
  );
  const count = (...kinds: readonly Change["kind"][]) =>
    moves.filter(({ change }) => kinds.includes(change.kind)).length;
  return {
    tiers: tierRows(draft, changes),
    moves: inOrder(moves),
    up: count("up"),
    down: count("down"),
    other: count("new", "unrated"),
    same: changes.length - moves.length,
    weeklyBefore: active === undefined ? 0 : sum(workload(active.scheme, active.grades)),
    weeklyAfter: sum(workload(draft.scheme, draft.grades)),
  };
}

/** By sheet row: the draft may find its customers in other rows than the scheme in force. */
function beforeTexts(draft: Graded, active: Graded | undefined): readonly (string | null)[] {
  if (active === undefined) return draft.read.list.rows.map(() => null);
  const byRow = new Map(
    active.read.list.rows.map((row, index) => [row, active.grades.tierText(index)])
  );
  return draft.read.list.rows.map((row) => byRow.get(row) ?? null);
}

/** Who was not rated and still is not, has not moved. */
const onlyReal = (change: Change): Change =>
  change.kind === "unrated" && change.from === null ? { ...change, kind: "same" } : change;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const ORDER: readonly Change["kind"][] = ["up", "down", "new", "unrated"];

const inOrder = (moves: readonly Move[]): readonly Move[] =>
  ORDER.flatMap((kind) => moves.filter(({ change }) => change.kind === kind));

function tierRows({ scheme, grades }: Graded, changes: readonly Change[]): readonly TierRow[] {
  const { tiers } = scheme;
  const [OTHER, NONE] = [tiers.length, tiers.length + 1];
  const before = new Array<number>(tiers.length + 2).fill(0);
  const after = new Array<number>(tiers.length + 2).fill(0);
  const places = new Map<string, number>();
  const placeOf = (text: string) => {
    const known = places.get(text);
    if (known !== undefined) return known;
    const index = tierIndex(scheme, text);
    const place = index < 0 ? OTHER : index;
    places.set(text, place);
    return place;
  };
  changes.forEach(({ from }, index) => {
    before[from === null ? NONE : placeOf(from)]++;
    after[grades.tier[index] < 0 ? NONE : grades.tier[index]]++;
  });
  const visits = workload(scheme, grades);
  const row = (tier: TierRow["tier"], color: TierColor, i: number): TierRow => ({
    tier,
    color,
    before: before[i],
    after: after[i],
    weekly: visits[i] ?? 0,
  });
  return [
    ...tiers.map(({ label, color }, i) => row({ kind: "tier", label }, color, i)),
    ...[row({ kind: "other" }, "grey", OTHER), row({ kind: "none" }, "grey", NONE)].filter(
      (each) => each.before + each.after > 0
    ),
  ];
}
