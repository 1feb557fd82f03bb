import { nameKey } from "./findDuplicates";
import { foldText } from "./plainText";

/** A customer of the ledger as codes and names are compared, and what tells him apart: code, else name. */
export interface LedgerCustomer {
  readonly code: string;
  readonly name: string;
  readonly key: string;
}

/** Undefined where a row names nobody. */
export function ledgerCustomer(row: {
  readonly code: string;
  readonly name: string;
}): LedgerCustomer | undefined {
  const [code, name] = [foldText(row.code), nameKey(row.name)];
  if (code === "" && name === "") return undefined;
  return { code, name, key: code === "" ? namedKey(name) : `code ${code}` };
}

/** Key of the customer who bears this name and no code. */
export const namedKey = (name: string): string => `name ${name}`;
