import { type Context, createContext } from "node:vm";
import { connectExternal } from "../external";
import type { Host } from "../host";
import { officeScript } from "./officeScript";
import { createTimers, type Timers } from "./timers";
import { createWindow, OFFICE_JS_URL } from "./window";

/**
 * Runs the unmodified office.js from node_modules in Node, against a host. No browser, no jsdom.
 */
export interface OfficeSession {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  /** Takes the globals away and stops all timers, so that the process can end. */
  close(): void;
}

export interface StartOptions {
  /** Puts Excel, Office, OfficeExtension and CustomFunctions on globalThis, as a page has them. */
  readonly globals?: boolean;
}

const GLOBAL_NAMES = ["Office", "Excel", "OfficeExtension", "CustomFunctions"] as const;

export async function startOffice(host: Host, options: StartOptions = {}): Promise<OfficeSession> {
  const timers = createTimers();
  const external = connectExternal(host, timers.later);
  const page = createPage(host, timers, external.object);
  officeScript("office.js").runInContext(page.context);
  const session = page.window as unknown as OfficeSession;
  await session.Office.onReady();
  await host.functionsReady;
  const put = options.globals === true ? installGlobals(session) : () => undefined;
  return {
    Office: session.Office,
    Excel: session.Excel,
    OfficeExtension: session.OfficeExtension,
    CustomFunctions: session.CustomFunctions,
    close() {
      put();
      external.disconnect();
      timers.stop();
    },
  };
}

interface Page {
  readonly window: object;
  readonly context: Context;
}

function createPage(host: Host, timers: Timers, external: object): Page {
  const window = createWindow({
    external,
    timers,
    language: host.displayLanguage,
    load(url, loaded, failed) {
      timers.later(() => {
        try {
          officeScript(url.replace(OFFICE_JS_URL, "")).runInContext(context);
        } catch (error) {
          return failed(error);
        }
        loaded();
      });
    },
  });
  const context = createContext(window);
  return { window, context };
}

/** Returns how to put things back as they were. */
function installGlobals(session: OfficeSession): () => void {
  const before = GLOBAL_NAMES.map(
    (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const
  );
  for (const name of GLOBAL_NAMES) {
    Object.defineProperty(globalThis, name, {
      value: session[name],
      configurable: true,
      writable: true,
    });
  }
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}
