/** Makes the workbooks of the gallery: npx tsx scripts/samples/main.ts */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { SAMPLES } from "./samples";
import { writeSample } from "./writeSample";

const FOLDER = join(__dirname, "../../src/workbench/samples");

for (const sample of SAMPLES) {
  const bytes = writeSample(sample);
  writeFileSync(join(FOLDER, `${sample.file}.xlsx`), bytes);
  process.stdout.write(`${sample.file}.xlsx  ${bytes.length}\n`);
}
