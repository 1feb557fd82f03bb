/** `npm run -s grade -- …`: exit 0 done, 1 the input cannot be graded, 2 wrong usage. */
import { run } from "./run";

// A pipe that closes early (| head) ends the output, it is not an error of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

void run(process.argv.slice(2)).then(({ code, stdout, stderr }) => {
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = code;
});
