/** The address that manifest.xml and the functions' help links are written with. */
export const PLACEHOLDER_SITE = "https://grade.example/";

/** Where `npm run start:excel` serves the add-in for trying it out in Excel on this computer. */
export const LOCAL_SITE = "https://localhost:3000/";

const ON_THIS_COMPUTER = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * The site of a production build: the environment variable SITE_URL, with or without a path
 * (`https://example.com/tools/grade`). Without it the placeholder stays, and the built manifest
 * says plainly that it belongs to no site yet.
 */
export function productionSite(siteUrl: string | undefined): string {
  if (siteUrl === undefined || siteUrl === "") return PLACEHOLDER_SITE;
  const url = URL.canParse(siteUrl) ? new URL(siteUrl) : undefined;
  if (url?.protocol !== "https:" || /[?#&]/.test(url.href)) {
    throw new Error(`SITE_URL=${siteUrl}: Excel wants an https address without ?, # and &.`);
  }
  if (ON_THIS_COMPUTER.has(url.hostname)) {
    throw new Error(`SITE_URL=${siteUrl}: for this computer use "npm run start:excel".`);
  }
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

/** A text (manifest, metadata) with every address moved from the placeholder to the site. */
export function moveTo(site: string, text: string): string {
  return text.replaceAll(PLACEHOLDER_SITE, site);
}
