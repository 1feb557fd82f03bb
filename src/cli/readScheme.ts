import { checkScheme } from "../scheme/checkScheme";
import type { SchemeProblem } from "../scheme/problems";
import { parseScheme } from "../scheme/shape";
import type { Scheme } from "../scheme/types";
import { wordingFor } from "../wording";
import { Failure } from "./failure";
import type { Command } from "./parseCommand";
import { readJson } from "./readJsonRecords";
import { readSchemeSheetFile, schemeSheetNamed, type ToldProblem } from "./schemeSheetFile";

interface CheckedScheme {
  /** Undefined where the document has not the shape of a scheme. */
  readonly scheme: Scheme | undefined;
  readonly problems: readonly SchemeProblem[];
}

/** A scheme from a .json file with all that is wrong with it. */
async function checkSchemeFile(
  file: string,
  language: Command["language"]
): Promise<CheckedScheme> {
  const parsed = parseScheme(await readJson(file, language));
  // Rules of a document without the shape of a scheme cannot be looked at.
  if ("problems" in parsed) return { scheme: undefined, problems: parsed.problems };
  return { scheme: parsed.scheme, problems: checkScheme(parsed.scheme) };
}

export const isError = ({ severity }: Pick<SchemeProblem, "severity">) => severity === "error";

/** A scheme from a .json file or a scheme sheet to grade with; one with errors fails with all their sentences. */
export async function readScheme(file: string, language: Command["language"]): Promise<Scheme> {
  const { scheme, told } = await toldSchemeFile(file, language);
  const errors = told.filter(isError);
  if (scheme === undefined || errors.length > 0)
    throw new Failure(errors.map(({ message }) => message));
  return scheme;
}

/** A scheme from a .json file or a scheme sheet, with everything that is wrong with it in sentences. */
export async function toldSchemeFile(
  file: string,
  language: Command["language"]
): Promise<{ readonly scheme: Scheme | undefined; readonly told: readonly ToldProblem[] }> {
  const named = schemeSheetNamed(file);
  if (named !== undefined) {
    const { reading, told } = await readSchemeSheetFile(named.file, named.sheet, language);
    return { scheme: "scheme" in reading ? reading.scheme : undefined, told };
  }
  const { scheme, problems } = await checkSchemeFile(file, language);
  const sentences = schemeSentences(problems, language);
  return { scheme, told: problems.map((problem, i) => ({ ...problem, message: sentences[i] })) };
}

function schemeSentences(
  problems: readonly SchemeProblem[],
  language: Command["language"]
): readonly string[] {
  const { schemeProblems } = wordingFor(language);
  return problems.map((problem) => schemeProblems[problem.code](problem));
}
