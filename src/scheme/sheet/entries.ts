import type { Wording } from "../types";
import type { SectionId } from "./sections";
import type { Dictionary } from "./words";

/** A word that depends on the language of the sheet: in Chinese, in English, and what else is read. */
export interface Words {
  readonly words: readonly [string, string, ...string[]];
  /** The dictionary it is chosen from. */
  readonly of?: Dictionary;
}

/** What stands in one field; undefined is a blank cell. Of a dictionary's field: the key. */
export type Content = string | number | boolean | readonly string[] | Wording | Words | undefined;

/** One row of a section, by the keys of its fields. */
export type Entry = Readonly<Record<string, Content>>;

/** A section with its rows; one of an option belongs to a value of it: `bins=custom`. */
export interface Part {
  readonly section: SectionId;
  readonly scope?: string;
  readonly entries: readonly Entry[];
}
