import { wordingFor } from "../wording";
import { WrongUsage } from "./failure";
import type { Command } from "./parseCommand";
import { isError, toldSchemeFile } from "./readScheme";

/** All that is wrong with a scheme file, errors first; it can be used when there is no error. */
export async function checkCommand({ operands, json, language }: Command) {
  const [file] = operands;
  if (operands.length !== 1) throw new WrongUsage("check <scheme.json|.xlsx>");
  const { told } = await toldSchemeFile(file, language);
  const ordered = [...told.filter(isError), ...told.filter((problem) => !isError(problem))];
  const code = told.some(isError) ? 1 : 0;
  if (json) return { code, text: JSON.stringify(ordered) } as const;
  const { checked } = wordingFor(language).cli;
  const lines = ordered.map(({ severity, message }) => checked[severity](message));
  return { code, text: lines.length === 0 ? checked.nothing : lines.join("\n") } as const;
}
