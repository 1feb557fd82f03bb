import { readFile } from "node:fs/promises";
import zlib from "node:zlib";
import { BookError, openBook, useNodeZlib, type Book } from "../book";
import { wordingFor, type FileProblemCode } from "../wording";
import { Failure } from "./failure";
import type { Command } from "./parseCommand";

/** The file's bytes; a file that cannot be read fails with one sentence. */
export async function readBytes(file: string, language: Command["language"]): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    throw fileFailure("not-found", file, code, language);
  }
}

/** ENOENT, EACCES, EISDIR …: what the operating system says of a file. */
function systemCode(error: unknown): string | undefined {
  const code =
    typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  return typeof code === "string" && /^E[A-Z]+$/.test(code) ? code : undefined;
}

/** Opens a workbook; what is not one fails with one sentence. */
export async function readBook(file: string, language: Command["language"]): Promise<Book> {
  useNodeZlib(zlib);
  const bytes = await readBytes(file, language);
  try {
    return openBook(bytes);
  } catch (error) {
    if (error instanceof BookError) throw fileFailure(error.code, file, error.message, language);
    throw error;
  }
}

/** The sentence for a file that cannot be opened or read. */
export function fileFailure(
  code: FileProblemCode,
  file: string,
  detail: string,
  language: Command["language"]
): Failure {
  const words = wordingFor(language);
  return new Failure([words.line(words.files[code]({ file, detail }))]);
}
