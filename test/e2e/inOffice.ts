/**
 * Bundled and run in the add-in's page before its own scripts, as Excel puts `window.external` there:
 * a stand-in Excel over a workbook, for a page that is served as on a site.
 */
import { openBook } from "../../src/book";
import { connectExternal } from "../../src/host/external";
import { createHost, type FunctionMetadata, type Host } from "../../src/host/host";

/** What the test writes before this script. */
export interface OfficePage {
  readonly workbook: string;
  readonly functions: readonly FunctionMetadata[];
}

export interface WindowInOffice {
  officePage: OfficePage;
  officeHost: Host;
  /** What the browser blocked, as it tells it. */
  blocked: string[];
}

const page = window as unknown as WindowInOffice;
page.blocked = [];
document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
  page.blocked.push(`${effectiveDirective} ${blockedURI}`)
);

const { workbook, functions } = page.officePage;
const bytes = Uint8Array.from(atob(workbook), (c) => c.charCodeAt(0));
page.officeHost = createHost(openBook(bytes), { functions });
const { object } = connectExternal(page.officeHost, (run) => void setTimeout(run));
Object.defineProperty(window, "external", { configurable: true, value: object });
