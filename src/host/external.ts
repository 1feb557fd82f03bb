import type { Request } from "./answer";
import type { Host } from "./host";

/**
 * The route of desktop Excel: office.js finds a native object at window.external and calls it in
 * the same process. It works in Node and, over plain http, in an iframe whose page puts the object
 * there before office.js loads.
 */

/** What Windows calls a SAFEARRAY; all the client does with one is ask for its items. */
interface SafeArray {
  toArray(): readonly unknown[];
}

type Reply = (result: SafeArray, status?: number) => void;
type EventHandler = (dispatchId: number, payload: SafeArray) => void;

export interface ExternalObject {
  GetHostInfo(): string;
  GetContext(): Readonly<Record<string, () => unknown>>;
  GetLoggingAllowed(): boolean;
  Execute(dispatchId: number, params: readonly unknown[], reply: Reply): void;
  RegisterEvent(dispatchId: number, target: string, handler: EventHandler, reply: Reply): void;
  UnregisterEvent(dispatchId: number, target: string, reply: Reply): void;
}

const DISPATCH = {
  selectionChanged: 2,
  richApiMessage: 33,
  commandInvoked: 39,
  executeRichApi: 93,
  commandCompleted: 94,
} as const;
/** "The operation is not supported." */
const UNSUPPORTED = 5010;

const safeArray = (items: readonly unknown[]): SafeArray => ({ toArray: () => items });

export interface External {
  readonly object: ExternalObject;
  disconnect(): void;
}

/** `later` puts a callback behind the running code, as a call across processes does. */
export function connectExternal(host: Host, later: (run: () => void) => void): External {
  const handlers = new Map<number, EventHandler>();
  const fire = (dispatchId: number, items: readonly unknown[]): void =>
    later(() => handlers.get(dispatchId)?.(dispatchId, safeArray(items)));
  const disconnect = host.connect({
    richApiMessages: (entries) => fire(DISPATCH.richApiMessage, entries),
    documentSelectionChanged: () => fire(DISPATCH.selectionChanged, []),
    commandInvoked: (id, name, data) => fire(DISPATCH.commandInvoked, [id, name, data]),
  });
  const object: ExternalObject = {
    GetHostInfo: () => `_host_Info=Excel|Win32|16.01|${host.displayLanguage}|1||disableLogging|3`,
    GetContext: () => contextOf(host),
    GetLoggingAllowed: () => false,
    Execute: (dispatchId, params, reply) => later(() => execute(host, dispatchId, params, reply)),
    RegisterEvent(dispatchId, _target, handler, reply) {
      handlers.set(dispatchId, handler);
      later(() => reply(safeArray([0])));
    },
    UnregisterEvent(dispatchId, _target, reply) {
      handlers.delete(dispatchId);
      later(() => reply(safeArray([0])));
    },
  };
  return { object, disconnect };
}

function execute(host: Host, dispatchId: number, params: readonly unknown[], reply: Reply): void {
  if (dispatchId === DISPATCH.executeRichApi) {
    return host.receive(requestOf(params[0] as readonly unknown[]), (answer) =>
      answer.kind === "refused"
        ? reply(safeArray([answer.error]), answer.error)
        : reply(safeArray([0, answer.status, JSON_HEADERS, answer.body]), 0)
    );
  }
  if (dispatchId === DISPATCH.commandCompleted) {
    host.commandCompleted(String(params[0]));
    return reply(safeArray([0]), 0);
  }
  reply(safeArray([UNSUPPORTED]), UNSUPPORTED);
}

/** What both routes send: [custom data, verb, path, headers, body, permission, flags, …]. */
export function requestOf([, , path, , body, , flags]: readonly unknown[]): Request {
  return { path: String(path), body: String(body), flags: Number(flags) };
}

const JSON_HEADERS = ["CONTENT-TYPE", "application/json"] as const;

function contextOf(host: Host): Readonly<Record<string, () => unknown>> {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "grade",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => host.displayLanguage,
    GetAppDataLocale: () => host.displayLanguage,
    GetDocUrl: () => host.workspace.fileName,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "1",
    GetInstanceId: () => "grade",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => host.requirementMatrix,
    GetHostFullVersion: () => "16.0.0.0",
    GetFeaturesForSolution: () => "{}",
    GetInitialDisplayMode: () => 2,
    GetOfficeThemeInfo: () => "{}",
    GetSettings: () => settingsOf(host),
  };
}

/** Document settings come and go as two parallel arrays. */
function settingsOf(host: Host): object {
  return {
    Read(keys: string[], values: string[]): void {
      for (const [key, value] of host.settings) {
        keys.push(key);
        values.push(value);
      }
    },
    Write(keys: readonly string[], values: readonly string[]): void {
      host.settings.clear();
      keys.forEach((key, i) => host.settings.set(key, values[i] ?? ""));
    },
  };
}
