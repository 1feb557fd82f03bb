import { readFileSync } from "node:fs";

/** Width and height in pixels, from the header of a PNG file (RFC 2083, IHDR at byte 16). */
export function pngSize(path: string): readonly [width: number, height: number] {
  const bytes = readFileSync(path);
  const signature = bytes.subarray(1, 4).toString("latin1");
  if (bytes[0] !== 0x89 || signature !== "PNG") throw new Error(`${path} is no PNG`);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
