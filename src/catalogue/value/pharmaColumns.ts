import type { Column } from "../../scheme/types";
import { customerCode, customerName, lastContact } from "../customerColumns";

/** Six months of purchases or their average, highest and lowest; the red line or days and limit. */
export const pharmaColumns: readonly Column[] = [
  customerName,
  customerCode,
  {
    name: "近6个月各月进货额",
    type: "number",
    unit: "万元",
    periods: 6,
    synonyms: ["各月进货额", "月进货额", "月销售额", "1月…6月进货额"],
  },
  {
    name: "月均进货额",
    type: "number",
    unit: "万元",
    synonyms: ["半年月均进货额", "平均月进货额", "月均采购额"],
    otherwise: 'IF(COUNT([@近6个月各月进货额])=6,AVERAGE([@近6个月各月进货额]),"")',
  },
  {
    name: "最高月进货额",
    type: "number",
    unit: "万元",
    synonyms: ["最高月份进货额", "单月最高进货额"],
    otherwise: 'IF(COUNT([@近6个月各月进货额])=6,MAX([@近6个月各月进货额]),"")',
  },
  {
    name: "最低月进货额",
    type: "number",
    unit: "万元",
    synonyms: ["最低月份进货额", "单月最低进货额"],
    otherwise: 'IF(COUNT([@近6个月各月进货额])=6,MIN([@近6个月各月进货额]),"")',
  },
  {
    name: "近6个月各月进货量",
    type: "number",
    unit: "件",
    periods: 6,
    synonyms: ["各月进货量", "各月销量", "月进货数量", "月进货量", "1月…6月进货量"],
  },
  {
    name: "月均进货量",
    type: "number",
    unit: "件",
    synonyms: ["半年月均进货量", "平均月进货量", "月均采购量"],
    otherwise: 'IF(COUNT([@近6个月各月进货量])=6,AVERAGE([@近6个月各月进货量]),"")',
  },
  { name: "财务毛利率", type: "percent", unit: "%", synonyms: ["毛利率"] },
  {
    name: "平均回款天数",
    type: "number",
    unit: "天",
    synonyms: ["回款天数", "账期天数"],
  },
  {
    name: "问题应收界限",
    type: "number",
    influenceable: false,
    unit: "天",
    synonyms: ["问题应收天数", "红线天数"],
  },
  {
    name: "超红线",
    type: "yesno",
    synonyms: ["是否超红线"],
    // The red line is the limit unless the sheet says so itself.
    otherwise:
      'IF(AND(ISNUMBER([@平均回款天数]),ISNUMBER([@问题应收界限])),[@平均回款天数]>[@问题应收界限],"")',
  },
  {
    name: "超一年",
    type: "yesno",
    synonyms: ["欠款超一年"],
    otherwise: 'IF(ISNUMBER([@平均回款天数]),[@平均回款天数]>365,"")',
  },
  {
    name: "重点品种金额占比",
    type: "percent",
    unit: "%",
    synonyms: ["重点品种占有", "重点品种占比"],
  },
  {
    name: "按中标价执行",
    type: "yesno",
    synonyms: ["中标价执行到位", "是否按中标价执行", "执行中标价"],
    inverse: ["是否有不按中标价执行的情况", "有不按中标价执行的情况", "不按中标价执行"],
  },
  {
    name: "采购方式",
    type: "choice",
    synonyms: ["采购平台方式"],
    options: [
      { value: "提前沟通后补点", synonyms: ["计划", "提前沟通"] },
      { value: "与业务员沟通后点配", synonyms: ["点配"] },
      { value: "其他", synonyms: ["其它"] },
    ],
  },
  {
    name: "未列项目得分",
    type: "number",
    unit: "分",
    synonyms: ["未列项目", "其他得分"],
    range: [0, 10],
  },
  lastContact,
];
