import type { Criterion, Scheme } from "../../src/scheme/types";

export const word = (zh: string) => ({ zh, en: zh });

/** A small scheme without a problem; each case spoils one thing. */
export const sound: Scheme = {
  id: "sound",
  version: "1.0.0",
  name: word("样例"),
  use: "value",
  status: "complete",
  source: { note: word("样例") },
  columns: [
    { name: "客户名称", type: "text", role: "name" },
    { name: "采购额", type: "number" },
    { name: "性质", type: "choice", options: [{ value: "直供" }, { value: "经销" }] },
    { name: "上次联系", type: "date", role: "contact" },
  ],
  criteria: [
    {
      id: "amount",
      name: word("金额"),
      max: 60,
      rule: {
        kind: "bands",
        column: "采购额",
        bands: [
          { atLeast: 100, points: 60 },
          { atLeast: 50, points: 30 },
        ],
        otherwise: 0,
      },
      source: "seed",
    },
    {
      id: "kind",
      name: word("性质分"),
      max: 40,
      rule: { kind: "choices", column: "性质", points: { 直供: 40, 经销: 20 } },
      source: "seed",
    },
  ],
  tiers: ["A", "B", "C"].map((label) => ({
    label,
    name: word(label),
    color: "green" as const,
    cadence: { every: 7, unit: "day" as const, source: "assumed" as const },
    source: "seed" as const,
  })),
  decide: { by: "score", cuts: [{ atLeast: 80 }, { atLeast: 50 }] },
  followUp: { from: "上次联系" },
};

export const [amount, kind] = sound.criteria as readonly [Criterion, Criterion];
export const withAmount = (change: Partial<Criterion>): Scheme => ({
  ...sound,
  criteria: [{ ...amount, ...change }, kind],
});

export const bands = (list: readonly object[], otherwise = 0): Scheme =>
  withAmount({
    rule: { kind: "bands", column: "采购额", bands: list, otherwise } as Criterion["rule"],
  });
