import { HostError } from "./richapi/hostError";
import { runBatch, type Interruption } from "./richapi/batch";
import { inExcel } from "./richapi/excelVersion";
import type { BatchWorld } from "./richapi/paths";
import { ActionType, type BatchRequest, ObjectPathType } from "./richapi/wire";
import { settleConditionalFormats } from "./model/conditionalDrafts";
import type { Workspace } from "./workspace";

/** Makes one request fail, to see what an add-in does when Excel lets it down. */
export interface Failure {
  /** Which request, from 1, counted as `requests` counts. */
  readonly request: number;
  /**
   * One of Excel.ErrorCodes; those of payloads come from the transport, as Excel's do. "lost": the
   * answer never comes back; "disconnected": no later one does either.
   */
  readonly code?: string;
  readonly message?: string;
  /** How many of the batch's actions are done before: none unless said; Infinity is all. */
  readonly actionsDone?: number;
}

/** The most that one request or answer may carry; left out: as much as it likes. */
export interface Limits {
  readonly requestBytes?: number;
  readonly responseBytes?: number;
}

export type Answer =
  | { readonly kind: "answered"; readonly status: number; readonly body: string }
  /** The number is an error of the transport, below RichApi. */
  | { readonly kind: "refused"; readonly error: number };

/** Transport errors of office.js: osfErrorCodes. */
const REFUSAL = { lost: 5001, requestTooBig: 5103, responseTooBig: 5104 } as const;

const PAYLOAD: Readonly<Record<string, number>> = {
  RequestPayloadSizeLimitExceeded: REFUSAL.requestTooBig,
  ResponsePayloadSizeLimitExceeded: REFUSAL.responseTooBig,
  lost: REFUSAL.lost,
  disconnected: REFUSAL.lost,
};

/** Excel on the web refuses bigger requests and answers. */
export const WEB_LIMITS: Limits = {
  requestBytes: 5 * 1024 * 1024,
  responseBytes: 5 * 1024 * 1024,
};

/** Flag of a request that waits until the person has finished typing into a cell. */
const DELAY_FOR_CELL_EDIT = 64;

export interface Counters {
  /** Batches that read or change the workbook. */
  requests: number;
  /**
   * Batches of the client's own: start-up, results of custom functions, letting go of ranges after
   * Excel.run. No regrade waits for one.
   */
  housekeeping: number;
  bytesIn: number;
  bytesOut: number;
}

export interface Desk {
  readonly workspace: Workspace;
  readonly world: BatchWorld;
  readonly counters: Counters;
  readonly limits: Limits;
  failure: Failure | undefined;
  connected: boolean;
  between: ((answered: number) => void) | undefined;
  /** Members that came with a later ExcelApi 1.x are refused. */
  readonly excelApi: number;
  /** Makes every answer late. */
  delay: ((run: () => void) => void) | undefined;
}

const encoder = new TextEncoder();

/** One request as a transport brings it. */
export interface Request {
  readonly path: string;
  readonly body: string;
  readonly flags: number;
}

/**
 * Answers at once or, while a cell is being edited and the client asked for it, afterwards; while
 * an edit's results are on their way everybody waits.
 */
export function receiveRequest(
  desk: Desk,
  request: Request,
  reply: (answer: Answer) => void
): void {
  const { cellEdit, hold } = desk.workspace;
  const answer = (): void => reply(answerRequest(desk, request));
  if (hold.count > 0 && !isHousekeeping(JSON.parse(request.body) as BatchRequest)) {
    return void hold.waiting.push(() => receiveRequest(desk, request, reply));
  }
  if (cellEdit.editing && request.flags & DELAY_FOR_CELL_EDIT) cellEdit.waiting.push(answer);
  else if (desk.delay) desk.delay(answer);
  else answer();
}

function answerRequest(desk: Desk, { path, body: text }: Request): Answer {
  if (!path.startsWith("ProcessQuery")) {
    const error = { error: { code: "ApiNotFound", message: `${path} is not implemented.` } };
    return { kind: "answered", status: 404, body: JSON.stringify(error) };
  }
  const bytes = encoder.encode(text).length;
  desk.counters.bytesIn += bytes;
  if (!desk.connected) return refused(REFUSAL.lost);
  const request = JSON.parse(text) as BatchRequest;
  if (isHousekeeping(request)) {
    desk.counters.housekeeping += 1;
    return run(desk, request);
  }
  if (desk.counters.requests > 0) desk.between?.(desk.counters.requests);
  desk.counters.requests += 1;
  if (bytes > (desk.limits.requestBytes ?? Infinity)) return refused(REFUSAL.requestTooBig);
  if (desk.workspace.cellEdit.editing) return run(desk, request, CELL_IS_EDITED);
  const { failure } = desk;
  if (failure?.request !== desk.counters.requests) return run(desk, request);
  desk.failure = undefined;
  return fail(desk, request, failure);
}

const CELL_IS_EDITED: Interruption = {
  beforeAction: 0,
  error: new HostError(
    "InvalidOperationInCellEditMode",
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again."
  ),
};

function refused(error: number): Answer {
  return { kind: "refused", error };
}

function run(desk: Desk, request: BatchRequest, interruption?: Interruption): Answer {
  const { workspace, world, counters } = desk;
  workspace.actor = "add-in";
  const response = inExcel(desk.excelApi, () => runBatch(request, world, interruption));
  settleConditionalFormats(workspace);
  workspace.actor = "person";
  const body = JSON.stringify(response);
  const bytes = encoder.encode(body).length;
  counters.bytesOut += bytes;
  if (bytes > (desk.limits.responseBytes ?? Infinity)) return refused(REFUSAL.responseTooBig);
  return { kind: "answered", status: 200, body };
}

function fail(desk: Desk, request: BatchRequest, failure: Failure): Answer {
  const { code = "GeneralException", actionsDone = 0 } = failure;
  if (code === "disconnected") desk.connected = false;
  const message = failure.message ?? "There was an internal error while processing the request.";
  const error = new HostError(code, message);
  const answer = run(desk, request, { beforeAction: actionsDone, error });
  const refusal = PAYLOAD[code];
  return refusal === undefined ? answer : refused(refusal);
}

function isHousekeeping({ Actions, ObjectPaths }: BatchRequest): boolean {
  const paths = Object.values(ObjectPaths);
  // The services are no part of the workbook.
  if (paths.some((path) => path.ObjectPathType === ObjectPathType.newObject)) return true;
  const doing = Actions.filter((action) => action.ActionType !== ActionType.instantiate);
  return doing.length > 0 && doing.every(({ Name }) => Name === "_RemoveReference");
}
