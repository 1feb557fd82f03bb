import { ladderOf, knownInterval } from "../ladder";
import { holdsIn, type Interval } from "../thresholds";
import { isSimple, soundNode, toNumber, toTruth } from "./coerceValues";
import { compareValues } from "./compareValues";
import { assume, isSettled } from "./facts";
import { isConstant, resultsOf, type Node } from "./nodes";
import type { Expr } from "../types";
import type { Call, Context } from "./translation";
import { choose, eachKind, ERROR, number, UNKNOWN, type Value } from "./values";

/** A result under what is known where it is reached. */
type Arm = (context: Context) => Value;

const armOf = (expr: Expr | undefined, otherwise: Value): Arm =>
  expr === undefined ? () => otherwise : ({ valueOf, facts }) => valueOf(expr, facts);

/** The one arm or the other by a condition. */
function branch(condition: Value, context: Context, yes: Arm, no: Arm): Value {
  const { nodes, facts } = context;
  if (condition.is === "choice")
    return decide(
      condition.test,
      context,
      (inside) => branch(condition.yes, inside, yes, no),
      (inside) => branch(condition.no, inside, yes, no)
    );
  const truth = toTruth(condition, { ...context, facts, nodes });
  return truth.is === "truth" ? decide(truth.node, context, yes, no) : truth;
}

function decide(test: Node, context: Context, yes: Arm, no: Arm): Value {
  const { nodes, facts } = context;
  const settled = isSettled(test, facts);
  if (settled !== undefined) return (settled ? yes : no)(context);
  const [one, other] = [
    yes({ ...context, facts: assume(facts, test, true) }),
    no({ ...context, facts: assume(facts, test, false) }),
  ];
  return choose(test, one, other, nodes);
}

export function translateIf({ args }: Call, context: Context): Value {
  const no = armOf(args[2], { is: "truth", node: context.nodes.constant(0) });
  return branch(context.valueOf(args[0], context.facts), context, armOf(args[1], ERROR), no);
}

export function translateIfs(call: Call, context: Context): Value {
  return climbLadder(call, context) ?? firstOf(inPairs(call.args), () => ERROR, context);
}

type Pair = readonly [condition: (context: Context) => Value, result: Arm];

const inPairs = (args: readonly Expr[]): readonly Pair[] =>
  Array.from({ length: args.length >> 1 }, (_, i) => [
    ({ valueOf, facts }) => valueOf(args[2 * i], facts),
    armOf(args[2 * i + 1], ERROR),
  ]);

/** The result beside the first condition that holds. */
function firstOf([first, ...rest]: readonly Pair[], otherwise: Arm, context: Context): Value {
  if (first === undefined) return otherwise(context);
  const [condition, result] = first;
  return branch(condition(context), context, result, (inside) => firstOf(rest, otherwise, inside));
}

/** IFS over one number: a table of cuts, where the results are numbers that the scheme names. */
function climbLadder(call: Call, context: Context): Value | undefined {
  const ladder = ladderOf(call);
  if (ladder === null) return undefined;
  const { nodes, facts, valueOf } = context;
  const climbed = toNumber(valueOf(ladder.value, facts), context);
  if (climbed.is !== "number") return undefined;
  const rounded = climbed.node.op === "round" ? climbed.node : undefined;
  // the rounding before a comparison is part of the cut
  const node = soundNode({ ...climbed, node: rounded?.value ?? climbed.node }, nodes);
  const digits = rounded?.digits;
  const steps = ladder.steps.flatMap(({ op, limit }) => knownInterval(op, limit, digits) ?? []);
  if (steps.length < ladder.steps.length) return undefined;
  const arms = [
    ...ladder.results.map((expr) => armOf(expr, ERROR)),
    armOf(ladder.otherwise, ERROR),
  ];
  const results = arms.map((arm, i) => (isReached(node, steps, i) ? arm(context) : undefined));
  return picked(node, steps, results, context);
}

/** Whether a step can be the first to hold; always, where not all values are known. */
function isReached(node: Node, steps: readonly Interval[], step: number): boolean {
  const all = isConstant(node) ? [node.value] : resultsOf(node);
  if (all === undefined) return true;
  return [...all].some((value) => {
    const first = steps.findIndex((interval) => holdsIn(interval, value));
    return (first < 0 ? steps.length : first) === step;
  });
}

