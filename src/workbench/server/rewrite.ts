/** office.js as the production page names it: Microsoft's CDN, any channel, debug or not. */
const OFFICE_SCRIPT =
  /<script\b[^>]*\bsrc="https:\/\/appsforoffice[^"]*\/office(?:\.debug)?\.js"[^>]*>\s*<\/script>/i;

/**
 * The add-in's page, changed only in where office.js comes from: the page and all of its own
 * scripts are those of production.
 */
export function localOffice(html: string): string {
  if (!OFFICE_SCRIPT.test(html)) {
    throw new Error("the add-in's page does not load office.js from Microsoft's CDN");
  }
  return html.replace(
    OFFICE_SCRIPT,
    '<script src="/attach.js"></script><script src="/office-js/office.js"></script>'
  );
}
