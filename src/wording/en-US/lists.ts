import type { ListWording } from "../listTypes";

const cellsOf = (cells: readonly string[], count: number) =>
  count > cells.length ? `${cells.join(", ")} … (${count} cells)` : cells.join(" and ");

export const lists: ListWording = {
  duplicates: {
    code: ({ value, cells, count }) =>
      `${cellsOf(cells, count)} hold the same customer code “${value}” and may be one customer; they were graded separately, not merged. Please check.`,
    name: ({ value, cells, count }) =>
      `${cellsOf(cells, count)} hold the same name “${value}” (brackets and legal form aside) and may be one customer; they were graded separately, not merged. Please check.`,
    namesake: ({ value, cells, count }) =>
      `${cellsOf(cells, count)} hold the same name “${value}” with different codes; they were graded as different customers.`,
  },
  belowTable: (table, first, last) =>
    first === last
      ? `Row ${first} stands right below the table “${table}” and is not part of it yet; it was read as a customer.`
      : `Rows ${first}–${last} stand right below the table “${table}” and are not part of it yet; they were read as customers.`,
  similarColumn: (name, header, score) =>
    `“${name}” was read from “${header}”, whose name is similar (${Math.round(score * 100)}%); choose another column if that is wrong.`,
  fromLedger: (name, customers, of) =>
    customers === of
      ? `The sheet has no “${name}”; the tier of the period before was taken from the ledger for all ${of} customers.`
      : `The sheet has no “${name}”; the tier of the period before was taken from the ledger for ${customers} of ${of} customers. The others are not in the ledger, or cannot be told apart there, and count as blank.`,
  candidate: ({ header, letters, samples }) =>
    samples.length === 0
      ? `${header} (column ${letters})`
      : `${header} (column ${letters}, such as ${samples.join(", ")})`,
  openColumn: (name, candidates) =>
    `No column clearly is “${name}”; it could be ${candidates.join("; ")}. None was taken: please choose.`,
  otherSheet: (active, taken) =>
    `The active sheet “${active}” is not the best customer list, so “${taken}” was read; use --sheet to name another one.`,
};
