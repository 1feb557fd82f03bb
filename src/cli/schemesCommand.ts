import { catalogue } from "../catalogue";
import { decidingColumns } from "../scheme/decidingColumns";
import { schemeNamed } from "./chosenScheme";
import { WrongUsage } from "./failure";
import type { Command } from "./parseCommand";
import { schemePolicy } from "./schemePolicy";

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

/** One scheme: its data with --json, else as a policy sheet in Markdown. */
export async function schemeCommand({ operands, json, language }: Command): Promise<string> {
  if (operands.length !== 1) throw new WrongUsage("scheme <id>");
  const scheme = await schemeNamed(operands[0], language);
  return json ? JSON.stringify(scheme) : schemePolicy(scheme, language);
}
