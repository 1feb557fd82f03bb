/** A value as text that is short and safe inside an element: JSON, deflated, base64; bytes behind it. */
import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import { textKey } from "./rowKeys";

/** Between the JSON, the key of the bytes and the bytes; no letter of base64. */
const MARK = ".";

/** Bytes are dense already and only spelt: to deflate them takes a hundred times as long. */
export function pack(value: unknown, behind?: Uint8Array): string {
  const json = toBase64(deflateSync(strToU8(JSON.stringify(value))));
  if (behind === undefined) return json;
  const text = toBase64(behind);
  return [json, textKey(text), text].join(MARK);
}

export interface Unpacked {
  readonly value: unknown;
  /** None in texts of earlier versions, and where none were packed. */
  readonly behind: Uint8Array;
}

/** Undefined for a text that was cut or edited. */
export function unpackAll(text: string): Unpacked | undefined {
  const [packed, key, bytes] = text.split(MARK);
  const json = inflated(packed);
  if (json === undefined) return undefined;
  const value = parseJson(json);
  if (key === undefined) return { value, behind: new Uint8Array() };
  return key === String(textKey(bytes ?? "")) ? { value, behind: bytesOf(bytes) } : undefined;
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
function inflated(text: string): string | undefined {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return undefined;
  try {
    return strFromU8(inflateSync(bytesOf(text)));
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

function bytesOf(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
