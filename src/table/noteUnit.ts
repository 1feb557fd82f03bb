import { ANY_FAMILY, parseUnit } from "./unit";

/** 单位：万元, 金额单位:元, Unit: k. What follows reaches to the next comma or bracket. */
const NAMED = /(?:单位|(?<![a-z])units?(?![a-z]))\s*[:=]?\s*([^,、;。()]*)/g;
/** 2026年客户消费表（万元） */
const TITLE = /^[^:,;。]{0,40}\(([^()]+)\)$/;
const CURRENCY = /^(?:人民币|rmb|cny|¥)|(?:人民币|rmb|cny|yuan)$/g;

/** Powers of ten as English notes have them. */
const POWERS: ReadonlyMap<string, string> = new Map([
  ["k", "千"],
  ["000", "千"],
  ["'000", "千"],
  ["thousand", "千"],
  ["thousands", "千"],
  ["w", "万"],
  ["10k", "万"],
  ["m", "百万"],
  ["mn", "百万"],
  ["million", "百万"],
  ["millions", "百万"],
]);

/** The unit of money that a note beside a list names; undefined where it names none, or several. */
export function noteUnit(text: string): string | undefined {
  const plain = text.normalize("NFKC").toLowerCase().trim();
  const named = [...plain.matchAll(NAMED)].flatMap(([, rest]) => firstMoney(rest) ?? []);
  const units = new Set(named);
  if (units.size > 1) return undefined;
  const [unit] = units;
  return unit ?? titleUnit(plain);
}

/** 单位： in one cell, the unit in the next one. */
export const announcesUnit = (text: string): boolean =>
  /(?:单位|^units?)\s*[:：]?\s*$/i.test(text.trim());

/** "万元 制表 销售部" begins with a unit, and so does "人民币 万元". */
function firstMoney(text: string): string | undefined {
  const words = text.split(/\s+/).filter((word) => word !== "");
  for (let count = words.length; count > 0; count--) {
    const unit = moneyUnit(words.slice(0, count).join(""));
    if (unit !== undefined) return unit;
  }
  return undefined;
}

function titleUnit(plain: string): string | undefined {
  const inside = TITLE.exec(plain)?.[1];
  // Behind a title 万 or k alone may count anything.
  const isMoney = inside !== undefined && parseUnit(inside)?.family === "money";
  return isMoney ? inside : undefined;
}

/** 万元, rmb, k and 人民币千元 as 万元, 元, 千元 and 千元. */
export function moneyUnit(word: string): string | undefined {
  const bare = word.replace(CURRENCY, "");
  if (bare === "") return word === "" ? undefined : "元";
  const [, power = bare, yuan = ""] = /^(.+?)(元)$/.exec(bare) ?? [];
  const unit = `${POWERS.get(power) ?? power}${yuan}`;
  const family = parseUnit(unit)?.family;
  if (family === ANY_FAMILY) return `${unit}元`;
  return family === "money" ? unit : undefined;
}
