import { CellError, type CallOptions, type FunctionMetadata } from "../functionDesk";
import { fullAddress } from "../model/address";
import type { Workspace } from "../workspace";
import { type AnsweredCell, answeredCells, errorCells } from "./answerCells";
import type { FunctionCell } from "./cellReader";
import { ownCell } from "./fillCells";
import { cellsOf, functionArguments } from "./functionArguments";
import { mixedCells } from "./mixedCells";
import type { FunctionCall } from "./readFormula";

/** The channel of office.js through which the add-in's functions are called. */
export interface FunctionCaller {
  readonly ready: Promise<void>;
  metadata(name: string): FunctionMetadata | undefined;
  call(name: string, args: readonly unknown[], options: CallOptions): Promise<unknown>;
}

type Cells = readonly (readonly AnsweredCell[])[];

/** Calls a cell's function, and those among its arguments before it; an error is an answer too. */
export async function callFunctionCell(
  caller: FunctionCaller,
  cell: FunctionCell,
  workspace: Workspace,
  signal: AbortSignal
): Promise<Cells> {
  const { read, sheet, row, column } = cell;
  if (read.kind === "beyond") {
    const { value } = sheet.cell(row, column);
    return [[{ value: isBusy(value) ? { error: "#NAME?" } : value, note: { kind: "beyond" } }]];
  }
  if (read.kind === "broken") return [[{ value: { error: "#NAME?" } }]];
  const options = { address: fullAddress(sheet.name, ownCell(cell)), signal };
  const place = { workspace, sheet, row, column };
  const call = async (wanted: FunctionCall): Promise<unknown> => {
    const args = await functionArguments(place, wanted, caller.metadata(wanted.name), call);
    signal.throwIfAborted();
    return caller.call(wanted.name, args, options);
  };
  const answer = (work: () => Promise<Cells>) => answerOrError(work, signal);
  if (read.kind === "call") return answer(async () => answeredCells(await call(read.call)));
  const { expr, operands } = read.formula;
  const answers = await Promise.all(
    operands.map((operand) =>
      answer(async () =>
        operand.kind === "call"
          ? answeredCells(await call(operand.call))
          : operand.kind === "reference"
            ? cellsOf(place, operand).map((cells) => cells.map((value) => ({ value })))
            : []
      )
    )
  );
  if (signal.aborted) return [];
  return mixedCells(expr, answers) ?? [[{ value: { error: "#VALUE!" }, note: { kind: "beyond" } }]];
}

/** What a cell of this world says is an answer too; an overtaken call has none. */
async function answerOrError(work: () => Promise<Cells>, signal: AbortSignal): Promise<Cells> {
  try {
    return await work();
  } catch (failure) {
    if (failure instanceof CellError) return errorCells(failure);
    if (signal.aborted) return [];
    throw failure;
  }
}

const isBusy = (value: unknown): boolean =>
  value === null || (typeof value === "object" && "error" in value! && value.error === "#BUSY!");
