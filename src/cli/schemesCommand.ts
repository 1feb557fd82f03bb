import { catalogue } from "../catalogue";
import { decidingColumns } from "../scheme/decidingColumns";
import { wordingFor } from "../wording";
import { schemeNamed } from "./chosenScheme";
import { WrongUsage } from "./failure";
import type { Command } from "./parseCommand";
import { schemePolicy } from "./schemePolicy";
import { writeSchemeFile } from "./writeSchemeFile";

/** Id, name, status and columns of every built-in scheme. */
export function schemesCommand({ json, language }: Command): string {
  const rows = catalogue.map((scheme) => ({
    id: scheme.id,
    name: scheme.name,
    status: scheme.status,
    use: scheme.use,
    columns: decidingColumns(scheme),
  }));
  if (json) return JSON.stringify(rows);
  const spoken = language === "zh-CN" ? "zh" : "en";
  return rows
    .map(
      ({ id, name, status, columns }) => `${id}\t${name[spoken]}\t${status}\t${columns.join("、")}`
    )
    .join("\n");
}

/** One scheme: as a sheet of a workbook with --out, its data with --json, else in Markdown. */
export async function schemeCommand(command: Command): Promise<string> {
  const { operands, json, language, out } = command;
  if (operands.length !== 1) throw new WrongUsage("scheme <id> [--out scheme.xlsx]");
  const scheme = await schemeNamed(operands[0], language);
  if (out !== undefined) {
    const sheet = await writeSchemeFile(scheme, out, command);
    return wordingFor(language).cli.schemeSheets.written(sheet, out);
  }
  return json ? JSON.stringify(scheme) : schemePolicy(scheme, language);
}
