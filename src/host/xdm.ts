import { requestOf } from "./external";
import type { Host } from "./host";
import { APP, appContext } from "./xdmContext";

/**
 * The route of Excel on the web: the add-in's page sits in an iframe and office.js talks to the
 * host page by postMessage, in JSON texts. office.js trusts a host page only over https and only
 * on the add-in's own hostname; the page that uses this must be served so.
 */

/** The host's side of the iframe; a test may put something else in its place. */
export interface Frame {
  readonly window: { postMessage(message: string, targetOrigin: string): void };
  /** Origin of the add-in's page. */
  readonly origin: string;
}

export interface MessageSource {
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
  removeEventListener(type: "message", listener: (event: MessageEvent) => void): void;
}

export interface XdmOptions {
  /** Window of the host page. */
  readonly page: MessageSource;
  readonly pageOrigin: string;
  /** As given to frameName(). */
  readonly conversation: string;
}

interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

const MESSAGE = { request: 0, response: 1 } as const;
const ACTION = { invoke: 0, register: 1, unregister: 2 } as const;
const RESPONSE = { reply: 0, event: 1 } as const;
const DISPATCH = { loadSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;
/** "The operation is not supported." */
const UNSUPPORTED = 5010;

/**
 * Name to give the iframe before it is put into the page: office.js reads it there. Every load
 * needs a new conversation, as office.js keeps settings in sessionStorage under it.
 */
export function frameName(host: Host, pageOrigin: string, conversation: string): string {
  return JSON.stringify({
    baseFrameName: APP,
    // The last number: 1 shared runtime + 2 custom functions.
    hostInfo: `Excel|Web|16.00|${host.displayLanguage}|1||disableLogging|3`,
    xdmInfo: `${conversation}|${APP}|${pageOrigin}`,
    serializerVersion: "1",
    flights: "[]",
  });
}

/** Answers the frame until the returned function is called. */
export function connectXdm(host: Host, frame: Frame, options: XdmOptions): () => void {
  /** Correlation id of each event's registration; events are sent as replies to it. */
  const events = new Map<string, number>();
  const post = (action: string, correlation: number, type: number, data: unknown): void =>
    frame.window.postMessage(
      JSON.stringify({
        _messageType: MESSAGE.response,
        _actionName: action,
        _conversationId: options.conversation,
        _correlationId: correlation,
        _origin: options.pageOrigin,
        _data: data,
        _errorCode: 0,
        _responseType: type,
        _serializerVersion: 1,
      }),
      frame.origin
    );
  const fire = (event: string, data: unknown): void => {
    const correlation = events.get(event);
    if (correlation !== undefined) post(event, correlation, RESPONSE.event, data);
  };
  const disconnect = host.connect({
    richApiMessages: (entries) => fire("richApiMessage", { ArrayData: entries }),
    documentSelectionChanged: () => fire("documentSelectionChanged", {}),
    commandInvoked: (id, name, data) => fire("appCommandInvoked", [id, name, data]),
  });
  const subscribe = (message: Message): unknown => {
    if (message._actionType === ACTION.register) {
      events.set(message._actionName, message._correlationId);
    } else {
      events.delete(message._actionName);
    }
    return { Error: 0 };
  };
  const listen = (event: MessageEvent): void => {
    const message = messageOf(event, frame, options.conversation);
    if (!message) return;
    const reply = (data: unknown): void =>
      post(message._actionName, message._correlationId, RESPONSE.reply, data);
    if (message._actionType === ACTION.invoke) invoke(host, message, reply);
    else reply(subscribe(message));
  };
  options.page.addEventListener("message", listen);
  return () => {
    options.page.removeEventListener("message", listen);
    disconnect();
  };
}

/** Other frames and browser extensions post messages too. */
function messageOf(event: MessageEvent, frame: Frame, conversation: string): Message | undefined {
  if (event.source !== frame.window || event.origin !== frame.origin) return undefined;
  if (typeof event.data !== "string" || !event.data.startsWith("{")) return undefined;
  const message = JSON.parse(event.data) as Message;
  const ours = message._messageType === MESSAGE.request && message._conversationId === conversation;
  return ours ? message : undefined;
}

type Reply = (data: unknown) => void;

function invoke(host: Host, message: Message, reply: Reply): void {
  switch (message._actionName) {
    case "ContextActivationManager_getAppContextAsync":
      return reply(appContext(host));
    case "ContextActivationManager_notifyHost":
      return reply({});
    case "executeMethod":
      return execute(host, message._data as ExecuteData, reply);
    default:
      return reply({ Error: UNSUPPORTED });
  }
}

interface ExecuteData {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
  /** Id of a finished command. */
  readonly 0?: string;
}

const DONE = { Error: 0, Version: 1 } as const;

function execute(host: Host, data: ExecuteData, reply: Reply): void {
  const { DispatchId } = data.DdaMethod;
  if (DispatchId !== DISPATCH.richApi) return reply(executeAtOnce(host, data));
  host.receive(requestOf(data.ArrayData ?? []), (answer) => {
    if (answer.kind === "refused") return reply({ Error: answer.error, Version: 1 });
    const headers = ["CONTENT-TYPE", "application/json"];
    return reply({ ...DONE, Data: [answer.status, headers, answer.body] });
  });
}

function executeAtOnce(host: Host, data: ExecuteData): unknown {
  switch (data.DdaMethod.DispatchId) {
    case DISPATCH.commandCompleted:
      host.commandCompleted(String(data[0]));
      return DONE;
    case DISPATCH.loadSettings:
      return { ...DONE, Properties: { Settings: settingsOf(host) } };
    case DISPATCH.saveSettings:
      host.settings.clear();
      for (const [name, value] of data.DdaSettingsMethod?.Properties ?? []) {
        host.settings.set(name, value);
      }
      return DONE;
    default:
      return { Error: UNSUPPORTED, Version: 1 };
  }
}

const settingsOf = (host: Host): readonly object[] =>
  [...host.settings].map(([Name, Value]) => ({ Name, Value }));
