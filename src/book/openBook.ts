import { readBook } from "./bookState";
import { makeBook } from "./makeBook";
import { openPackage } from "./openPackage";
import type { Book } from "./types";

/** Opens the bytes of an .xlsx or .xlsm file; throws BookError for anything else. */
export function openBook(bytes: Uint8Array): Book {
  return makeBook(readBook(openPackage(bytes)));
}
