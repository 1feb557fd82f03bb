import { checkScheme } from "../scheme/checkScheme";
import type { SchemeProblem } from "../scheme/problems";
import { parseScheme } from "../scheme/shape";
import type { Scheme } from "../scheme/types";
import { wordingFor } from "../wording";
import { Failure } from "./failure";
import type { Command } from "./parseCommand";
import { readJson } from "./readJsonRecords";

export interface CheckedScheme {
  /** Undefined where the document has not the shape of a scheme. */
  readonly scheme: Scheme | undefined;
  readonly problems: readonly SchemeProblem[];
}

/** A scheme from a .json file with all that is wrong with it. */
export async function checkSchemeFile(
  file: string,
  language: Command["language"]
): Promise<CheckedScheme> {
  const parsed = parseScheme(await readJson(file, language));
  // Rules of a document without the shape of a scheme cannot be looked at.
  if ("problems" in parsed) return { scheme: undefined, problems: parsed.problems };
  return { scheme: parsed.scheme, problems: checkScheme(parsed.scheme) };
}

export const isError = ({ severity }: SchemeProblem) => severity === "error";

/** A scheme from a .json file to grade with; one with errors fails with all their sentences. */
export async function readScheme(file: string, language: Command["language"]): Promise<Scheme> {
  const { scheme, problems } = await checkSchemeFile(file, language);
  const errors = problems.filter(isError);
  if (scheme === undefined || errors.length > 0)
    throw new Failure(schemeSentences(errors, language));
  return scheme;
}

export function schemeSentences(
  problems: readonly SchemeProblem[],
  language: Command["language"]
): readonly string[] {
  const { schemeProblems } = wordingFor(language);
  return problems.map((problem) => schemeProblems[problem.code](problem));
}
