import { type Context, createContext } from "node:vm";
import { newBook } from "../../src/book";
import { createHost, type Host, type HostOptions } from "../../src/host/host";
import type { OfficeSession } from "../../src/host/node/loadOfficeJs";
import { officeScript } from "../../src/host/node/officeScript";
import { createTimers } from "../../src/host/node/timers";
import { createWindow, OFFICE_JS_URL } from "../../src/host/node/window";
import { connectXdm, frameName, type MessageSource } from "../../src/host/xdm";

/** office.js as Excel on the web loads it: in a frame that can only post messages to its page. */
export interface Framed {
  readonly host: Host;
  readonly office: OfficeSession;
  /** Says something to the host page as another frame or a browser extension might. */
  intrude(data: unknown, origin: string): void;
  close(): void;
}

const ORIGIN = "https://localhost:8443";
const CONVERSATION = "conversation-1";

interface Inbox extends MessageSource {
  /** The window that messages come from. */
  source: object;
  post(data: unknown, origin?: string): void;
}

function createInbox(later: (run: () => void) => void): Inbox {
  const listeners = new Set<(event: MessageEvent) => void>();
  const inbox: Inbox = {
    source: {},
    addEventListener: (_, listener) => void listeners.add(listener),
    removeEventListener: (_, listener) => void listeners.delete(listener),
    post(data, origin = ORIGIN) {
      const event = { data, origin, source: inbox.source } as MessageEvent;
      later(() => listeners.forEach((listener) => listener(event)));
    },
  };
  return inbox;
}

export async function startFramed(options: HostOptions = {}): Promise<Framed> {
  const host = createHost(newBook(["客户"]), options);
  const timers = createTimers();
  const page = createInbox(timers.later);
  const frame = createInbox(timers.later);
  const frameWindow = { postMessage: (data: string) => frame.post(data) };
  const parent = { postMessage: (data: string) => page.post(data) };
  page.source = frameWindow;
  frame.source = parent;
  const disconnect = connectXdm(
    host,
    { window: frameWindow, origin: ORIGIN },
    { page, pageOrigin: ORIGIN, conversation: CONVERSATION }
  );
  const window = createWindow({
    timers,
    language: host.displayLanguage,
    load(url, loaded) {
      timers.later(() => {
        officeScript(url.replace(OFFICE_JS_URL, "")).runInContext(context);
        loaded();
      });
    },
  });
  const location = {
    href: `${ORIGIN}/addin.html`,
    origin: ORIGIN,
    protocol: "https:",
    host: "localhost:8443",
    hostname: "localhost",
    port: "8443",
    search: "",
    hash: "",
  };
  const name = frameName(host, ORIGIN, CONVERSATION);
  const { addEventListener, removeEventListener } = frame;
  Object.assign(window, {
    name,
    location,
    parent,
    top: parent,
    addEventListener,
    removeEventListener,
  });
  const context: Context = createContext(window);
  officeScript("office.js").runInContext(context);
  const office = window as unknown as OfficeSession;
  await office.Office.onReady();
  await host.functionsReady;
  host.resetCounters();
  return {
    host,
    office,
    intrude: page.post,
    close() {
      disconnect();
      timers.stop();
    },
  };
}
