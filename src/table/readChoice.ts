import { nearestName } from "../formula/nearest";
import { Kind } from "../formula/vector";
import type { Option } from "../scheme/types";
import { foldText, isBlankWord } from "./plainText";
import { valueBehind } from "./valueBehind";
import { BLANK, TYPED_BLANK } from "./reading";
import type { CellReader, Reading } from "./reading";

/** Ways of stripping what people write around an option, mildest first. */
const STRIPS: readonly ((folded: string) => string)[] = [
  (text) => text,
  (text) => text.replace(/^["'“”‘’「(]+|["'“”‘’」).。,;!]+$/g, ""),
  // "1. 经销商", "①经销商"
  (text) => text.replace(/^\(?\d{1,2}[).、:-]/, ""),
  // A类, A级, A类客户
  (text) => text.replace(/(?:客户|用户)$/, "").replace(/[类级档型等]$/, ""),
  // 经销商(省级)
  (text) => text.replace(/\([^()]*\)$/, ""),
];

type Table = ReadonlyMap<string, string | null>;

/** Options by the text that names them; null where two options would share it. */
function tableOf(options: readonly Option[], strip: (folded: string) => string): Table {
  const table = new Map<string, string | null>();
  for (const option of options) {
    for (const name of [option.value, ...(option.synonyms ?? [])]) {
      const key = strip(foldText(name));
      if (key === "") continue;
      const other = table.get(key);
      // The first option keeps a name as it is written; a stripped one must be unique.
      if (other === undefined) table.set(key, option.value);
      else if (other !== option.value && strip !== STRIPS[0]) table.set(key, null);
    }
  }
  return table;
}

/**
 * Finds the option a text means: exact after NFKC, then a synonym, then without surrounding text, the
 * column's own name before it (`own`) included.
 */
export function choiceFinder(
  options: readonly Option[],
  own: readonly string[] = []
): (text: string) => Reading {
  const tables = STRIPS.map((strip) => tableOf(options, strip));
  const names = options.flatMap((option) => [option.value, ...(option.synonyms ?? [])]);
  const home = new Map(
    options.flatMap((o) => (o.synonyms ?? []).map((s) => [s, o.value] as const))
  );
  const optionOf = (folded: string): string | undefined => {
    for (let i = 0; i < STRIPS.length; i++) {
      const found = tables[i].get(STRIPS[i](folded)) ?? tables[0].get(STRIPS[i](folded));
      if (found) return found;
    }
    return undefined;
  };
  const behind = valueBehind(own, (folded) => optionOf(folded) !== undefined);
  return (text) => {
    const folded = foldText(text);
    const rest = behind(folded);
    const found = optionOf(folded) ?? (rest === undefined ? undefined : optionOf(rest));
    if (found !== undefined) return { value: found };
    if (folded === "") return BLANK;
    if (isBlankWord(folded) || rest === "" || isBlankWord(rest ?? folded)) return TYPED_BLANK;
    const near = nearestName(rest ?? text, names);
    return { code: "unknown-option", detail: near && (home.get(near) ?? near) };
  };
}

/** Choices of a column as the scheme writes them. */
export function choiceReader(options: readonly Option[], own: readonly string[] = []): CellReader {
  const find = choiceFinder(options, own);
  return {
    kind: Kind.Text,
    number: (value) => find(String(value)),
    text: find,
    logical: (value) => find(value ? "是" : "否"),
  };
}
