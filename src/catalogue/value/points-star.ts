import type { Scheme } from "../../scheme/types";
import { customerName } from "../customerColumns";

export const pointsStar: Scheme = {
  id: "points-star",
  version: "1.0.0",
  name: { zh: "积分制星级", en: "Stars by points" },
  use: "value",
  status: "template",
  source: {
    note: {
      zh: "一些平台用积分定星级，积分越多星越多；原文没有界限数值。",
      en: "Some platforms give stars by points, more points more stars; the source gives no numbers.",
    },
  },
  columns: [
    customerName,
    { name: "积分", type: "number", unit: "分", synonyms: ["累计积分", "会员积分"] },
  ],
  tiers: [
    {
      label: "三颗星",
      name: { zh: "三颗星", en: "Three stars" },
      color: "gold",
      source: "assumed",
    },
    { label: "两颗星", name: { zh: "两颗星", en: "Two stars" }, color: "blue", source: "assumed" },
    { label: "一颗星", name: { zh: "一颗星", en: "One star" }, color: "grey", source: "assumed" },
  ],
  decide: {
    by: "conditions",
    rules: [
      { tier: "三颗星", when: { column: "积分", atLeast: 3000 } },
      { tier: "两颗星", when: { column: "积分", atLeast: 1000 } },
      { tier: "一颗星", when: { column: "积分", atLeast: 0 } },
    ],
  },
  outputs: [
    {
      id: "note",
      name: { zh: "说明", en: "Note" },
      type: "text",
      value: {
        formula: 'IF(ISNUMBER([@积分]),IF([@积分]<0,"积分为负，请核对",""),"")',
      },
      source: "assumed",
    },
  ],
  decisions: [
    {
      gap: { zh: "没有各星级的积分界限。", en: "No points are given for the stars." },
      decided: {
        zh: "0、1000、3000 分（模板值，可改）。",
        en: "0, 1000 and 3000 points (template values, editable).",
      },
    },
    {
      gap: { zh: "积分为负时属于哪一级。", en: "Which grade a negative balance has." },
      decided: { zh: "不评级，并提示核对。", en: "None; a note asks to check it." },
    },
  ],
};
