/**
 * Lets LibreOffice and openpyxl open what a regrade and an undo make of every workbook of the corpus:
 * `PYTHON=python3 npx tsx test/corpus/openAll.ts`. Fails with the names of the files that do not open.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isRefusal } from "../../src/cli/onWorkbook";
import { undoRun } from "../../src/excel/restore/undoRun";
import { closeAll } from "../host/office";
import { corpusFile, regradeBook, type Reading } from "./readBook";
import readings from "./readings.json";

const OPEN = `
import sys, openpyxl
for file in sys.argv[1:]:
    openpyxl.load_workbook(file)
    openpyxl.load_workbook(file, data_only=True)
`;

async function makeResults(folder: string): Promise<readonly string[]> {
  const files: string[] = [];
  const save = (name: string, bytes: Uint8Array): void => {
    files.push(join(folder, `${name}.xlsx`));
    writeFileSync(join(folder, `${name}.xlsx`), bytes);
  };
  for (const [name, like] of Object.entries(readings as unknown as Record<string, Reading>)) {
    const { book, outcome } = await regradeBook(corpusFile(name), like);
    if (!isRefusal(outcome)) {
      save(`${name}-regraded`, book.save());
      await undoRun();
      save(`${name}-undone`, book.save());
    }
    closeAll();
  }
  return files;
}

/** LibreOffice says nothing of a file it cannot load; it writes none. */
function convert(files: readonly string[], folder: string): readonly string[] {
  const out = join(folder, "converted");
  mkdirSync(out);
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const options = [profile, "--headless", "--convert-to", "ods", "--outdir", out];
  execFileSync("soffice", [...options, ...files], { stdio: "ignore" });
  const made = new Set(readdirSync(out).map((name) => name.replace(/\.ods$/, "")));
  return files.filter((file) => !made.has(file.replace(/^.*\/|\.xlsx$/g, "")));
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "corpus-"));
  try {
    const files = await makeResults(folder);
    execFileSync(process.env["PYTHON"] ?? "python3", ["-c", OPEN, ...files], { stdio: "inherit" });
    const unopened = convert(files, folder);
    if (unopened.length > 0) throw new Error(`LibreOffice does not open ${unopened.join(", ")}`);
    process.stdout.write(`LibreOffice and openpyxl open all ${files.length} results.\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void main();
