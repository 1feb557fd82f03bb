import { crc32, deflate } from "./codec";
import type { ZipEntry } from "./readZip";

/** 1980-01-01 00:00, the oldest time a zip can tell: new parts carry no clock. */
const NO_TIME = 0x00210000;
const UTF8_NAME = 0x0800;
const DATA_DESCRIPTOR = 0x0008;

/** New content of a part. */
export interface NewPart {
  readonly name: string;
  readonly content: Uint8Array;
  /** Lends name and time when the content replaces a part. */
  readonly like?: ZipEntry;
}

/** Deflates on other threads, in the parts' order or not. */
export type Deflater = (content: Uint8Array) => Promise<Uint8Array>;

export const packPart = (part: NewPart): ZipEntry => entryOf(part, deflate(part.content));

export const packPartWith = async (part: NewPart, deflater: Deflater): Promise<ZipEntry> =>
  entryOf(part, await deflater(part.content));

function entryOf({ name, content, like }: NewPart, data: Uint8Array): ZipEntry {
  return {
    name,
    nameBytes: like?.nameBytes ?? new TextEncoder().encode(name),
    flags: like ? like.flags & UTF8_NAME : UTF8_NAME,
    method: 8,
    time: like?.time ?? NO_TIME,
    crc: crc32(content),
    size: content.length,
    data,
  };
}

/** The container; compressed bytes are copied as they are and sizes always stand in the headers. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  let localSize = 0;
  let directorySize = 0;
  for (const entry of entries) {
    localSize += 30 + entry.nameBytes.length + entry.data.length;
    directorySize += 46 + entry.nameBytes.length;
  }
  const out = new Uint8Array(localSize + directorySize + 22);
  const view = new DataView(out.buffer);
  let at = 0;
  let directory = localSize;
  for (const entry of entries) {
    writeDirectoryEntry(out, view, directory, entry, at);
    directory += 46 + entry.nameBytes.length;
    at = writeLocal(out, view, at, entry);
  }
  view.setUint32(directory, 0x06054b50, true);
  view.setUint16(directory + 8, entries.length, true);
  view.setUint16(directory + 10, entries.length, true);
  view.setUint32(directory + 12, directorySize, true);
  view.setUint32(directory + 16, localSize, true);
  return out;
}

function writeLocal(out: Uint8Array, view: DataView, at: number, entry: ZipEntry): number {
  view.setUint32(at, 0x04034b50, true);
  writeFacts(view, at + 4, entry);
  out.set(entry.nameBytes, at + 30);
  out.set(entry.data, at + 30 + entry.nameBytes.length);
  return at + 30 + entry.nameBytes.length + entry.data.length;
}

function writeDirectoryEntry(
  out: Uint8Array,
  view: DataView,
  at: number,
  entry: ZipEntry,
  local: number
): void {
  view.setUint32(at, 0x02014b50, true);
  view.setUint16(at + 4, 20, true);
  writeFacts(view, at + 6, entry);
  view.setUint32(at + 42, local, true);
  out.set(entry.nameBytes, at + 46);
}

/** The 24 bytes that the local header and the directory share, from "version needed" on. */
function writeFacts(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.flags & ~DATA_DESCRIPTOR, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}
