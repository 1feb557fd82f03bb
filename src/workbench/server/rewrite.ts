/** office.js as the production page names it: Microsoft's CDN, any channel, debug or not. */
const OFFICE_SCRIPT =
  /(<script\b[^>]*\bsrc=")https:\/\/appsforoffice[^"]*\/office(?:\.debug)?\.js("[^>]*>)/i;

/**
 * The add-in's page, changed only in where office.js comes from: the tag and all other scripts are
 * those of production. The attachment runs at once, so before office.js even where that is deferred.
 */
export function localOffice(html: string): string {
  if (!OFFICE_SCRIPT.test(html)) {
    throw new Error("the add-in's page does not load office.js from Microsoft's CDN");
  }
  return html.replace(OFFICE_SCRIPT, '<script src="/attach.js"></script>$1/office-js/office.js$2');
}
