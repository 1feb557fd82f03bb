const DIGITS = "零一二三四五六七八九";

/** 三 → 3, 两 → 2, 十二 → 12, 二十 → 20; undefined for anything else, so that 三五 stays unread. */
export function chineseNumber(text: string): number | undefined {
  const word = text.replace(/两/g, "二");
  const [, tens, ones] = /^([二三四五六七八九])?十([一二三四五六七八九])?$/.exec(word) ?? [];
  if (word.includes("十")) {
    if (!/^[二三四五六七八九]?十[一二三四五六七八九]?$/.test(word)) return undefined;
    return (tens === undefined ? 1 : DIGITS.indexOf(tens)) * 10 + (ones ? DIGITS.indexOf(ones) : 0);
  }
  const digit = word.length === 1 ? DIGITS.indexOf(word) : -1;
  return digit < 0 ? undefined : digit;
}
