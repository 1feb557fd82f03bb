/** `npm start`: the workbench on localhost. */
import { parseArgs } from "node:util";
import { openBrowser } from "./openBrowser";
import { startWorkbench } from "./start";

const USAGE = "npm start -- [--port 3300] [--open]";

async function main(): Promise<void> {
  const { port, open } = readArguments();
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  const { url, close } = await startWorkbench({ port, say });
  say(`\n  ${url}\n`);
  say("客户分级开发工作台已就绪，请在浏览器中打开上面的地址；按 Ctrl+C 结束。");
  say("The GRADE workbench is ready: open the address above in a browser; Ctrl+C ends it.");
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void close().then(() => process.exit(0)));
  }
  if (open) openBrowser(url, say);
}

function readArguments(): { readonly port: number | undefined; readonly open: boolean } {
  const options = { port: { type: "string" }, open: { type: "boolean" } } as const;
  const { values } = parseArgs({ options });
  if (values.port === undefined) return { port: undefined, open: values.open ?? false };
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`--port ${values.port}: 0…65535\n${USAGE}`);
  }
  return { port, open: values.open ?? false };
}

main().catch((error: unknown) => {
  const taken = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
  const text = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    taken ? `端口已被占用，请换一个 --port。 The port is taken. ${USAGE}\n` : `${text}\n`
  );
  process.exit(1);
});
