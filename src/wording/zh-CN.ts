import type { Wording } from "./types";
import { addin } from "./zh-CN/addin";
import { cli } from "./zh-CN/cli";
import { customerWording } from "./zh-CN/customerWording";
import { functions } from "./zh-CN/functions";
import { policy } from "./zh-CN/policy";
import { files } from "./zh-CN/problems";
import { formulas, schemeProblems } from "./zh-CN/schemes";

export const zhCN: Wording = {
  ...addin,
  ...customerWording,
  functions,
  files,
  formulas,
  schemeProblems,
  cli,
  policy,
};
