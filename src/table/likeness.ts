import type { ColumnType } from "../scheme/types";
import { contrastOf, tellingWords } from "./contrasts";
import { headerUnit } from "./normaliseHeader";
import { remembered } from "../formula/remembered";

/** How alike a header and a name of a column are. */
export interface Likeness {
  /** Dice coefficient of the pairs of characters, 0 to 1. */
  readonly score: number;
  /** One of them says more than the other (累计, 客户, 6): a person has to decide. */
  readonly doubt: boolean;
  /** One of them ends in the other; what stands last in a Chinese name is what it is. */
  readonly sameHead: boolean;
}

const UNLIKE: Likeness = { score: 0, doubt: true, sameHead: false };

/** Words that mean the same in the name of any column. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/最近一次|最后一次|上一次|最近(?!\d|[一二三四五六七八九十两])|最后|末次|前次/g, "上次"],
  [/所占比例|所占比重|比例|比重/g, "占比"],
  [/编码|代码|代号/g, "编号"],
  [/全称/g, "名称"],
  [/金额/g, "额"],
  [/数量/g, "量"],
  [/[的之该·、，,;_()-]/g, ""],
];

/** Words that mostly mean the same, but not always: such names are asked. */
const NEARLY: readonly (readonly [RegExp, string])[] = [
  [/频率|频次|笔数/g, "次数"],
  [/时间间隔|间隔天数|间隔/g, "天数"],
];

interface Described {
  readonly canon: string;
  /** A word of it was only nearly the same. */
  readonly isNear: boolean;
  readonly pairs: ReadonlyMap<string, number>;
  readonly count: number;
  readonly telling: readonly string[];
}

const describe = (isDate: boolean, isQuestion: boolean) =>
  remembered((text: string): Described => {
    let canon = headerUnit(text).name.replaceAll("/", "");
    for (const [pattern, word] of SAME) canon = canon.replace(pattern, word);
    // 上次联系时间 is a date where a date is wanted, and may be a number of days elsewhere.
    if (isDate) canon = canon.replace(/(?:时间|日期?)$/, "日期");
    if (isQuestion) canon = canon.replace(/^(?:是否有?|有无|有没有|是不是|能否)/, "");
    const strict = canon;
    for (const [pattern, word] of NEARLY) canon = canon.replace(pattern, word);
    const pairs = new Map<string, number>();
    for (let i = 0; i + 1 < canon.length; i++) {
      const pair = canon.slice(i, i + 2);
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
    const count = Math.max(0, canon.length - 1);
    return { canon, isNear: canon !== strict, pairs, count, telling: tellingWords(canon) };
  });

const describers = {
  plain: describe(false, false),
  date: describe(true, false),
  question: describe(false, true),
};

/**
 * Compares a header with one name of a column, units and filling words aside; undefined where their
 * meanings exclude each other.
 */
export function likeness(header: string, name: string, type: ColumnType): Likeness | undefined {
  const as = type === "date" ? "date" : type === "yesno" ? "question" : "plain";
  const one = describers[as](header);
  const other = describers[as](name);
  // A single character says too little.
  if (one.count === 0 || other.count === 0) return UNLIKE;
  const isNear = one.isNear !== other.isNear;
  if (one.canon === other.canon) return { score: 1, doubt: isNear, sameHead: true };
  const score = dice(one, other);
  if (score === 0) return UNLIKE;
  const contrast = contrastOf(one.telling, other.telling);
  if (contrast === "opposite") return undefined;
  const sameHead = one.canon.endsWith(other.canon) || other.canon.endsWith(one.canon);
  return { score, doubt: isNear || contrast === "doubt", sameHead };
}

function dice(one: Described, other: Described): number {
  let shared = 0;
  for (const [pair, times] of one.pairs) shared += Math.min(times, other.pairs.get(pair) ?? 0);
  return (2 * shared) / (one.count + other.count);
}
