/** A value as text that is short and safe inside an element: JSON, and bytes behind it, deflated, base64. */
import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";

/** The quickest: columns come as bytes that are short already, and a person waits. */
const LEVEL = 1;

/** Between the JSON and the bytes behind it; JSON spells it \u0000. */
const END = 0;

export function pack(value: unknown, behind?: Uint8Array): string {
  const json = strToU8(JSON.stringify(value));
  return toBase64(
    deflateSync(behind === undefined ? json : joined(json, behind), { level: LEVEL })
  );
}

function joined(json: Uint8Array, behind: Uint8Array): Uint8Array {
  const whole = new Uint8Array(json.length + 1 + behind.length);
  whole.set(json);
  whole[json.length] = END;
  whole.set(behind, json.length + 1);
  return whole;
}

export interface Unpacked {
  readonly value: unknown;
  /** None in texts of earlier versions, and where none were packed. */
  readonly behind: Uint8Array;
}

/** Undefined for a text that was cut or edited. */
export function unpackAll(text: string): Unpacked | undefined {
  const packed = fromBase64(text);
  const bytes = packed && inflated(packed);
  if (bytes === undefined) return undefined;
  const end = bytes.indexOf(END);
  const value = parseJson(strFromU8(end < 0 ? bytes : bytes.subarray(0, end)));
  return { value, behind: end < 0 ? new Uint8Array() : bytes.subarray(end + 1) };
}

/** Undefined for a text that was cut or edited. */
export const unpack = (text: string): unknown => unpackAll(text)?.value;

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Bytes that a damaged part may not hold; fflate says so by throwing. */
function inflated(bytes: Uint8Array): Uint8Array | undefined {
  try {
    return inflateSync(bytes);
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/** In pieces: a call with 100,000 arguments overflows the stack. */
const PIECE = 0x2000;

/** A function's arguments may be any list; the types know only arrays, and spreading takes ten times as long. */
const textOf = (bytes: Uint8Array): string =>
  String.fromCharCode.apply(null, bytes as unknown as number[]);

function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += PIECE) text += textOf(bytes.subarray(i, i + PIECE));
  return btoa(text);
}

function fromBase64(text: string): Uint8Array | undefined {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return undefined;
  const binary = atob(text);
  return Uint8Array.from(binary, (c) => c.charCodeAt(0));
}
