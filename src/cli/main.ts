/** `npm run -s grade -- …`: exit 0 done, 1 the input cannot be graded, 2 wrong usage. */
import { Failure, WrongUsage } from "./failure";
import { parseCommand, type Command } from "./parseCommand";
import { regradeCommand } from "./regradeCommand";
import { schemeCommand, schemesCommand } from "./schemesCommand";
import { scoreCommand } from "./scoreCommand";
import { USAGE } from "./usage";

const COMMANDS: Readonly<Record<string, (command: Command) => Promise<string> | string>> = {
  schemes: schemesCommand,
  scheme: schemeCommand,
  score: scoreCommand,
  regrade: regradeCommand,
};

async function run(args: readonly string[]): Promise<number> {
  try {
    const command = parseCommand(args);
    const work = Object.hasOwn(COMMANDS, command.name) ? COMMANDS[command.name] : undefined;
    if (work === undefined) throw new WrongUsage(command.name);
    process.stdout.write(`${await work(command)}\n`);
    return 0;
  } catch (error) {
    if (error instanceof Failure) {
      process.stderr.write(error.sentences.map((sentence) => `${sentence}\n`).join(""));
      return 1;
    }
    if (error instanceof WrongUsage) {
      process.stderr.write(`${error.message}\n\n${USAGE}`.trimStart());
      return 2;
    }
    throw error;
  }
}

// A pipe that closes early (| head) ends the output, it is not an error of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

void run(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
