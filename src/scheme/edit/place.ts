/** Places as problems name them: criteria[2].rule.points["经销"]. */
type Step = string | number;

const STEP = /\["(.*?)"\]|\[(\d+)\]|\.?([A-Za-z][\w-]*)/g;

export const stepsOf = (at: string): readonly Step[] =>
  [...at.matchAll(STEP)].map(([, quoted, index, name]) => quoted ?? name ?? Number(index));

type Node = Readonly<Record<Step, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;

/** What stands there; undefined where there is no such place. */
export function valueAt(root: object, at: string): unknown {
  let value: unknown = root;
  for (const step of stepsOf(at)) {
    if (!isNode(value) || !Object.hasOwn(value, step)) return undefined;
    value = value[step];
  }
  return value;
}

/**
 * The same document with one place changed; as it is where there is no such place. What stands on the
 * way and says where it comes from is now the person's own.
 */
export function changeAt<T extends object>(
  root: T,
  at: string,
  change: (value: unknown) => unknown
): T {
  const walk = (node: unknown, [step, ...rest]: readonly Step[]): unknown => {
    if (step === undefined) return change(node);
    if (!isNode(node) || !Object.hasOwn(node, step)) return node;
    const before = node[step];
    const after = walk(before, rest);
    if (after === before) return node;
    if (Array.isArray(node)) return node.map((value: unknown, i) => (i === step ? after : value));
    return { ...node, [step]: after, ...(node["source"] === "assumed" && { source: "seed" }) };
  };
  return walk(root, stepsOf(at)) as T;
}

/** Whether one place lies in the other: a field tells of what is wrong in it and around it. */
export function isWithin(at: string, outer: string): boolean {
  if (!at.startsWith(outer)) return false;
  const next = at.charAt(outer.length);
  return next === "" || next === "." || next === "[";
}
