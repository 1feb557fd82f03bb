import { HostError } from "./richapi/hostError";
import { runBatch, type Interruption } from "./richapi/batch";
import type { BatchWorld } from "./richapi/paths";
import { ActionType, type BatchRequest, ObjectPathType } from "./richapi/wire";
import { settleConditionalFormats } from "./model/conditionalDrafts";
import type { Workspace } from "./workspace";

/** Makes one request fail, to see what an add-in does when Excel lets it down. */
export interface Failure {
  /** Which request, from 1, counted as `requests` counts. */
  readonly request: number;
  /** One of Excel.ErrorCodes, or "lost": the answer never comes back, the connection does. */
  readonly code?: string;
  readonly message?: string;
  /** How many of the batch's actions are done before; left out: none. With "lost": Infinity = all. */
  readonly actionsDone?: number;
}

export type Answer =
  | { readonly kind: "answered"; readonly status: number; readonly body: string }
  /** The number is an error of the transport, below RichApi. */
  | { readonly kind: "refused"; readonly error: number };

/** Transport errors of office.js: osfErrorCodes. */
const REFUSAL = { lost: 5001, requestTooBig: 5103, responseTooBig: 5104 } as const;

/** Excel on the web refuses bigger requests and answers. */
const WEB_LIMIT_BYTES = 5 * 1024 * 1024;

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
  readonly limited: boolean;
  failure: Failure | undefined;
  between: ((answered: number) => void) | undefined;
}

const encoder = new TextEncoder();

/** Answers one request of the client, whichever way it came. */
export function answerRequest(desk: Desk, path: string, text: string): Answer {
  if (!path.startsWith("ProcessQuery")) {
    const error = { error: { code: "ApiNotFound", message: `${path} is not implemented.` } };
    return { kind: "answered", status: 404, body: JSON.stringify(error) };
  }
  const bytes = encoder.encode(text).length;
  desk.counters.bytesIn += bytes;
  const request = JSON.parse(text) as BatchRequest;
  if (isHousekeeping(request)) {
    desk.counters.housekeeping += 1;
    return run(desk, request);
  }
  if (desk.counters.requests > 0) desk.between?.(desk.counters.requests);
  desk.counters.requests += 1;
  if (desk.limited && bytes > WEB_LIMIT_BYTES) return refused(REFUSAL.requestTooBig);
  const { failure } = desk;
  if (failure?.request !== desk.counters.requests) return run(desk, request);
  desk.failure = undefined;
  return fail(desk, request, failure);
}

function refused(error: number): Answer {
  return { kind: "refused", error };
}

function run(desk: Desk, request: BatchRequest, interruption?: Interruption): Answer {
  const { workspace, world, counters } = desk;
  workspace.actor = "add-in";
  const response = runBatch(request, world, interruption);
  settleConditionalFormats(workspace);
  workspace.actor = "person";
  const body = JSON.stringify(response);
  const bytes = encoder.encode(body).length;
  counters.bytesOut += bytes;
  if (desk.limited && bytes > WEB_LIMIT_BYTES) return refused(REFUSAL.responseTooBig);
  return { kind: "answered", status: 200, body };
}

function fail(desk: Desk, request: BatchRequest, failure: Failure): Answer {
  const { code = "GeneralException", actionsDone = 0 } = failure;
  const message = failure.message ?? "There was an internal error while processing the request.";
  const error = new HostError(code, message);
  const answer = run(desk, request, { beforeAction: actionsDone, error });
  return code === "lost" ? refused(REFUSAL.lost) : answer;
}

function isHousekeeping({ Actions, ObjectPaths }: BatchRequest): boolean {
  const paths = Object.values(ObjectPaths);
  // The services are no part of the workbook.
  if (paths.some((path) => path.ObjectPathType === ObjectPathType.newObject)) return true;
  const doing = Actions.filter((action) => action.ActionType !== ActionType.instantiate);
  return doing.length > 0 && doing.every(({ Name }) => Name === "_RemoveReference");
}
