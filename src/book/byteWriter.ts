/** A growing buffer; one allocation for a whole sheet instead of one per cell. */
export interface ByteWriter {
  copy(from: Uint8Array, start: number, end: number): void;
  text(text: string): void;
  done(): Uint8Array;
}

const encoder = new TextEncoder();

export function byteWriter(capacity: number): ByteWriter {
  let buffer = new Uint8Array(Math.max(capacity, 1024));
  let length = 0;
  const room = (more: number): void => {
    if (length + more <= buffer.length) return;
    const larger = new Uint8Array(Math.max(length + more, Math.ceil(buffer.length * 1.5)));
    larger.set(buffer.subarray(0, length));
    buffer = larger;
  };
  return {
    copy(from, start, end) {
      room(end - start);
      buffer.set(from.subarray(start, end), length);
      length += end - start;
    },
    text(text) {
      // UTF-8 needs at most three bytes per UTF-16 unit.
      room(text.length * 3);
      length += encoder.encodeInto(text, buffer.subarray(length)).written;
    },
    done: () => buffer.slice(0, length),
  };
}
