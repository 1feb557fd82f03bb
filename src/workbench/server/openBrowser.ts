import { spawn } from "node:child_process";

const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
};

/** Asks the system to show `url`; says so when it cannot, and never ends the server. */
export function openBrowser(url: string, say: (line: string) => void): void {
  const [command, ...args] = COMMANDS[process.platform] ?? ["xdg-open"];
  const child = spawn(command!, [...args, url], { stdio: "ignore", detached: true });
  child.on("error", () =>
    say(`未找到浏览器，请自行打开 ${url} No browser was found; open ${url} yourself.`)
  );
  child.unref();
}
