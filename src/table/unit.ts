/**
 * Units as they stand in headers and behind numbers. Two units of one family convert into each other;
 * 件 and 箱 do not, and neither do 元 and 元/条.
 */
export interface Unit {
  readonly family: string;
  /** How many of the family's base unit one of this unit is. */
  readonly scale: number;
}

/** value × times ÷ over: two whole numbers, so that 12345 元 is exactly 1.2345 万元. */
export interface Ratio {
  readonly times: number;
  readonly over: number;
}

const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1e3],
  ["万", 1e4],
  ["十万", 1e5],
  ["百万", 1e6],
  ["千万", 1e7],
  ["亿", 1e8],
  ["十亿", 1e9],
  ["百亿", 1e10],
  ["千亿", 1e11],
  ["万亿", 1e12],
]);

const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...family("money", 1, "元 圆 rmb cny 人民币 人民币元 ¥"),
  ...family("days", 1, "天 日 day days d 自然日 日历天"),
  ...family("days", 7, "周 星期 个星期 week weeks"),
  ...family("months", 1, "月 个月 month months"),
  ...family("months", 3, "季 季度 个季度"),
  ...family("months", 6, "半年"),
  ...family("months", 12, "年 year years 周年"),
  ...family("percent", 10, "% 百分点 个百分点 个点 pp pct percent 百分比"),
  ...family("percent", 1, "‰"),
  ...family("grams", 1e6, "吨 t ton tons"),
  ...family("grams", 1e3, "公斤 千克 kg"),
  ...family("grams", 500, "斤"),
  ...family("grams", 1, "克 g"),
  ...family("metres", 1e3, "公里 千米 km"),
  ...family("metres", 1, "米"),
  ...family("square metres", 1, "m2 平方米 平米 平方"),
  ...family("watts", 1e3, "kw 千瓦"),
  ...family("watts", 1, "瓦"),
  ...[..."件个支条户台人名次箱盒瓶家套辆单笔张只批包袋桶把部路段档岁分级款项票顶双斗颗粒片罐"].map(
    (word): [string, Unit] => [word, { family: word, scale: 1 }]
  ),
  ...family("次", 1, "回 趟 times"),
]);

function family(name: string, scale: number, words: string): [string, Unit][] {
  return words.split(" ").map((word) => [word, { family: name, scale }]);
}

/** A power of ten in front of any unit: 万支 = 10,000 支. A bare 万 leaves the unit to the scheme. */
export const ANY_FAMILY = "any";

/** The unit a folded text names, or undefined. */
export function parseUnit(folded: string): Unit | undefined {
  const direct = UNITS.get(folded);
  if (direct !== undefined) return direct;
  const bare = MULTIPLIERS.get(folded);
  if (bare !== undefined) return { family: ANY_FAMILY, scale: bare };
  const slash = folded.indexOf("/");
  if (slash > 0) return perUnit(folded.slice(0, slash), folded.slice(slash + 1));
  return multipliedUnit(folded);
}

function multipliedUnit(folded: string): Unit | undefined {
  const [, prefix, word] = /^([十百千万亿]{1,2})(.+)$/.exec(folded) ?? [];
  if (prefix === undefined) return undefined;
  const times = MULTIPLIERS.get(prefix);
  const unit = UNITS.get(word);
  if (times === undefined || unit === undefined) return undefined;
  return { family: unit.family, scale: unit.scale * times };
}

/** The power of ten in front of a unit: 1e4 for 万元 and 万支, 1 for 吨 and 千克. */
export function unitPrefix(folded: string): number {
  if (UNITS.has(folded)) return 1;
  const [, prefix, word] = /^([十百千万亿]{1,2})(.*)$/.exec(folded) ?? [];
  const known = word === "" || (word !== undefined && UNITS.has(word.split("/")[0]));
  return known ? (MULTIPLIERS.get(prefix) ?? 1) : 1;
}

/** 元/条 is a price, not an amount; 万元/月 is an amount said to be monthly. */
function perUnit(upper: string, lower: string): Unit | undefined {
  const unit = parseUnit(upper);
  const per = parseUnit(lower);
  if (unit === undefined || per === undefined) return undefined;
  return isTime(per) ? unit : { family: `${unit.family}/${lower}`, scale: unit.scale };
}

export function isTime(unit: Unit): boolean {
  return unit.family === "days" || unit.family === "months";
}

const SAME: Ratio = { times: 1, over: 1 };

/** How a number in one unit becomes a number in the other; undefined when it cannot. */
export function unitRatio(from: string | undefined, to: string | undefined): Ratio | undefined {
  if (from === undefined || to === undefined || from === to) return SAME;
  const source = parseUnit(from);
  const target = parseUnit(to);
  if (source === undefined || target === undefined) return undefined;
  // A header that says only 万 means ten thousand of whatever the scheme counts in.
  if (source.family === ANY_FAMILY || target.family === ANY_FAMILY) return ratio(source, target);
  if (source.family === target.family) return ratio(source, target);
  if (isTime(source) && isTime(target)) return timeRatio(source, target);
  return undefined;
}

function ratio(source: Unit, target: Unit): Ratio {
  return source.scale >= target.scale
    ? { times: source.scale / target.scale, over: 1 }
    : { times: 1, over: target.scale / source.scale };
}

/** Between days and months there is no exact number: 30 days a month, 365 days a whole year. */
function timeRatio(source: Unit, target: Unit): Ratio {
  const days = (unit: Unit): number =>
    unit.family === "days" ? unit.scale : unit.scale === 12 ? 365 : unit.scale * 30;
  return { times: days(source), over: days(target) };
}

/** Names that carry their unit: 合作年限 is in years even where the scheme counts months. */
export function impliedUnit(name: string): string | undefined {
  if (/(年限|年数|年头)$/.test(name)) return "年";
  if (/(月数|月份数)$/.test(name)) return "月";
  if (/(天数|日数)$/.test(name)) return "天";
  return undefined;
}
