import { zipSync, type Zippable } from "fflate";

/** A file of the site: its path with "/", and what it holds. */
export type SiteFiles = Readonly<Record<string, Uint8Array>>;

/** The first moment a zip can name. fflate writes local time, so this is the same in every zone. */
const ALWAYS = new Date(1980, 0, 1);

/** The same bytes for the same files, whoever packs them, when and in which order. */
export function packSite(files: SiteFiles): Uint8Array {
  const names = Object.keys(files).sort();
  const entries = names.map((name): readonly [string, Zippable[string]] => {
    if (/^\/|\\|(^|\/)\.\.?(\/|$)/.test(name))
      throw new Error(`${name} is no path below the site.`);
    return [name, [files[name], { mtime: ALWAYS, level: 9, os: 3, attrs: 0o644 << 16 }]];
  });
  return zipSync(Object.fromEntries(entries));
}

/** Source maps are five sixths of a build, and no browser asks for them unless its tools are open. */
export const released = (files: SiteFiles, withMaps: boolean): SiteFiles =>
  withMaps
    ? files
    : Object.fromEntries(Object.entries(files).filter(([name]) => !name.endsWith(".map")));

/** "grade-addin-1.2.3.zip" */
export const releaseName = (name: string, version: string): string => `${name}-${version}.zip`;
