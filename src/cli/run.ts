import { BookError } from "../book";
import { Failure, WrongUsage } from "./failure";
import { checkCommand } from "./checkCommand";
import { formulasCommand } from "./formulasCommand";
import { parseCommand, type Command } from "./parseCommand";
import { fileFailure } from "./readInput";
import { regradeCommand } from "./regradeCommand";
import { schemeCommand, schemesCommand } from "./schemesCommand";
import { scoreCommand } from "./scoreCommand";
import { undoCommand } from "./undoCommand";
import { USAGE } from "./usage";

/** What a command prints; with a code where it says more than "done". */
type Printed = string | { readonly code: 0 | 1; readonly text: string };

const COMMANDS: Readonly<Record<string, (command: Command) => Promise<Printed> | Printed>> = {
  schemes: schemesCommand,
  scheme: schemeCommand,
  check: checkCommand,
  score: scoreCommand,
  regrade: regradeCommand,
  formulas: formulasCommand,
  undo: undoCommand,
};

export interface Outcome {
  /** 0 done, 1 the input cannot be graded, 2 wrong usage. */
  readonly code: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one command line; a bug of ours is thrown on. */
export async function run(args: readonly string[]): Promise<Outcome> {
  try {
    const command = parseCommand(args);
    const work = Object.hasOwn(COMMANDS, command.name) ? COMMANDS[command.name] : undefined;
    if (work === undefined) throw new WrongUsage(command.name);
    const printed = await work(command);
    const { code, text } =
      typeof printed === "string" ? ({ code: 0, text: printed } as const) : printed;
    return { code, stdout: `${text}\n`, stderr: "" };
  } catch (error) {
    if (error instanceof Failure)
      return { code: 1, stdout: "", stderr: error.sentences.map((text) => `${text}\n`).join("") };
    // Parts of a file are unpacked when they are first read, so damage may show late.
    if (error instanceof BookError) {
      const { message } = fileFailure(error.code, args[1] ?? "", error.message, "zh-CN");
      return { code: 1, stdout: "", stderr: `${message}\n` };
    }
    if (error instanceof WrongUsage)
      return { code: 2, stdout: "", stderr: `${error.message}\n\n${USAGE}`.trimStart() };
    throw error;
  }
}
