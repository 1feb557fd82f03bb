import type { SheetValue } from "./types";

/** Blanks of any kind (NFKC leaves the zero-width ones) and soft hyphens. */
const SPACES = /[\s\u200b-\u200d\u2060\ufeff\u00ad]+/g;

/** ASCII without blanks and common Chinese characters: NFKC leaves them alone. */
const ALREADY_PLAIN = /^[\x21-\x7e\u4e00-\u9fff]*$/;

/** Text as it is compared: full width becomes half width, no blanks, no line breaks. */
export function plainText(text: string): string {
  return ALREADY_PLAIN.test(text) ? text : text.normalize("NFKC").replace(SPACES, "");
}

/** The same without capital letters. */
const ALREADY_FOLDED = /^[\x21-\x40\x5b-\x7e\u4e00-\u9fff]*$/;

/** plainText without regard to case. */
export function foldText(text: string): string {
  return ALREADY_FOLDED.test(text) ? text : plainText(text).toLowerCase();
}

/** An empty cell, or one that only looks empty. */
export function isBlankCell(value: SheetValue | undefined): boolean {
  if (typeof value !== "string") return value === undefined;
  if (value === "") return true;
  const first = value.charCodeAt(0);
  // Most texts start with an ordinary character; only the others are worth cleaning.
  if (first > 0x20 && first < 0x7f) return false;
  if (first >= 0x4e00 && first <= 0x9fff) return false;
  return plainText(value) === "";
}

/** What people type to say "nothing here", folded. 无 is among them; yes/no columns ask first. */
const BLANK_WORDS: ReadonlySet<string> = new Set([
  ..."-_—–―‐‑−/\\.?",
  ...["--", "---", "——", "//", "..", "...", "??"],
  ...["n/a", "#n/a", "na", "n.a.", "nil", "null", "none", "tbd"],
  ...["无", "暂无", "空", "空白", "未知", "不详", "待定", "待补", "未填", "无数据"],
]);

/** Whether a folded text stands for a blank. */
export function isBlankWord(folded: string): boolean {
  return BLANK_WORDS.has(folded);
}

/** A cell as a person would quote it in a sentence. */
export function cellText(value: SheetValue): string {
  if (typeof value === "string") return value.trim();
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value.error;
}
