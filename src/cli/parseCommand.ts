import { parseArgs } from "node:util";
import { localDay } from "../formula/localDay";
import { parseIsoDate } from "../formula/serial";
import { WrongUsage } from "./failure";

export interface Command {
  readonly name: string;
  readonly operands: readonly string[];
  readonly scheme: string | undefined;
  readonly out: string | undefined;
  readonly sheet: string | undefined;
  /** 1900 serial. */
  readonly asOf: number;
  readonly percent: "points" | "fraction" | undefined;
  readonly workdays: boolean;
  readonly reuse: boolean;
  /** `regrade`: keep a ledger in the workbook from now on. */
  readonly ledger: boolean;
  /** `undo`: only list what can be undone. */
  readonly list: boolean;
  readonly json: boolean;
  /** `score`: why each customer has its grade, and what would change it. */
  readonly detail: boolean;
  /** `score`: print these 1-based sheet rows only; empty: all. */
  readonly rows: readonly number[];
  readonly language: "zh-CN" | "en-US";
  readonly options: Readonly<Record<string, string>>;
}

/** Reads the command line; throws WrongUsage with one sentence. */
export function parseCommand(args: readonly string[]): Command {
  const { values, positionals } = parsed(args);
  const [name, ...operands] = positionals;
  if (name === undefined) throw new WrongUsage("");
  return {
    name,
    operands,
    scheme: values.scheme,
    out: values.out,
    sheet: values.sheet,
    asOf: asOfDay(values["as-of"]),
    percent: oneOf("--percent", values.percent, ["points", "fraction"] as const),
    workdays: values.workdays ?? false,
    reuse: values.reuse ?? false,
    ledger: values.ledger ?? false,
    list: values.list ?? false,
    json: values.json ?? false,
    detail: values.detail ?? false,
    rows: (values.row ?? []).map(rowNumber),
    language: oneOf("--lang", values.lang, ["zh", "en"] as const) === "en" ? "en-US" : "zh-CN",
    options: Object.fromEntries((values.option ?? []).map(optionPair)),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        scheme: { type: "string" },
        out: { type: "string" },
        sheet: { type: "string" },
        "as-of": { type: "string" },
        percent: { type: "string" },
        workdays: { type: "boolean" },
        reuse: { type: "boolean" },
        ledger: { type: "boolean" },
        list: { type: "boolean" },
        json: { type: "boolean" },
        detail: { type: "boolean" },
        row: { type: "string", multiple: true },
        lang: { type: "string" },
        option: { type: "string", multiple: true },
      },
    });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code?.startsWith("ERR_PARSE_ARGS") !== true) throw error;
    throw new WrongUsage(message);
  }
}

function asOfDay(text: string | undefined): number {
  if (text === undefined) return localDay(new Date());
  const serial = parseIsoDate(text);
  if (serial === undefined) throw new WrongUsage(`--as-of ${text}: YYYY-MM-DD`);
  return serial;
}

function oneOf<T extends string>(
  flag: string,
  value: string | undefined,
  allowed: readonly T[]
): T | undefined {
  if (value === undefined) return undefined;
  const found = allowed.find((item) => item === value);
  if (found === undefined) throw new WrongUsage(`${flag} ${value}: ${allowed.join("|")}`);
  return found;
}

function rowNumber(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new WrongUsage(`--row ${text}: 1, 2, 3 …`);
  return Number(text);
}

function optionPair(text: string): [string, string] {
  const at = text.indexOf("=");
  if (at <= 0) throw new WrongUsage(`--option ${text}: ID=VALUE`);
  return [text.slice(0, at), text.slice(at + 1)];
}
