import { nextColumn } from "../../excel/contact/planContact";
import type { ContactRecord } from "../../excel/contact/types";
import type { RegradePlan } from "../../excel/types";
import { oncePer } from "../../formula/oncePer";
import { normaliseHeader } from "../../table/normaliseHeader";
import { dateLikeness } from "../../table/readDates";
import { columnSamples } from "../../table/columnSamples";

/** A column that may hold the last-contact dates. */
export interface ContactColumn {
  /** 0-based. */
  readonly column: number;
  readonly header: string;
  readonly samples: readonly string[];
}

export interface ContactColumns {
  /** Likeliest first; none: the list keeps no dates a contact could go to. */
  readonly options: readonly ContactColumn[];
  /** The column that was agreed before, by a person; undefined: to be asked. */
  readonly agreed: number | undefined;
}

/** Words in headers of dates of contact; 创建、签约、到期 are dates of something else. */
const CONTACT = /联系|跟进|拜访|回访|走访|沟通|到店|contact|visit|call|follow/;
const DATE = /日期|时间|日$|date/;

/**
 * Where 已联系 may write: what the scheme reads as last contact, and the list's other columns of dates.
 * `latest` is the last contact that was written for this list.
 */
export function contactColumns(
  plan: RegradePlan,
  latest: ContactRecord | undefined
): ContactColumns {
  const options = dateColumns(plan);
  return { options, agreed: agreedColumn(plan, latest, options) };
}

/** Every cell of the list is looked at. */
const dateColumns = oncePer((plan: RegradePlan): readonly ContactColumn[] => {
  const { read, snapshot, request } = plan;
  const { list } = read;
  const { cells } = snapshot;
  const matched = matchedColumn(plan);
  const next = nextColumn(snapshot);
  const ours = new Set([...snapshot.own.map(({ column }) => column), next]);
  const likely = list.headers.flatMap((header, i) => {
    const column = list.firstColumn + i;
    if (header === "" || ours.has(column)) return [];
    const text = normaliseHeader(header);
    const likeness = dateLikeness(cells, list, column, request.asOf);
    const isDates = likeness === "dates" || (likeness === "empty" && DATE.test(text));
    if (column !== matched && !isDates) return [];
    const rank = column === matched ? 0 : CONTACT.test(text) ? 1 : 2;
    const samples = columnSamples(cells, list, column);
    return [{ rank, option: { column, header, samples } }];
  });
  return likely.sort((a, b) => a.rank - b.rank).map(({ option }) => option);
});

/** The sheet column that the scheme counts its rhythm from. */
const matchedColumn = ({ read, scheme }: RegradePlan): number | undefined =>
  read.matches.find(({ column }) => column === scheme.followUp?.from)?.sheetColumns[0];

function agreedColumn(
  plan: RegradePlan,
  latest: ContactRecord | undefined,
  options: readonly ContactColumn[]
): number | undefined {
  const matched = matchedColumn(plan);
  const { setup } = plan.request;
  const from = plan.scheme.followUp?.from;
  const isGiven = from !== undefined && Object.hasOwn(setup.columns, from);
  if (isGiven && matched !== undefined) return matched;
  const cell = latest?.cells.find(({ role }) => role === "contact");
  if (cell === undefined) return undefined;
  const same = options.filter(({ header }) => header === cell.header);
  return (same.find(({ column }) => column === cell.column) ?? same[0])?.column;
}
