import { catalogue } from "../catalogue";
import { findScheme } from "../catalogue/findScheme";
import { nearestName } from "../formula/nearest";
import type { Scheme } from "../scheme/types";
import { wordingFor } from "../wording";
import { Failure, WrongUsage } from "./failure";
import type { Command } from "./parseCommand";
import { readScheme } from "./readScheme";
import { schemeSheetNamed } from "./schemeSheetFile";

/** The scheme by id or name, or from a .json file or a scheme sheet; an unknown one fails with the nearest. */
export async function schemeNamed(wanted: string, language: Command["language"]): Promise<Scheme> {
  if (/\.json$/i.test(wanted) || schemeSheetNamed(wanted) !== undefined)
    return readScheme(wanted, language);
  const scheme = findScheme(catalogue, wanted);
  if (scheme !== undefined) return scheme;
  const known = catalogue.map(({ id }) => id);
  const names = catalogue.flatMap(({ id, name }) => [id, name.zh, name.en]);
  const words = wordingFor(language);
  const advice = words.refusals["unknown-scheme"]({
    wanted,
    nearest: nearestName(wanted, names) ?? "",
    known: known.join("、"),
  });
  throw new Failure([words.line(advice)]);
}

export async function chosenScheme(command: Command): Promise<Scheme> {
  if (command.scheme === undefined) throw new WrongUsage("--scheme <id>");
  const scheme = await schemeNamed(command.scheme, command.language);
  for (const [id, value] of Object.entries(command.options)) {
    const option = scheme.options?.find((candidate) => candidate.id === id);
    if (option === undefined || !option.values.some((candidate) => candidate.id === value)) {
      const known = (scheme.options ?? []).flatMap((o) => o.values.map((v) => `${o.id}=${v.id}`));
      throw new WrongUsage(`--option ${id}=${value}: ${known.join(" | ") || "–"}`);
    }
  }
  return scheme;
}
