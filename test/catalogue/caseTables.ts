import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Scalar } from "../../src/formula/vector";
import type { Crowd } from "./caseRecords";
import type { Record_ } from "./gradeRecords";

/**
 * One row of a table: a customer (`given`, among `others`) and what comes out; or, with `at`, a result
 * given by name (a score, a share) and the tier it leads to. `example` and `probe` number the printed
 * ones of the scheme's source, so that none can be left out.
 */
export interface Case {
  readonly title: string;
  readonly example?: number;
  readonly probe?: number | readonly number[];
  readonly given?: Record_;
  readonly others?: readonly Record_[];
  readonly crowd?: readonly Crowd[];
  readonly at?: Readonly<Record<string, Scalar>>;
  readonly options?: Readonly<Record<string, string>>;
  readonly asOf?: string;
  readonly points?: Readonly<Record<string, number>>;
  readonly score?: number | null;
  readonly tier?: string | null;
  readonly status?: string;
  readonly best?: string | null;
  readonly worst?: string | null;
  readonly next?: string | null;
  readonly blanks?: readonly string[];
  readonly gates?: readonly string[];
  readonly problems?: readonly string[];
  readonly outputs?: Readonly<Record<string, string | number | boolean | null>>;
}

/** The cases of one scheme. */
export interface CaseTable {
  readonly id: string;
  readonly cases: readonly Case[];
}

const folder = join(__dirname, "cases");

/** Every table of cases, by the id of its scheme. */
export const caseTables = (): readonly CaseTable[] =>
  readdirSync(folder).map((file) => ({
    id: file.replace(/\.json$/, ""),
    cases: JSON.parse(readFileSync(join(folder, file), "utf8")) as Case[],
  }));
