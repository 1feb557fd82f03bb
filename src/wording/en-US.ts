import type { Wording } from "./types";
import { addin } from "./en-US/addin";
import { cli } from "./en-US/cli";
import { customerWording } from "./en-US/customerWording";
import { functions } from "./en-US/functions";
import { policy } from "./en-US/policy";
import { files } from "./en-US/problems";
import { formulas, schemeProblems } from "./en-US/schemes";

export const enUS: Wording = {
  ...addin,
  ...customerWording,
  functions,
  files,
  formulas,
  schemeProblems,
  cli,
  policy,
};
