import { wordingFor } from "../wording";
import { Failure } from "./failure";
import type { Command } from "./parseCommand";
import { readBytes } from "./readInput";

export type JsonRecord = Readonly<Record<string, unknown>>;

/** An array of records keyed by the scheme's column names; anything else fails with one sentence. */
export async function readJsonRecords(
  file: string,
  language: Command["language"]
): Promise<readonly JsonRecord[]> {
  const words = wordingFor(language).cli;
  const data = await readJson(file, language);
  if (!Array.isArray(data)) throw new Failure([words.notRecords(file)]);
  return data.map((record: unknown) => {
    if (typeof record !== "object" || record === null || Array.isArray(record))
      throw new Failure([words.notRecords(file)]);
    return record as JsonRecord;
  });
}

/** Any JSON document; a text that is none fails with one sentence. */
export async function readJson(file: string, language: Command["language"]): Promise<unknown> {
  const text = new TextDecoder().decode(await readBytes(file, language));
  const words = wordingFor(language).cli;
  return parsed(text, (detail) => new Failure([words.badJson(file, detail)]));
}

function parsed(text: string, failure: (detail: string) => Failure): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, "")) as unknown;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw failure(error.message);
  }
}
