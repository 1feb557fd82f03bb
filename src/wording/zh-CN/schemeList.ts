import { formatsFor } from "../formats";
import type { SchemeListWording } from "../schemeListTypes";

const { number } = formatsFor("zh-CN");
const names = (items: readonly string[]) => items.join("、");
const quoted = (items: readonly string[]) => `“${names(items)}”`;

export const schemeList: SchemeListWording = {
  search: "查找方案",
  searchHint: "名称、列名、等级或行业",
  loading: "正在载入方案…",
  found: (count, search) =>
    count === 0
      ? `没有找到与“${search}”有关的方案。可以换一个列名或等级试试，例如“销售额”。`
      : `找到 ${number(count)} 个方案。`,
  fitting: "适合本表",
  fittingHint: "所需的列，本表最齐",
  schemes: (count) => `${number(count)} 个`,
  fit: (matched, used) => `本表有 ${number(matched)}/${number(used)} 列`,
  needs: (used) => `需要 ${number(used)} 列`,
  inUse: "正在使用",
  tiers: "等级",
  noTiers: "不分等级",
  moreTiers: (count) => `还有 ${number(count)} 个等级`,
  columnsHere: (items) => `本表已有：${names(items)}`,
  columnsMissing: (items) => `本表没有：${names(items)}`,
  columnsNeeded: (items) => names(items),
  columns: "需要的列",
  source: "方案来源",
  decisions: "原资料没有说清的地方，这里这样处理",
  options: "可选做法",
  regrade: "多久评一次",
  notGiven: (parts) => `原资料未给出：${parts.join("；")}。这些都是模板值，请按本单位的情况核对。`,
  cadences: (tiers) => `${names(tiers)}的跟进周期`,
  tierRules: (tiers) => `等级${quoted(tiers)}的划分`,
  criteria: (items) => `指标${quoted(items)}的得分`,
  outputs: (items) => `结果${quoted(items)}`,
  adopt: "采用这个方案",
  apply: "按所选做法评级",
  backToResult: "查看评级结果",
  edit: "以它为底稿编辑",
};
