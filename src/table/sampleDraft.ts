import type { Scheme } from "../scheme/types";
import { sampleCustomers, type SampleCustomer } from "./sampleCustomers";
import type { DraftValue, SheetDraft } from "./sheetDraft";
import { draftColumns, templateColumns, YES_NO } from "./templateColumns";

/** The scheme that the sample is made for. */
export const SAMPLE_SCHEME = "pharma-distributor";

/** What a sample says in the language of a person. */
export interface SampleWords {
  readonly sheet: string;
  readonly title: string;
  readonly total: string;
  /** Made-up names, one per customer. */
  readonly names: readonly string[];
}

/** A list with a title and a totals row, as managers keep them. */
export function sampleDraft(scheme: Scheme, asOf: number, words: SampleWords): SheetDraft {
  const columns = templateColumns(scheme);
  const records = sampleRecords(scheme, asOf, words.names);
  const row = (record: Readonly<Record<string, DraftValue>>) =>
    columns.map(({ name }) => record[name] ?? null);
  const sumOf = (name: string) =>
    records.reduce((sum, record) => sum + Number(record[name] ?? 0), 0);
  const totals = Object.fromEntries(SUMMED.map((name) => [name, sumOf(name)]));
  return {
    name: words.sheet,
    title: words.title,
    columns: columns.flatMap(draftColumns),
    rows: records.map(row),
    totals: row({ ...totals, 客户名称: words.total }),
  };
}

const SUMMED = ["月均进货额", "月均进货量"];

/** The sample's customers, keyed by the scheme's columns. */
export function sampleRecords(
  scheme: Scheme,
  asOf: number,
  names: readonly string[]
): readonly Readonly<Record<string, DraftValue>>[] {
  const modes = scheme.columns.find(({ name }) => name === "采购方式")?.options ?? [];
  return sampleCustomers.map((customer, i) => ({
    客户名称: names[i % names.length],
    客户代码: `YB${String(i + 1).padStart(3, "0")}`,
    ...amountsOf(customer),
    平均回款天数: customer.days[0],
    问题应收界限: customer.days[1],
    按中标价执行: YES_NO[customer.keepsPrice ? 0 : 1],
    采购方式: modes[customer.mode]?.value ?? null,
    上次联系日期: customer.contact === null ? null : asOf - customer.contact,
  }));
}

const amountsOf = ({ amounts, pieces, margin, focus }: SampleCustomer) => ({
  月均进货额: amounts[0],
  最高月进货额: amounts[1],
  最低月进货额: amounts[2],
  月均进货量: pieces,
  财务毛利率: margin,
  重点品种金额占比: focus,
});
