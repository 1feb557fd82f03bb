import type { SampleColumn, SampleRow } from "./sample";
import { KEPT_UNTIL } from "./sample";

/** Columns that many lists have. Every company and person is made up. */

const PLACES =
  "杭州 宁波 温州 绍兴 嘉兴 苏州 无锡 常州 合肥 南昌 福州 厦门 济南 青岛 郑州 武汉 长沙 成都 西安 太原".split(
    " "
  );
const BRANDS =
  "恒泽 瑞丰 同创 金辉 华泰 盛达 永昌 鼎新 宏远 嘉德 润泽 天成 博远 信达 长兴 明泰 中科 东方 汇通 安捷".split(
    " "
  );
const FAMILY = "王李张刘陈杨黄赵周吴徐孙马朱胡郭何林高罗";
const GIVEN =
  "建国 志远 海燕 晓梅 俊杰 丽娜 文博 思远 雨欣 国强 春华 明辉 静怡 浩然 佳宁 立新".split(" ");

/** Company names differ by their place and brand: 20 × 20 of them. */
export const company =
  (kinds: readonly string[]) =>
  ({ index, random }: SampleRow): string =>
    `${PLACES[(index * 7) % PLACES.length]}${BRANDS[(index * 3 + Math.floor(index / 20)) % BRANDS.length]}${random.pick(kinds)}`;

export const person = ({ index }: SampleRow): string =>
  `${FAMILY[(index * 3) % FAMILY.length]}${GIVEN[(index * 5 + Math.floor(index / 16)) % GIVEN.length]}`;

export const customer = (kinds: readonly string[]): SampleColumn => ({
  header: "客户名称",
  width: 26,
  value: company(kinds),
});

export const code = (prefix: string, header = "客户代码"): SampleColumn => ({
  header,
  format: "@",
  value: ({ index }) => `${prefix}${String(index + 1).padStart(4, "0")}`,
});

const STAFF = ["陈志远", "林晓梅", "王建国", "周敏", "吴海涛"];
export const owner = (header = "负责人"): SampleColumn => ({
  header,
  width: 9,
  value: ({ random }) => random.pick(STAFF),
});

/** Days before the list was kept, as a date; the better the customer, the later. */
export const date = (header: string, most: number, format = "yyyy-mm-dd"): SampleColumn => ({
  header,
  width: 13,
  format,
  value: ({ random, size }) =>
    KEPT_UNTIL - Math.round(random.between(1, 10 + most * (1.05 - size))),
});

export const yesNo = (
  header: string,
  likely: (size: number) => number,
  width = 10
): SampleColumn => ({
  header,
  width,
  value: ({ random, size }) => (random.chance(likely(size)) ? "是" : "否"),
});

/** One of several texts, from the best to the worst. */
export const rank = (header: string, choices: readonly string[], width = 12): SampleColumn => ({
  header,
  width,
  value({ random, size }) {
    const at = (1 - size) * choices.length + random.between(-0.6, 0.6, 2);
    return choices[Math.min(choices.length - 1, Math.max(0, Math.floor(at)))]!;
  },
});

export const choice = (header: string, choices: readonly string[], width = 12): SampleColumn => ({
  header,
  width,
  value: ({ random }) => random.pick(choices),
});

/** A number that grows with the customer, more or less. */
export const amount = (
  header: string,
  low: number,
  high: number,
  options: { readonly decimals?: number; readonly format?: string; readonly summed?: boolean } = {}
): SampleColumn => ({
  header,
  ...(options.format === undefined ? {} : { format: options.format }),
  ...(options.summed === undefined ? {} : { summed: options.summed }),
  value({ random, size }) {
    const share = Math.min(1, Math.max(0, size * random.between(0.75, 1.25, 3)));
    // Sums of money are spread like this: few large ones, many small ones.
    const value = low + (high - low) * share ** 2;
    return Number(value.toFixed(options.decimals ?? 0));
  },
});

/** A number that has nothing to do with the customer's size. */
export const count = (header: string, low: number, high: number): SampleColumn => ({
  header,
  value: ({ random }) => random.between(low, high),
});

/** The worse the customer fares, the more; the satisfied half has none of it. */
export const bad = (header: string, most: number, width = 10): SampleColumn => ({
  header,
  width,
  value: ({ random, size }) =>
    size > 0.5 ? 0 : Math.round(most * (1 - 2 * size) * random.between(0.3, 1, 2)),
});
