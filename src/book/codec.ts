import { deflateSync, inflateSync } from "fflate";

/** The three functions of node:zlib that this room can use; Node 20.15 and later have crc32. */
export interface NodeZlib {
  inflateRawSync(data: Uint8Array, options: { chunkSize: number }): Uint8Array;
  deflateRawSync(data: Uint8Array, options: { level: number; chunkSize: number }): Uint8Array;
  crc32?(data: Uint8Array): number;
}

let nodeZlib: NodeZlib | undefined;

/**
 * Node programs hand in `node:zlib` once at start: about three times as fast as fflate.
 * It is not imported here because the browser bundle must not name node modules.
 */
export function useNodeZlib(zlib: NodeZlib | undefined): void {
  nodeZlib = zlib;
}

const LEVEL = 6;

/** zlib's own 16 kB pieces are thousands for a large sheet, and are joined in the end. */
const LEAST_PIECE = 16_384;
const MOST_PIECE = 64 * 1024 * 1024;
const PACKED_PIECE = 1024 * 1024;

/** Raw deflate data → content; the caller compares length and checksum. */
export function inflate(data: Uint8Array, size: number): Uint8Array {
  // One byte more than needed: a piece that is full asks for the next one.
  const chunkSize = Math.min(Math.max(size + 1, LEAST_PIECE), MOST_PIECE);
  return nodeZlib
    ? plain(nodeZlib.inflateRawSync(data, { chunkSize }))
    : inflateSync(data, { out: new Uint8Array(size) });
}

export function deflate(data: Uint8Array): Uint8Array {
  const chunkSize = data.length < PACKED_PIECE ? LEAST_PIECE : PACKED_PIECE;
  return nodeZlib
    ? plain(nodeZlib.deflateRawSync(data, { level: LEVEL, chunkSize }))
    : deflateSync(data, { level: LEVEL });
}

export function crc32(data: Uint8Array): number {
  if (nodeZlib?.crc32) return nodeZlib.crc32(data) >>> 0;
  let crc = -1;
  for (let i = 0; i < data.length; i++) {
    crc = (CRC_TABLE[(crc ^ (data[i] as number)) & 255] as number) ^ (crc >>> 8);
  }
  return ~crc >>> 0;
}

const CRC_TABLE = Int32Array.from({ length: 256 }, (_, n) => {
  let crc = n;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});

/** A Buffer's slice() shares memory where Uint8Array's copies, so Buffers stay outside. */
function plain(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}
