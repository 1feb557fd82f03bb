import { decodeXString, normalizeLines, unescapeXml } from "./escape";
import { children, childrenOf, plainCharacters } from "./scanXml";

/**
 * Plain text of the inside of an `<si>` or `<is>`: the runs' texts joined; phonetic runs (`<rPh>`,
 * the reading of Chinese or Japanese characters) are no part of the cell's text.
 */
export function richText(inner: string, prefix: string): string {
  let text = "";
  for (const element of children(inner, 0, prefix)) {
    if (element.name === "t") text += characters(inner.slice(element.inner, element.innerEnd));
    else if (element.name === "r") {
      const run = childrenOf(inner, element, prefix).find((part) => part.name === "t");
      if (run) text += characters(inner.slice(run.inner, run.innerEnd));
    }
  }
  return text;
}

export function characters(raw: string): string {
  return decodeXString(unescapeXml(plainCharacters(normalizeLines(raw))));
}
