/** `npm run schema`: writes docs/scheme.schema.json from the description that parseScheme checks. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { toJsonSchema } from "@valibot/to-json-schema";
import { schemeDefinitions, schemeShape } from "../src/scheme/shape";

export const SCHEMA_FILE = join(__dirname, "../docs/scheme.schema.json");

/** The JSON Schema of scheme documents. */
export function schemeSchema(): object {
  const schema = toJsonSchema(schemeShape, {
    definitions: schemeDefinitions(),
    typeMode: "input",
    ignoreActions: ["readonly"],
  });
  return {
    title: "GRADE scheme (客户分级方案)",
    description: "A customer grading scheme; docs/schemes.md explains each member.",
    ...schema,
    // Editors find the schema of a document by this member; parseScheme leaves it out too.
    properties: { $schema: { type: "string" }, ...schema.properties },
  };
}

async function writeSchema(): Promise<void> {
  const prettier = await import("prettier");
  const config = await prettier.resolveConfig(SCHEMA_FILE);
  const text = JSON.stringify(schemeSchema());
  writeFileSync(SCHEMA_FILE, await prettier.format(text, { ...config, filepath: SCHEMA_FILE }));
}

if (require.main === module) void writeSchema();
