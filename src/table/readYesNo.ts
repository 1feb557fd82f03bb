import { Kind } from "../formula/vector";
import { foldText, isBlankWord } from "./plainText";
import { BLANK, TYPED_BLANK } from "./reading";
import type { CellReader, Reading } from "./reading";

const YES: ReadonlySet<string> = new Set([
  ..."是有对√✓✔☑yt1会已",
  ...["yes", "true", "是的", "对的", "有的", "v"],
]);
const NO: ReadonlySet<string> = new Set([
  ..."否无错×✗✘✕✖❌nfx0不没未",
  ...["no", "false", "没有", "不是", "不对", "未有"],
]);
const PROBLEM: Reading = { code: "not-yes-no" };

/** An answer typed as text: 是/否, √/×, 有/无, Y/N, TRUE/FALSE … `inverted` swaps yes and no. */
export function readYesNo(text: string, inverted = false): Reading {
  // NFKC would leave the emoji variant mark behind ✔️
  const folded = foldText(text)
    .replace(/\ufe0f/g, "")
    .replace(/^["'“‘(]+|["'”’)。.!]+$/g, "");
  if (YES.has(folded)) return { value: !inverted };
  if (NO.has(folded)) return { value: inverted };
  if (folded === "") return BLANK;
  return isBlankWord(folded) ? TYPED_BLANK : PROBLEM;
}

export function yesNoReader(inverted: boolean): CellReader {
  return {
    kind: Kind.Logical,
    number: (value) => {
      if (value !== 0 && value !== 1) return PROBLEM;
      return { value: (value === 1) !== inverted };
    },
    text: (text) => readYesNo(text, inverted),
    logical: (value) => ({ value: value !== inverted }),
  };
}
