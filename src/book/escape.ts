/** XML text and attribute values, and the _xHHHH_ escapes of ST_Xstring (ECMA-376 part 1, 22.9.2.19). */

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (all, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name as string] ?? all;
    const code = hex !== undefined ? parseInt(hex as string, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}

const SPECIAL = /[&<>"\r\n\t]/g;
const SPECIAL_CODES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
  "\n": "&#10;",
  "\t": "&#9;",
};

/** For attribute values: line breaks as references, or a parser turns them into blanks. */
export function escapeAttribute(text: string): string {
  return text.replace(SPECIAL, (c) => SPECIAL_CODES[c] as string);
}

/** For element text; a bare carriage return would be read back as a line feed. */
export function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, (c) => SPECIAL_CODES[c] as string);
}

const X_ESCAPE = /_x([0-9a-fA-F]{4})_/g;

/** "_x000D_" → carriage return; "_x005F_x000D_" → the text "_x000D_". */
export function decodeXString(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(X_ESCAPE, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/**
 * Characters that XML 1.0 cannot carry (controls, halves of surrogate pairs, FFFE, FFFF), the
 * carriage return, and the underscore of a text that looks like an escape.
 */
const UNSAFE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[0-9a-fA-F]{4}_)/g;

export function encodeXString(text: string): string {
  return text.replace(
    UNSAFE,
    (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`
  );
}

/** What a parser does to raw line ends before anyone sees them (XML 1.0, 2.11). */
export function normalizeLines(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
