import { deflateRawSync, inflateRawSync } from "node:zlib";
import { deflateInPieces } from "../../src/cli/saveBook";

const PIECE = 4 * 1024 * 1024;

/** Rows that are much alike and never the same, as those of a sheet are. */
function rows(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let seed = 7;
  for (let i = 0; i < length; i++) {
    seed = (seed * 48271) % 2147483647;
    bytes[i] = i % 40 < 30 ? 60 + (i % 40) : 48 + (seed % 10);
  }
  return bytes;
}

test.each([0, 1, PIECE - 1, PIECE])("%d bytes are packed in one piece", async (length) => {
  const content = rows(length);
  const packed = await deflateInPieces(content);
  expect(Buffer.from(packed).equals(deflateRawSync(content))).toBe(true);
});

test.each([PIECE + 1, 2 * PIECE, 2 * PIECE + 100])(
  "%d bytes are packed in pieces that are one part again",
  async (length) => {
    const content = rows(length);
    const packed = await deflateInPieces(content);
    expect(inflateRawSync(packed).equals(content)).toBe(true);
    // What a piece begins with was seen at the end of the one before.
    expect(packed.length).toBeLessThan(deflateRawSync(content, { level: 5 }).length + 200);
  }
);
