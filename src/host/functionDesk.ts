import { HostError } from "./richapi/hostError";
import { defineType, type HostObject } from "./richapi/hostType";
import { EventCategory, type EventDesk } from "./eventDesk";

/** The cell's side of custom functions: sends calls to the add-in and takes their results. */

/** One entry of `functions` in functions.json, as far as a caller needs it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly parameters: readonly {
    readonly optional?: boolean;
    readonly repeating?: boolean;
    readonly dimensionality?: string;
  }[];
  readonly options?: { readonly cancelable?: boolean; readonly stream?: boolean };
}

export interface CallOptions {
  /** Address of the calling cell. */
  readonly address?: string;
  /** Aborting cancels the call, as deleting the cell does. */
  readonly signal?: AbortSignal;
  /** Each value of a streaming function; the promise resolves with the first. */
  readonly onResult?: (value: unknown) => void;
}

/** What the cell shows instead of a value. */
export class CellError extends Error {
  constructor(
    /** "#VALUE!", "#N/A" … */
    readonly error: string,
    message: string
  ) {
    super(message);
    this.name = "CellError";
  }
}

export interface FunctionDesk {
  readonly service: HostObject;
  /** Resolves when the add-in has loaded its functions. */
  readonly ready: Promise<void>;
  metadata(name: string): FunctionMetadata | undefined;
  call(name: string, args: readonly unknown[], options?: CallOptions): Promise<unknown>;
}

const MESSAGE = { invoke: 1000, cancel: 1001 } as const;
const FLAG = { cancelable: 1, streaming: 2 } as const;
const ERRORS: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

interface Pending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly streaming: boolean;
  readonly onResult: ((value: unknown) => void) | undefined;
}

export function createFunctionDesk(
  events: EventDesk,
  metadata: readonly FunctionMetadata[] | undefined
): FunctionDesk {
  const pending = new Map<number, Pending>();
  let last = 0;
  let setReady: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => (setReady = resolve));

  const finish = (id: number, succeeded: boolean, value: unknown, code: unknown): void => {
    const call = pending.get(id);
    if (!call) return;
    if (!call.streaming) pending.delete(id);
    if (!succeeded) return call.reject(cellError(value, code));
    call.onResult?.(value);
    call.resolve(value);
  };

  const find = (name: string): FunctionMetadata | undefined =>
    metadata?.find(({ id }) => id.toUpperCase() === idOf(name));
  const send = (name: string, args: readonly unknown[], options: CallOptions): Promise<unknown> => {
    const known = find(name);
    if (metadata && !known) {
      return Promise.reject(new CellError("#NAME?", `There is no function ${name}.`));
    }
    const id = ++last;
    const { cancelable = false, stream = false } = known?.options ?? {};
    const flags = (cancelable ? FLAG.cancelable : 0) | (stream ? FLAG.streaming : 0);
    const message = [id, idOf(name), padded(args, known), options.address ?? "Sheet1!A1", flags];
    const cancel = (): void => {
      pending.delete(id);
      events.send(
        EventCategory.customFunctions,
        MESSAGE.cancel,
        "",
        JSON.stringify({ invocationId: id })
      );
    };
    return new Promise((resolve, reject) => {
      pending.set(id, { resolve, reject, streaming: stream, onResult: options.onResult });
      options.signal?.addEventListener("abort", () => {
        cancel();
        reject(new CellError("#BUSY!", `${name} was cancelled.`));
      });
      events.send(EventCategory.customFunctions, MESSAGE.invoke, "", JSON.stringify(message));
    });
  };

  return {
    ready,
    metadata: find,
    service: customFunctionsService({ setReady, finish }),
    call: (name, args, options = {}) => ready.then(() => send(name, args, options)),
  };
}

/** A cell says GRADE.SCORE; the manifest's namespace is not part of the function's id. */
function idOf(name: string): string {
  return name.slice(name.indexOf(".") + 1).toUpperCase();
}

/** The invocation object follows the arguments, so left-out optional ones must be sent, as null. */
function padded(args: readonly unknown[], known: FunctionMetadata | undefined): readonly unknown[] {
  const wanted = known?.parameters.filter(({ repeating }) => repeating !== true).length ?? 0;
  const count = Math.max(args.length, wanted);
  return Array.from({ length: count }, (_, i) => args[i] ?? null);
}

function cellError(value: unknown, code: unknown): CellError {
  const error = ERRORS[Number(code)] ?? "#VALUE!";
  // Only #VALUE! and #N/A carry a sentence; the others arrive with an empty one.
  return new CellError(error, typeof value === "string" && value !== "" ? value : error);
}

interface Desk {
  setReady(): void;
  finish(id: number, succeeded: boolean, value: unknown, code: unknown): void;
}

const customFunctionsService = defineType<Desk>("CustomFunctions", {
  call: {
    _SetOsfControlContainerReadyForCustomFunctions: (desk) => desk.setReady(),
    // Each entry: [invocation id, succeeded, value or message, error code].
    setInvocationArrayResults(desk, results) {
      if (!Array.isArray(results)) throw new HostError("InvalidArgument", "results");
      for (const [id, succeeded, value, code] of results as readonly (readonly unknown[])[]) {
        desk.finish(Number(id), succeeded === true, value, code);
      }
    },
  },
});
