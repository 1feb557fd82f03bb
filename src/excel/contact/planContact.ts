import { DAYS_1904 } from "../../formula/serial";
import { customerKeys, type CustomerKey } from "../../table/customerKey";
import { datesBelow } from "../../table/readDates";
import type { SheetCells, SheetValue } from "../../table/types";
import type { Snooze } from "../notes/types";
import { planRegrade } from "../planRegrade";
import type { Refusal, RegradePlan, SheetSnapshot } from "../types";
import type { ContactCell, ContactOrder } from "./types";

/** A cell as it was read, with the day that is to stand there; null clears it. */
export interface PlannedStamp {
  readonly role: ContactCell["role"];
  readonly column: number;
  readonly read: SheetValue;
  readonly day: number | null;
}

/** One of the cells by which the row is known again. */
export interface ReadCell {
  readonly row: number;
  readonly column: number;
  readonly read: SheetValue;
}

/** Everything one press would change, before any cell is written. */
export interface ContactPlan {
  readonly snapshot: SheetSnapshot;
  readonly kind: ContactOrder["kind"];
  readonly customer: CustomerKey;
  readonly day: number;
  readonly row: number;
  readonly headerRow: number;
  readonly stamps: readonly PlannedStamp[];
  readonly identity: readonly ReadCell[];
  /** Undefined: snoozes stay as they are. */
  readonly snooze: Snooze | undefined;
  /** The answer to keep, where the scheme reads another column, or none, as the last contact. */
  readonly agreed: { readonly name: string; readonly answer: string | number } | undefined;
}

/** The column of next follow-ups that GRADE keeps on the sheet; undefined before a first regrade. */
export const nextColumn = ({ own }: Pick<SheetSnapshot, "own">): number | undefined =>
  own.find((column) => column.kind === "next")?.column;

/** Works out the cells of one contact, or of one follow-up put off. `next` is the column to write to. Pure. */
export function planContact(
  plan: RegradePlan,
  order: ContactOrder,
  next: number
): ContactPlan | Refusal {
  const { snapshot, read, request } = plan;
  const row = read.list.rows[order.index];
  const at = (column: number) => readCell(snapshot.cells, row, column);
  const base = {
    snapshot,
    kind: order.kind,
    customer: customerKeys(read, snapshot.cells, plan.scheme.columns)[order.index],
    day: request.asOf,
    row,
    headerRow: read.list.headerRow,
    identity: identityCells(plan, row),
  };
  if (order.kind === "snoozed") {
    const { until, reason } = order;
    const since = firstDay(plan, order.index);
    return {
      ...base,
      stamps: [{ role: "next", column: next, read: at(next), day: until }],
      snooze: { customer: base.customer, until, reason, since },
      agreed: undefined,
    };
  }
  const agreed = answerFor(plan, order.column);
  const day = nextAfter(plan, row, order.column, agreed?.name);
  if (typeof day === "object") return day;
  return {
    ...base,
    stamps: [
      { role: "contact", column: order.column, read: at(order.column), day: request.asOf },
      { role: "next", column: next, read: at(next), day: Number.isNaN(day) ? null : day },
    ],
    snooze: undefined,
    agreed,
  };
}

function readCell({ values, row, column }: SheetCells, atRow: number, atColumn: number) {
  return values[atRow - row]?.[atColumn - column] ?? "";
}

/** Code and name; where the list has neither, everything the grade comes from. */
function identityCells({ read, scheme, snapshot }: RegradePlan, row: number): readonly ReadCell[] {
  const roles = new Set(
    scheme.columns.flatMap(({ name, role }) => (role === "code" || role === "name" ? [name] : []))
  );
  const telling = read.matches.filter(({ column }) => roles.has(column));
  const columns = (telling.length > 0 ? telling : read.matches).flatMap(
    ({ sheetColumns }) => sheetColumns
  );
  return columns.map((column) => ({
    row,
    column,
    read: readCell(snapshot.cells, row, column),
  }));
}

/** A contact on the day a snooze was made ends it; one made after today's contact begins tomorrow. */
function firstDay({ scheme, snapshot, read, request }: RegradePlan, index: number): number {
  const from = scheme.followUp?.from;
  const column = read.matches.find((match) => match.column === from)?.sheetColumns[0];
  if (column === undefined) return request.asOf;
  const last = datesBelow(snapshot.cells, read.list, column, request.asOf)[index];
  return last >= request.asOf ? last + 1 : request.asOf;
}

/** The header, or the place where several columns bear the same. */
function answerFor({ scheme, read }: RegradePlan, column: number): ContactPlan["agreed"] {
  const name = scheme.followUp?.from;
  if (name === undefined || !scheme.columns.some((known) => known.name === name)) return undefined;
  const matched = read.matches.find((match) => match.column === name)?.sheetColumns[0];
  if (matched === column) return undefined;
  const header = read.list.headers[column - read.list.firstColumn] ?? "";
  const isAlone = read.list.headers.filter((other) => other === header).length === 1;
  return { name, answer: header !== "" && isAlone ? header : column };
}

/** The follow-up that a regrade would set with the contact in place; NaN where the tier has no rhythm. */
function nextAfter(
  { snapshot, request }: RegradePlan,
  row: number,
  column: number,
  from: string | undefined
): number | Refusal {
  const { cells } = snapshot;
  const serial = request.asOf - (cells.date1904 ? DAYS_1904 : 0);
  const { setup } = request;
  const planned = planRegrade(
    { ...snapshot, cells: withDate(cells, row, column, serial) },
    {
      ...request,
      // A held row would keep its old date.
      notes: { ...(request.notes ?? snapshot.notes), holds: [] },
      setup:
        from === undefined ? setup : { ...setup, columns: { ...setup.columns, [from]: column } },
    }
  );
  if ("code" in planned) return planned;
  return planned.grades.next[planned.read.list.rows.indexOf(row)] ?? NaN;
}

function withDate(cells: SheetCells, row: number, column: number, serial: number): SheetCells {
  const put = <T>(grid: readonly (readonly T[])[], value: T) =>
    grid.map((line, r) =>
      r === row - cells.row
        ? line.map((old, c) => (c === column - cells.column ? value : old))
        : line
    );
  return {
    ...cells,
    values: put<SheetValue>(cells.values, serial),
    numberFormats: put(cells.numberFormats, "yyyy-mm-dd"),
  };
}
