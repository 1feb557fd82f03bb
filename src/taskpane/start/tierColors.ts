import { tokens } from "@fluentui/react-components";
import type { TierColor } from "../../scheme/types";

/** Fluent's pairs for the named colours of tiers: readable in light and dark, never alone (the label is there). */
export const tierTokens: Readonly<
  Record<TierColor, { readonly ground: string; readonly text: string; readonly bar: string }>
> = {
  gold: {
    ground: tokens.colorPaletteGoldBackground2,
    text: tokens.colorPaletteGoldForeground2,
    bar: tokens.colorPaletteGoldBorderActive,
  },
  green: {
    ground: tokens.colorPaletteForestBackground2,
    text: tokens.colorPaletteForestForeground2,
    bar: tokens.colorPaletteForestBorderActive,
  },
  teal: {
    ground: tokens.colorPaletteTealBackground2,
    text: tokens.colorPaletteTealForeground2,
    bar: tokens.colorPaletteTealBorderActive,
  },
  blue: {
    ground: tokens.colorPaletteBlueBackground2,
    text: tokens.colorPaletteBlueForeground2,
    bar: tokens.colorPaletteBlueBorderActive,
  },
  purple: {
    ground: tokens.colorPalettePurpleBackground2,
    text: tokens.colorPalettePurpleForeground2,
    bar: tokens.colorPalettePurpleBorderActive,
  },
  orange: {
    ground: tokens.colorPalettePumpkinBackground2,
    text: tokens.colorPalettePumpkinForeground2,
    bar: tokens.colorPalettePumpkinBorderActive,
  },
  red: {
    ground: tokens.colorPaletteCranberryBackground2,
    text: tokens.colorPaletteCranberryForeground2,
    bar: tokens.colorPaletteCranberryBorderActive,
  },
  grey: {
    ground: tokens.colorPalettePlatinumBackground2,
    text: tokens.colorPalettePlatinumForeground2,
    bar: tokens.colorPalettePlatinumBorderActive,
  },
};
