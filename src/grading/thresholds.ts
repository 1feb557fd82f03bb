import { parseFormula } from "../formula/parse";
import { visit } from "../formula/references";
import { referencedColumns } from "../scheme/columnsUsed";
import { inputsBehind } from "../scheme/decidingColumns";
import { edgeParts, isEdge } from "../scheme/edge";
import type { Amount, Edge, Scheme } from "../scheme/types";
import { conditionsOf, formulasOf } from "../scheme/walk";

/** What rules compare a column with: the numbers at which, and the texts for which, a result turns. */
export interface Thresholds {
  readonly amounts: readonly Amount[];
  readonly texts: readonly string[];
}

const NONE: Thresholds = { amounts: [], texts: [] };
const known = new WeakMap<Scheme, ReadonlyMap<string, Thresholds>>();

/** Of a column, and of the workings that are made from it: a share's edges stand for its own amount. */
export function thresholdsOf(scheme: Scheme, column: string): Thresholds {
  let found = known.get(scheme);
  if (found === undefined) known.set(scheme, (found = findThresholds(scheme)));
  return found.get(column) ?? NONE;
}

interface Compared {
  readonly column: string;
  readonly amount?: Amount;
  readonly text?: string;
}

function findThresholds(scheme: Scheme): ReadonlyMap<string, Thresholds> {
  const compared = [...inConditions(scheme), ...inBands(scheme), ...inFormulas(scheme)];
  const found = new Map<string, { amounts: Set<Amount>; texts: Set<string> }>();
  for (const { column, amount, text } of compared)
    for (const name of inputsBehind(scheme, [column])) {
      const own = found.get(name) ?? { amounts: new Set(), texts: new Set() };
      found.set(name, own);
      if (amount !== undefined) own.amounts.add(amount);
      if (text !== undefined) own.texts.add(text);
    }
  return new Map(
    [...found].map(([name, { amounts, texts }]) => [
      name,
      { amounts: [...amounts], texts: [...texts] },
    ])
  );
}

const inConditions = (scheme: Scheme): readonly Compared[] =>
  conditionsOf(scheme).flatMap(({ condition }): readonly Compared[] => {
    if (!("column" in condition)) return [];
    const { column } = condition;
    if (isEdge(condition)) return [{ column, amount: edgeParts(condition).amount }];
    if ("is" in condition) return [{ column, text: condition.is }];
    return "isOneOf" in condition ? condition.isOneOf.map((text) => ({ column, text })) : [];
  });

function inBands(scheme: Scheme): readonly Compared[] {
  const edges = (column: string, bands: readonly Edge[]) =>
    bands.map((band) => ({ column, amount: edgeParts(band).amount }));
  const rules = [...(scheme.criteria ?? []).map(({ rule }) => rule), ...(scheme.workings ?? [])];
  return rules.flatMap((rule) => (rule.kind === "bands" ? edges(rule.column, rule.bands) : []));
}

/** Numbers that stand in a formula: some of them are what its columns are compared with. */
function inFormulas(scheme: Scheme): readonly Compared[] {
  return formulasOf(scheme).flatMap(({ text }) => {
    const parsed = parseFormula(text);
    if ("problems" in parsed) return [];
    const numbers: number[] = [];
    visit(parsed.expr, (expr) => {
      if (expr.kind === "constant" && typeof expr.value === "number") numbers.push(expr.value);
    });
    return referencedColumns(text).flatMap((column) =>
      numbers.map((amount) => ({ column, amount }))
    );
  });
}
