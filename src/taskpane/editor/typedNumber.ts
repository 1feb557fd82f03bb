/**
 * A number as people type it: full-width digits and signs, thousands separators, a Chinese full stop for
 * the point. Undefined for anything else, also while it is only begun ("-", "1e").
 */
export function typedNumber(text: string): number | undefined {
  const plain = text
    .normalize("NFKC")
    .replace(/[\s,_'、]/g, "")
    .replace(/[。．]/g, ".")
    .replace(/[−–—﹣]/g, "-");
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain)) return undefined;
  return Number(plain);
}
