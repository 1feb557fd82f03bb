import { checkScheme } from "../../src/scheme/checkScheme";
import type { SchemeProblem } from "../../src/scheme/problems";
import type { Scheme } from "../../src/scheme/types";
import { reasonFor } from "./reasons";
import warnings from "./warnings.json";

/** Problems of a built-in scheme that warnings.json does not explain; an error cannot be explained. */
export const unexplainedProblems = (scheme: Scheme): readonly SchemeProblem[] =>
  checkScheme(scheme).filter(
    ({ severity, code, at }) =>
      severity === "error" || reasonFor(`${scheme.id} ${code} ${at}`, warnings) === undefined
  );
