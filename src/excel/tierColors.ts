import type { TierColor } from "../scheme/types";

/** Fill and text; dark text on a light fill, at least 7:1, told apart by red-green blind eyes. */
export interface ColorPair {
  readonly fill: string;
  readonly text: string;
}

export const TIER_COLORS: Readonly<Record<TierColor, ColorPair>> = {
  gold: { fill: "#FBEBC0", text: "#5C4000" },
  green: { fill: "#D3EFDD", text: "#0A4F31" },
  teal: { fill: "#CFEDEE", text: "#0B4B4E" },
  blue: { fill: "#D3E5F8", text: "#103C69" },
  purple: { fill: "#E7DCF6", text: "#452A77" },
  orange: { fill: "#FBDDC8", text: "#6E3000" },
  red: { fill: "#F9D0D2", text: "#7E0F1B" },
  grey: { fill: "#E6E6E6", text: "#3B3B3B" },
};

/** Overdue, due within 7 days, later: compared with TODAY() by Excel, so right again tomorrow. */
export const DUE_COLORS = {
  overdue: TIER_COLORS.red,
  soon: TIER_COLORS.gold,
  later: TIER_COLORS.green,
} as const;

export const SOON_DAYS = 7;
