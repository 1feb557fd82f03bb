import { normaliseHeader } from "./normaliseHeader";

const SEPARATORS = /^(?:[:=|/,、_-]|为|是(?!否))*/;

/**
 * What stands behind a label in a folded cell: 忠诚度:中, 客户类型-a类, 等级a. The column's names are
 * labels anywhere, other texts before the only colon, unless they are values themselves.
 */
export function valueBehind(
  names: readonly string[],
  isValue: (folded: string) => boolean
): (folded: string) => string | undefined {
  const own = [...new Set(names.flatMap(labelsOf))].sort((a, b) => b.length - a.length);
  return (folded) => {
    const label = own.find((name) => folded.startsWith(name));
    if (label !== undefined) return folded.slice(label.length).replace(SEPARATORS, "");
    const [before, behind, ...more] = folded.split(":");
    if (behind === undefined || more.length > 0 || isValue(before)) return undefined;
    return behind;
  };
}

/** A header with and without what it says in brackets. */
function labelsOf(name: string): readonly string[] {
  const label = normaliseHeader(name);
  return [label, label.replace(/\([^()]*\)$/, "")].filter((text) => text !== "");
}
