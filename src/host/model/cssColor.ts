import { invalidArgument } from "../richapi/hostError";

/** Excel takes "#RRGGBB" and the names of HTML; these are the sixteen of HTML 4 and orange. */
const NAMES: Readonly<Record<string, string>> = {
  black: "#000000",
  silver: "#C0C0C0",
  gray: "#808080",
  white: "#FFFFFF",
  maroon: "#800000",
  red: "#FF0000",
  purple: "#800080",
  fuchsia: "#FF00FF",
  green: "#008000",
  lime: "#00FF00",
  olive: "#808000",
  yellow: "#FFFF00",
  navy: "#000080",
  blue: "#0000FF",
  teal: "#008080",
  aqua: "#00FFFF",
  orange: "#FFA500",
};

export function cssColor(value: unknown): string {
  const color = typeof value === "string" ? (NAMES[value.toLowerCase()] ?? value) : "";
  if (!/^#[0-9A-Fa-f]{6}$/.test(color)) throw invalidArgument(`${String(value)} is no colour`);
  return color.toUpperCase();
}
