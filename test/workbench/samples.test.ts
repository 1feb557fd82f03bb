import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { HEADER, writeSample } from "../../scripts/samples/writeSample";
import { SAMPLES } from "../../scripts/samples/samples";
import { cellAddress } from "../../src/book/address";
import { loadCatalogue } from "../../src/catalogue/loadCatalogue";
import { isRefusal } from "../../src/cli/onWorkbook";
import { suggestScheme } from "../../src/table/suggestScheme";
import { GALLERY } from "../../src/workbench/page/gallery";
import { regradeBook } from "../corpus/readBook";
import { closeAll } from "../host/office";

afterEach(closeAll);

const FOLDER = join(__dirname, "../../src/workbench/samples");
const FIRST = HEADER + 1;

test("the gallery names every sample, and there are at least twelve", () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".xlsx"));
  expect(GALLERY.map(({ file }) => `${file}.xlsx`).sort()).toEqual(files.sort());
  expect(new Set(GALLERY.map(({ scheme }) => scheme)).size).toBeGreaterThanOrEqual(12);
  for (const { file, scheme } of SAMPLES) {
    expect(GALLERY.find((each) => each.file === file)?.scheme).toBe(scheme);
  }
});

describe.each(SAMPLES.map((sample) => [sample.file, sample] as const))("%s", (file, sample) => {
  const bytes = new Uint8Array(readFileSync(join(FOLDER, `${file}.xlsx`)));

  test("is what the script makes", () => {
    expect(Buffer.from(writeSample(sample)).equals(Buffer.from(bytes))).toBe(true);
  });

  test("is given its scheme by its columns", async () => {
    const headers = sample.columns.map(({ header }) => header);
    const suggestions = suggestScheme(headers, await loadCatalogue());
    const own = suggestions.find(({ scheme }) => scheme.id === sample.scheme);
    // Schemes that need the same columns fit alike; the sample is for one of them.
    const best = suggestions.filter(({ matched }) => matched === suggestions[0]?.matched);
    expect(best).toContain(own);
  });

  test("regrades without a question", async () => {
    const { plan, outcome } = await regradeBook(bytes, { scheme: sample.scheme });
    if (isRefusal(plan) || isRefusal(outcome)) throw new Error(JSON.stringify([plan, outcome]));
    const { read, grades } = plan;
    expect(read.list.headerRow).toBe(HEADER);
    expect(read.list.rows).toHaveLength(sample.rows);
    expect(read.ambiguous).toEqual([]);
    expect(read.duplicates).toEqual([]);
    expect(read.matches.filter(({ how }) => how === "similar")).toEqual([]);
    // What could not be read stands where the list was made rough.
    const rough = sample.rough.map(([row, header]) =>
      cellAddress(
        FIRST + row,
        sample.columns.findIndex((column) => column.header === header)
      )
    );
    const problems = read.problems.map(({ row, column }) => cellAddress(row, column));
    expect(problems.filter((cell) => !rough.includes(cell))).toEqual([]);
    const tiers = Array.from({ length: grades.rows }, (_, row) => grades.tierText(row));
    expect(new Set(tiers).size).toBeGreaterThan(1);
  });
});
