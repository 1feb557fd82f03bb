import type { Attributes } from "./scanXml";

/** Resolves `<color>` attributes to "#RRGGBB"; undefined for automatic colours. */
export type Palette = (color: Attributes) => string | undefined;

/** Order in which theme="n" counts: light and dark are swapped against the theme's own order. */
const THEME_ORDER =
  "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");

/** The Office theme since 2013, for files without one. */
const OFFICE_THEME =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

/** ECMA-376 part 1, 18.8.27: indexed colours 0-63; 64 and 65 are the system's. */
const INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** `indexed` replaces the standard indexed colours where the file brings its own. */
export function makePalette(theme: string | undefined, indexed: readonly string[]): Palette {
  const themeColors = theme === undefined ? OFFICE_THEME : readTheme(theme);
  return (color) => {
    const base = baseColor(color, themeColors, indexed);
    return base && tinted(base, Number(color.tint ?? 0));
  };
}

function baseColor(
  color: Attributes,
  theme: readonly string[],
  indexed: readonly string[]
): string | undefined {
  if (color.rgb !== undefined) return color.rgb.slice(-6).padStart(6, "0").toUpperCase();
  if (color.theme !== undefined) return theme[Number(color.theme)];
  if (color.indexed === undefined) return undefined;
  const index = Number(color.indexed);
  return indexed[index] ?? INDEXED[index];
}

function readTheme(text: string): string[] {
  const colors = [...OFFICE_THEME];
  const entries = /<(?:\w+:)?(\w+)>\s*<(?:\w+:)?(?:sysClr|srgbClr)\b([^>]*)>/g;
  for (const [, name = "", attributes = ""] of text.matchAll(entries)) {
    const place = THEME_ORDER.indexOf(name);
    const value = /lastClr="([0-9A-Fa-f]{6})"|val="([0-9A-Fa-f]{6})"/.exec(attributes);
    if (place >= 0 && value) colors[place] = (value[1] ?? value[2] ?? "").toUpperCase();
  }
  return colors;
}

/** ECMA-376 part 1, 18.8.19: the lightness goes to black (tint < 0) or to white (tint > 0). */
function tinted(rgb: string, tint: number): string {
  if (!tint) return `#${rgb}`;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const { hue, saturation, lightness } = toHsl(red as number, green as number, blue as number);
  const changed = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const channel = (shift: number): string => {
    const k = (shift + hue / 30) % 12;
    const spread = saturation * Math.min(changed, 1 - changed);
    const part = changed - spread * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(part * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`.toUpperCase();
}

function toHsl(red: number, green: number, blue: number) {
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const spread = most - least;
  const lightness = (most + least) / 2;
  if (!spread) return { hue: 0, saturation: 0, lightness };
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  const sixth =
    most === red
      ? ((green - blue) / spread + 6) % 6
      : most === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return { hue: sixth * 60, saturation, lightness };
}

/** "#RRGGBB" → "FFRRGGBB". */
export function argb(color: string): string {
  const hex = /^#?([0-9a-fA-F]{6})$/.exec(color)?.[1];
  if (!hex) throw new Error(`"${color}" is no colour like #RRGGBB`);
  return `FF${hex.toUpperCase()}`;
}