function picked(
  node: Node,
  steps: readonly Interval[],
  results: readonly (Value | undefined)[],
  { nodes }: Context
): Value | undefined {
  const reached = results.filter((result) => result !== undefined);
  const numbers = reached.map((result) => (result.is === "number" ? result.node : undefined));
  const table = (constants: readonly (Node | undefined)[]): Node | undefined => {
    if (!constants.every((each) => each !== undefined && isConstant(each))) return undefined;
    const values = constants.map((each) => (each as Node & { readonly value: number }).value);
    let next = 0;
    const all = results.map((result) => (result === undefined ? 0 : values[next++]));
    return nodes.ladder(node, steps, Float64Array.from(all));
  };
  const whole = table(numbers);
  if (whole !== undefined) return number(whole);
  // the same number and another summand in each step: [@date]+7, [@date]+30
  const sums = numbers.map((each) => (each?.op === "+" ? each : undefined));
  const base = sums[0]?.left;
  if (base === undefined || !sums.every((sum) => sum?.left === base)) return undefined;
  const added = table(sums.map((sum) => sum?.right));
  if (added === undefined) return undefined;
  const mayFail = reached.some((result) => result.is === "number" && result.mayFail);
  return number(nodes.binary("+", base, added), mayFail);
}

export function translateSwitch({ args: [value, ...rest] }: Call, context: Context): Value {
  const { nodes, facts, valueOf } = context;
  const options = rest.slice(0, rest.length - (rest.length % 2));
  const otherwise = armOf(rest.length % 2 === 1 ? rest[rest.length - 1] : undefined, ERROR);
  return eachKind(valueOf(value, facts), facts, nodes, (kind) => {
    if (kind.is === "unknown" || kind.is === "error") return kind;
    const pairs = inPairs(options).map(([option, result]): Pair => [
      (inside) => compareValues("=", kind, option(inside), inside),
      result,
    ]);
    return lookedUp(pairs, otherwise, context) ?? firstOf(pairs, otherwise, context);
  });
}

/** A column of texts against fixed options with numbers: one look into a table. */
function lookedUp(pairs: readonly Pair[], otherwise: Arm, context: Context): Value | undefined {
  const conditions = pairs.map(([condition]) => condition(context));
  const results = [...pairs.map(([, result]) => result(context)), otherwise(context)];
  const numbers = results.flatMap((result) =>
    result.is === "number" && isConstant(result.node) ? [result.node.value] : []
  );
  const lookups = conditions.flatMap((condition) =>
    condition.is === "truth" && condition.node.op === "lookup" ? [condition.node] : []
  );
  const fixed = conditions.filter(({ is }) => is === "truth").length;
  if (numbers.length < results.length || lookups.length === 0 || fixed < conditions.length)
    return undefined;
  const { vector, table } = lookups[0];
  const first = table.map((_, code) =>
    conditions.findIndex((condition) => {
      const node = condition.is === "truth" ? condition.node : undefined;
      return node?.op === "lookup" ? node.table[code] !== 0 : node !== undefined && isTrue(node);
    })
  );
  const decided = Float64Array.from(first, (at) => numbers[at < 0 ? numbers.length - 1 : at]);
  return number(context.nodes.lookup(vector, decided));
}

const isTrue = (node: Node) => isConstant(node) && node.value !== 0;

export function translateIfError({ args: [value, fallback] }: Call, context: Context): Value {
  const { nodes, facts, valueOf } = context;
  const instead = armOf(fallback, UNKNOWN);
  return eachKind(valueOf(value, facts), facts, nodes, (kind) => {
    if (kind.is === "error") return instead(context);
    if (kind.is !== "number" || !kind.mayFail) return kind;
    return decide(nodes.finite(kind.node), context, () => number(kind.node), instead);
  });
}

/** AND, OR; a cell of words in a reference does not count. */
export function translateJoined(op: "and" | "or", { args }: Call, context: Context): Value {
  const { nodes, facts, valueOf } = context;
  const neutral: Value = { is: "truth", node: nodes.constant(op === "and" ? 1 : 0) };
  const isCounted = (value: Value, isReference: boolean) =>
    !isReference || (isSimple(value) && (value.is === "truth" || value.is === "number"));
  const read = args.map((arg) => ({ value: valueOf(arg, facts), isReference: arg.kind === "row" }));
  if (!read.some(({ value, isReference }) => isCounted(value, isReference))) return UNKNOWN;
  const truths = read.map(({ value, isReference }) => {
    if (!isReference) return toTruth(value, context);
    const counted = eachKind(value, facts, nodes, (kind) =>
      kind.is === "text" || kind.is === "texts" || kind.is === "blank" ? neutral : kind
    );
    return toTruth(counted, context);
  });
  return truths.reduce((all, each) =>
    eachKind(all, facts, nodes, (a) => {
      if (a.is !== "truth") return a;
      return eachKind(each, facts, nodes, (b) =>
        b.is === "truth" ? { is: "truth", node: nodes.binary(op, a.node, b.node) } : b
      );
    })
  );
}

export function translateNot({ args: [value] }: Call, context: Context): Value {
  const { nodes, facts, valueOf } = context;
  return eachKind(toTruth(valueOf(value, facts), context), facts, nodes, (kind) =>
    kind.is === "truth" ? { is: "truth", node: nodes.not(kind.node) } : kind
  );
}
