import { wordingFor } from "../wording";
import { WrongUsage } from "./failure";
import type { Command } from "./parseCommand";
import { checkSchemeFile, isError, schemeSentences } from "./readScheme";

/** All that is wrong with a scheme file, errors first; it can be used when there is no error. */
export async function checkCommand({ operands, json, language }: Command) {
  const [file] = operands;
  if (operands.length !== 1) throw new WrongUsage("check <scheme.json>");
  const { problems } = await checkSchemeFile(file, language);
  const ordered = [...problems.filter(isError), ...problems.filter((p) => !isError(p))];
  const code = problems.some(isError) ? 1 : 0;
  const sentences = schemeSentences(ordered, language);
  if (json) {
    const told = ordered.map((problem, i) => ({ ...problem, message: sentences[i] }));
    return { code, text: JSON.stringify(told) } as const;
  }
  const { checked } = wordingFor(language).cli;
  const lines = sentences.map((sentence, i) => checked[ordered[i].severity](sentence));
  return { code, text: lines.length === 0 ? checked.nothing : lines.join("\n") } as const;
}
