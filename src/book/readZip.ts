import { crc32, inflate } from "./codec";
import { BookError } from "./types";

/** One file of the zip container as its central directory tells it. */
export interface ZipEntry {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** DOS time and date, copied as they are. */
  readonly time: number;
  readonly crc: number;
  readonly size: number;
  /** The compressed bytes, a view into the file. */
  readonly data: Uint8Array;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_SIZE = 22;
const MAX_COMMENT = 0xffff;

/** Reads only the central directory: local headers may lack sizes (data descriptors). */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  refuseOther(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || start === 0xffffffff) throw new BookError("zip64", "zip64 container");
  try {
    return readDirectory(bytes, view, start, count);
  } catch (error) {
    if (error instanceof BookError) throw error;
    throw new BookError("damaged", `the zip directory points outside the file (${error})`);
  }
}

/** Uncompressed content of an entry, checked against its length and checksum. */
export function unzip(entry: ZipEntry): Uint8Array {
  if (entry.method !== 0 && entry.method !== 8) {
    throw new BookError("damaged", `${entry.name}: unknown compression ${entry.method}`);
  }
  let content: Uint8Array;
  try {
    content = entry.method === 0 ? entry.data : inflate(entry.data, entry.size);
  } catch (error) {
    throw new BookError("damaged", `${entry.name}: cannot be unpacked (${error})`);
  }
  if (content.length !== entry.size || crc32(content) !== entry.crc) {
    throw new BookError("damaged", `${entry.name}: wrong length or checksum`);
  }
  return content;
}

function refuseOther(bytes: Uint8Array): void {
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  if (ole.every((byte, i) => bytes[i] === byte)) {
    // [MS-OFFCRYPTO]: an encrypted .xlsx is a compound file with a stream of this name (UTF-16).
    const encrypted = holds(bytes, "EncryptedPackage");
    throw encrypted
      ? new BookError("encrypted", "the file is encrypted with a password")
      : new BookError("old-xls", "an .xls file of Excel 97-2003");
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    throw new BookError("not-a-zip", "the file does not begin like a zip container");
  }
}

function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let i = bytes.indexOf(wanted[0] as number); i >= 0;) {
    if (wanted.every((byte, k) => bytes[i + k] === byte)) return true;
    i = bytes.indexOf(wanted[0] as number, i + 1);
  }
  return false;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - MAX_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new BookError("damaged", "the zip container has no directory; the file is cut off");
}

function readDirectory(bytes: Uint8Array, view: DataView, start: number, count: number) {
  const entries: ZipEntry[] = [];
  let at = start;
  for (let n = 0; n < count; n++) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) {
      throw new BookError("damaged", "the zip directory is broken");
    }
    const nameLength = view.getUint16(at + 28, true);
    entries.push(readEntry(bytes, view, at, nameLength));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, nameLength: number): ZipEntry {
  const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
  const name = new TextDecoder().decode(nameBytes);
  const flags = view.getUint16(at + 8, true);
  const packed = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
  if (packed === 0xffffffff || size === 0xffffffff || local === 0xffffffff) {
    throw new BookError("zip64", `${name}: zip64 entry`);
  }
  if (flags & 1) throw new BookError("encrypted", `${name}: encrypted zip entry`);
  if (view.getUint32(local, true) !== LOCAL_HEADER) {
    throw new BookError("damaged", `${name}: its zip header is missing`);
  }
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (from + packed > bytes.length) throw new BookError("damaged", `${name}: cut off`);
  return {
    name,
    nameBytes,
    flags,
    method: view.getUint16(at + 10, true),
    time: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size,
    data: bytes.subarray(from, from + packed),
  };
}
