/** A value as text that is short and safe inside an element: JSON, deflated, base64. */
import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";

type Change = (key: string, value: unknown) => unknown;

export const pack = (value: unknown, change?: Change): string =>
  toBase64(deflateSync(strToU8(JSON.stringify(value, change))));

/** Undefined for a text that was cut or edited. */
export function unpack(text: string, revive?: Change): unknown {
  const bytes = fromBase64(text);
  const json = bytes && inflated(bytes);
  return json === undefined ? undefined : parseJson(json, revive);
}

export function parseJson(text: string, revive?: Change): unknown {
  try {
    return JSON.parse(text, revive) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Bytes that a damaged part may not hold; fflate says so by throwing. */
function inflated(bytes: Uint8Array): string | undefined {
  try {
    return strFromU8(inflateSync(bytes));
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/** In pieces: a call with 100,000 arguments overflows the stack. */
const PIECE = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += PIECE)
    text += String.fromCharCode(...bytes.subarray(i, i + PIECE));
  return btoa(text);
}

function fromBase64(text: string): Uint8Array | undefined {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return undefined;
  const binary = atob(text);
  return Uint8Array.from(binary, (c) => c.charCodeAt(0));
}
