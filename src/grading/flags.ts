let none = new Uint8Array(0);

/** A flag for each customer, none of them set: one array for all lists of the same length in turn. */
export function noFlags(rows: number): Uint8Array {
  if (none.length !== rows) none = new Uint8Array(rows);
  return none;
}

export const isAnySet = (flags: Uint8Array): boolean => flags !== none && flags.includes(1);
