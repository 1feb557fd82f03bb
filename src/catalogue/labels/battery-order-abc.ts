import type { Scheme, TierCondition } from "../../scheme/types";
import { customerName } from "../customerColumns";

const ORDERS = "订单次数";
const QUANTITY = "累计订单量";
const POTENTIAL = "潜在订单量";
const EITHER = "订单量含潜在";

const ladder = (quantity: string): readonly TierCondition[] => [
  {
    tier: "A级/战略性",
    // Both are "more than" in print: 5 orders or 100K alone are not enough.
    when: {
      all: [
        { column: ORDERS, above: 5 },
        { column: quantity, above: 100 },
      ],
    },
  },
  {
    tier: "B级",
    // B is printed as over 10K and C as under 10K; 10K itself goes to the better tier.
    when: {
      all: [
        { column: ORDERS, above: 3 },
        { column: quantity, atLeast: 10 },
      ],
    },
  },
  {
    tier: "C级",
    // Reached where one of the two already rules out A and B.
    when: {
      any: [
        { column: ORDERS, given: true },
        { column: quantity, given: true },
      ],
    },
  },
];

export const batteryOrderAbc: Scheme = {
  id: "battery-order-abc",
  version: "1.0.0",
  name: { zh: "按订单次数与订单量分 A、B、C 级", en: "Orders and quantity, A–C" },
  use: "value",
  status: "complete",
  source: {
    note: {
      zh: "某电池厂销售部：按累计订单次数和累计订单量（或潜在订单量）给客户分 A、B、C 级。",
      en: "A battery maker's sales department grades customers A–C by cumulated orders and quantity, or potential quantity.",
    },
  },
  columns: [
    customerName,
    { name: ORDERS, type: "number", unit: "次", synonyms: ["累计订单次数", "订单数"] },
    { name: QUANTITY, type: "number", unit: "千只", synonyms: ["订单量"] },
    { name: POTENTIAL, type: "number", unit: "千只", synonyms: ["潜在数量", "预计订单量"] },
  ],
  workings: [
    {
      name: EITHER,
      kind: "formula",
      formula: `IF(COUNT([@${QUANTITY}],[@${POTENTIAL}])=0,"",MAX([@${QUANTITY}],[@${POTENTIAL}]))`,
      note: {
        zh: "累计订单量与潜在订单量中较大的一个",
        en: "The larger of cumulated and potential quantity",
      },
    },
    {
      name: "大量少单",
      kind: "choose",
      rules: [
        {
          when: {
            all: [
              { column: ORDERS, atMost: 3 },
              { column: QUANTITY, atLeast: 10 },
            ],
          },
          value: "数量大、订单少，请复核",
        },
      ],
    },
  ],
  tiers: [
    {
      label: "A级/战略性",
      name: { zh: "A 级，战略性客户", en: "A, strategic" },
      color: "green",
      source: "seed",
    },
    { label: "B级", name: { zh: "B 级", en: "B" }, color: "blue", source: "seed" },
    {
      label: "C级",
      name: { zh: "C 级，零星订单", en: "C, sporadic orders" },
      color: "grey",
      source: "seed",
    },
  ],
  decide: { by: "conditions", rules: ladder(QUANTITY) },
  outputs: [
    {
      id: "review",
      name: { zh: "复核提示", en: "For review" },
      type: "text",
      value: { column: "大量少单" },
      source: "assumed",
    },
  ],
  options: [
    {
      id: "quantity",
      name: { zh: "按哪个订单量", en: "Which quantity counts" },
      values: [
        { id: "cumulated", name: { zh: "累计订单量", en: "Cumulated quantity" }, set: {} },
        {
          id: "with-potential",
          name: { zh: "累计与潜在取较大者", en: "The larger of cumulated and potential" },
          set: { decide: { by: "conditions", rules: ladder(EITHER) } },
        },
      ],
    },
  ],
  decisions: [
    {
      gap: {
        zh: "次数与数量不一致的组合没有规定，如 6 次 50K、2 次 200K、6 次 5K。",
        en: "Mixed cases are open: 6 orders with 50K, 2 with 200K, 6 with 5K.",
      },
      decided: {
        zh: "A 级两项都要达到；多于 3 次且不少于 10K 为 B；其余为 C，数量大而订单少（不超过 3 次、不少于 10K）的提示复核。",
        en: "A needs both; more than 3 orders and 10K or more is B; the rest is C, with a note for review at 3 orders or fewer and 10K or more.",
      },
    },
    {
      gap: {
        zh: "正好 100K；正好 10K 既不属 B 也不属 C。",
        en: "Exactly 100K; exactly 10K is neither B nor C in print.",
      },
      decided: { zh: "100K 为 B，10K 为 B。", en: "100K is B, and 10K is B." },
    },
    {
      gap: { zh: "K 的含义；也可按潜在订单。", en: "What K means; potential orders may count." },
      decided: {
        zh: "1K 为一千只；潜在订单量单列，另有选项取两者较大者。",
        en: "1K is a thousand pieces; potential quantity has its own column and an option to take the larger.",
      },
    },
    {
      gap: { zh: "没有跟进周期。", en: "No follow-up rhythm." },
      decided: { zh: "不生成跟进日期。", en: "No follow-up dates." },
    },
  ],
};
