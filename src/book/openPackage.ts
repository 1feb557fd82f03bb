import { readZip, unzip, type ZipEntry } from "./readZip";
import { BookError } from "./types";
import { packPart, packPartWith, writeZip, type Deflater, type NewPart } from "./writeZip";

/** The parts of the file. Names are compared without case, as the packaging standard wants. */
export interface Package {
  readonly source: Uint8Array;
  readonly entries: ReadonlyMap<string, ZipEntry>;
  /** What differs from the source, by lower-case name; null is a removed part. */
  readonly changes: Map<string, { readonly name: string; readonly content: Uint8Array } | null>;
  readonly texts: Map<string, string>;
}

export function openPackage(source: Uint8Array): Package {
  const entries = new Map(readZip(source).map((entry) => [key(entry.name), entry]));
  return { source, entries, changes: new Map(), texts: new Map() };
}

/** A package without any part, to be filled by newBook. */
export function emptyPackage(): Package {
  return { source: new Uint8Array(), entries: new Map(), changes: new Map(), texts: new Map() };
}

export function hasPart(pkg: Package, name: string): boolean {
  const change = pkg.changes.get(key(name));
  return change === undefined ? pkg.entries.has(key(name)) : change !== null;
}

export function partNames(pkg: Package): string[] {
  const kept = [...pkg.entries.values()].filter((entry) => !pkg.changes.has(key(entry.name)));
  const changed = [...pkg.changes.values()].filter((change) => change !== null);
  return [...kept, ...changed].map((part) => part.name.replace(/\\/g, "/"));
}

export function partBytes(pkg: Package, name: string): Uint8Array {
  const change = pkg.changes.get(key(name));
  if (change) return change.content;
  const entry = pkg.entries.get(key(name));
  if (!entry || change === null) throw new BookError("damaged", `${name} is missing`);
  return unzip(entry);
}

export function partText(pkg: Package, name: string): string {
  const known = pkg.texts.get(key(name));
  if (known !== undefined) return known;
  const text = decodeUtf8(partBytes(pkg, name), name);
  pkg.texts.set(key(name), text);
  return text;
}

/** Bytes → text and back is the identity: the byte order mark stays, bad bytes are refused. */
export function decodeUtf8(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new BookError("damaged", `${name} is not UTF-8 text`);
  }
}

export function putPart(pkg: Package, name: string, content: string | Uint8Array): void {
  const id = key(name);
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  pkg.texts.delete(id);
  if (typeof content === "string") pkg.texts.set(id, content);
  const entry = pkg.entries.get(id);
  if (entry && sameBytes(entry, bytes)) pkg.changes.delete(id);
  else pkg.changes.set(id, { name: entry?.name ?? name, content: bytes });
}

export function dropPart(pkg: Package, name: string): void {
  const id = key(name);
  pkg.texts.delete(id);
  if (pkg.entries.has(id)) pkg.changes.set(id, null);
  else pkg.changes.delete(id);
}

/** Parts that are new or differ, and parts that are gone, in the order of their names. */
export function changedNames(pkg: Package): string[] {
  return [...pkg.changes]
    .map(([id, change]) => change?.name ?? (pkg.entries.get(id) as ZipEntry).name)
    .sort();
}

/** Same input and same changes give the same bytes; without changes, the very file. */
export function savePackage(pkg: Package): Uint8Array {
  if (!pkg.changes.size) return pkg.source.slice();
  return writeZip(savedParts(pkg).map((part) => ("data" in part ? part : packPart(part))));
}

/** The same; parts that changed are packed side by side. */
export async function savePackageWith(pkg: Package, deflater: Deflater): Promise<Uint8Array> {
  if (!pkg.changes.size) return pkg.source.slice();
  const packed = savedParts(pkg).map((part) =>
    "data" in part ? part : packPartWith(part, deflater)
  );
  return writeZip(await Promise.all(packed));
}

/** Parts as the file has them, and those that are new or differ. */
function savedParts(pkg: Package): (ZipEntry | NewPart)[] {
  const parts: (ZipEntry | NewPart)[] = [];
  for (const [id, entry] of pkg.entries) {
    const change = pkg.changes.get(id);
    if (change === undefined) parts.push(entry);
    else if (change) parts.push({ name: entry.name, content: change.content, like: entry });
  }
  for (const [id, change] of pkg.changes) {
    if (change && !pkg.entries.has(id)) parts.push(change);
  }
  return parts;
}

function sameBytes(entry: ZipEntry, bytes: Uint8Array): boolean {
  if (entry.size !== bytes.length) return false;
  const old = unzip(entry);
  return old.every((byte, i) => byte === bytes[i]);
}

/** Some writers use backslashes in zip names. */
function key(name: string): string {
  return name.replace(/\\/g, "/").toLowerCase();
}
