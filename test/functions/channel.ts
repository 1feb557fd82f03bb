import { join } from "node:path";
import { functionsMetadata } from "../../scripts/build/functionsMetadata";
import type { FunctionMetadata, Host, HostOptions } from "../../src/host/host";
import { start } from "../host/office";

const room = join(__dirname, "../../src/functions");

/** What the manifest gives Excel, made from the JSDoc. */
export async function metadata(): Promise<readonly FunctionMetadata[]> {
  const words = join(room, "descriptions.en-US.json");
  const { "zh-CN": chinese } = await functionsMetadata(join(room, "functions.ts"), words);
  return chinese.functions as readonly FunctionMetadata[];
}

/** office.js with the add-in's functions associated, as the page has it. */
export async function ready(options: HostOptions = {}): Promise<Host> {
  const { host } = await start(["客户"], { functions: await metadata(), ...options });
  // A page loads the functions anew; what they load later comes from the same registry.
  jest.resetModules();
  await import("../../src/functions/functions");
  return host;
}

export type Cells = readonly (readonly unknown[])[];

/** The cells that a formula such as =GRADE.TIER(…) spills. */
export async function spilled(host: Host, name: string, ...args: readonly unknown[]) {
  return (await host.callFunction(`GRADE.${name}`, args)) as Cells;
}

/** The error of a call: its value and its sentence. */
export async function errorOf(host: Host, name: string, ...args: readonly unknown[]) {
  return host.callFunction(`GRADE.${name}`, args).then(
    (value) => Promise.reject(new Error(`It answered ${JSON.stringify(value)}.`)),
    ({ error, message }: { readonly error: string; readonly message: string }) => [error, message]
  );
}

/** An error among the cells, as Excel receives it. */
export const errorCell = (code: string, says: string) =>
  expect.objectContaining({ code, message: expect.stringContaining(says) as string }) as unknown;

export const column = (cells: Cells, at = 0) => cells.map((row) => row[at]);
