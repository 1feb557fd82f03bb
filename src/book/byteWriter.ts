/** A growing buffer; one allocation for a whole sheet instead of one per cell. */
export interface ByteWriter {
  copy(from: Uint8Array, start: number, end: number): void;
  text(text: string): void;
  done(): Uint8Array;
}

const encoder = new TextEncoder();

/** What is longer is quicker as a whole, shorter pieces letter by letter. */
const SHORT = 64;

export function byteWriter(capacity: number): ByteWriter {
  let buffer = new Uint8Array(Math.max(capacity, 1024));
  let length = 0;
  const room = (more: number): void => {
    if (length + more <= buffer.length) return;
    const larger = new Uint8Array(Math.max(length + more, Math.ceil(buffer.length * 1.5)));
    larger.set(buffer.subarray(0, length));
    buffer = larger;
  };
  /** False, and nothing written, where a letter is none of ASCII. */
  const ascii = (text: string): boolean => {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code > 127) return false;
      buffer[length + i] = code;
    }
    length += text.length;
    return true;
  };
  return {
    copy(from, start, end) {
      room(end - start);
      if (end - start > SHORT) buffer.set(from.subarray(start, end), length);
      else for (let i = start; i < end; i++) buffer[length + i - start] = from[i] as number;
      length += end - start;
    },
    text(text) {
      // UTF-8 needs at most three bytes per UTF-16 unit.
      room(text.length * 3);
      if (text.length <= SHORT && ascii(text)) return;
      length += encoder.encodeInto(text, buffer.subarray(length)).written;
    },
    done: () => buffer.subarray(0, length),
  };
}
