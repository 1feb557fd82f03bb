import { edgeParts } from "./edge";
import { lowerCondition } from "./lowerCondition";
import { numeral, quote } from "./literals";
import { countText, rankText, type Lowering } from "./lowering";
import { here, list, POSITION } from "./names";
import type { Value, Working } from "./types";

type Of<K extends Working["kind"]> = Extract<Working, { readonly kind: K }>;

/** A working as one formula; helper columns it needs are asked for. */
export function lowerWorking(working: Working, lowering: Lowering): string {
  switch (working.kind) {
    case "formula":
      return working.formula.replace(/^=/, "");
    case "rank":
      return overList(working, rankText(lowering, working.column, working.within));
    case "rank-percent": {
      const rank = rankText(lowering, working.column, working.within);
      return overList(
        working,
        `(${rank})/${countText(lowering, working.column, working.within)}*100`
      );
    }
    case "share":
      return lowerShare(working, lowering);
    case "pareto-start":
      return lowerParetoStart(working, lowering);
    case "quantile":
      return lowerQuantile(working, lowering);
    case "choose":
      return lowerChoose(working, lowering);
    case "bands":
      return lowerValueBands(working, lowering);
    case "quota":
      return lowerQuota(working, lowering);
  }
}

const overList = ({ column }: { readonly column: string }, text: string) =>
  `IF(ISNUMBER(${here(column)}),${text},"")`;

/** Sum of the list, or of the customer's own group. */
function totalText(column: string, within: string | undefined, lowering: Lowering, only = "") {
  if (within !== undefined) {
    const group = lowering.group(within);
    return `SUMIFS(${list(column)},${list(group)},${here(group)}${only && `,${list(column)},${only}`})`;
  }
  return only === "" ? `SUM(${list(column)})` : `SUMIF(${list(column)},${only})`;
}

function lowerShare({ column, within }: Of<"share">, lowering: Lowering): string {
  const total = totalText(column, within, lowering);
  return overList({ column }, `IF(${total}>0,${here(column)}/${total}*100,0)`);
}

/** Totals over positive values; only strictly larger values come before (DECISIONS, populations). */
function lowerParetoStart({ column, within }: Of<"pareto-start">, lowering: Lowering): string {
  const compared = lowering.compared(column);
  const own = here(compared);
  const total = totalText(compared, within, lowering, '">0"');
  const before = totalText(compared, within, lowering, `">"&${own}`);
  return `IF(ISNUMBER(${own}),IF(${own}>0,${before}/${total}*100,100),"")`;
}

/** One and a step for every inner quantile the value reaches; counted down where small is good. */
function lowerQuantile({ column, bins, best, margin }: Of<"quantile">, lowering: Lowering): string {
  const compared = lowering.compared(column);
  const own = here(compared);
  const steps = Array.from({ length: bins - 1 }, (_, i) => {
    const quantile = `PERCENTILE.INC(${list(compared)},${i + 1}/${numeral(bins)})`;
    const edge = `ROUND(${quantile}${margin === undefined ? "" : `+${numeral(margin)}`},6)`;
    return `IF(${own}>=${edge},1,0)`;
  });
  const bin = best === "smallest" ? [numeral(bins), ...steps].join("-") : ["1", ...steps].join("+");
  return `IF(ISNUMBER(${own}),${bin},"")`;
}

export function lowerValue(value: Value): string {
  if (typeof value === "number") return numeral(value);
  if (typeof value === "string") return quote(value);
  return "column" in value ? here(value.column) : value.formula.replace(/^=/, "");
}

/** An unknown rule ends the search: what follows would answer for a blank. */
function lowerChoose({ rules, otherwise }: Of<"choose">, lowering: Lowering): string {
  const last = otherwise === undefined ? '""' : lowerValue(otherwise);
  return rules.reduceRight((rest, { when, value }) => {
    const code = lowerCondition(when, lowering);
    return `IF(${code}>0.5,${lowerValue(value)},IF(${code}=0.5,"",${rest}))`;
  }, last);
}

function lowerValueBands({ column, bands, otherwise }: Of<"bands">, lowering: Lowering): string {
  const own = here(lowering.compared(column));
  const arms = bands.map((band) => {
    const { op, amount } = edgeParts(band);
    const edge =
      typeof amount === "number" ? numeral(amount) : here(lowering.compared(amount.column));
    return `${own}${op}${edge},${lowerValue(band.value)}`;
  });
  return `IF(ISNUMBER(${own}),IFS(${arms.join(",")},TRUE,${lowerValue(otherwise)}),${lowerValue(otherwise)})`;
}

/**
 * Places rounded down. The place of a customer among those who qualify: how many come before by the
 * first key, then by the next among equals, last by list order.
 */
function lowerQuota({ name, when, percent, of, order }: Of<"quota">, lowering: Lowering): string {
  const qualifies = lowering.condition(when);
  const base =
    of === undefined ? `COUNT(${list(POSITION)})` : `COUNTIF(${list(lowering.condition(of))},1)`;
  const places = lowering.places(name, `ROUNDDOWN(ROUND(${base}*${numeral(percent)}/100,6),0)`);
  const keys = [
    ...order.map((column) => ({ key: lowering.sortKey(column), op: ">" })),
    { key: POSITION, op: "<" },
  ];
  const before = keys.map(({ key, op }, i) => {
    const equal = keys.slice(0, i).map((k) => `,${list(k.key)},${here(k.key)}`);
    return `COUNTIFS(${list(qualifies)},1${equal.join("")},${list(key)},"${op}"&${here(key)})`;
  });
  return `IF(${here(qualifies)}=1,${before.join("+")}<${here(places)},FALSE)`;
}
