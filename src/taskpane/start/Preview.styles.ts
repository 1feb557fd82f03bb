import { makeStyles, tokens } from "@fluentui/react-components";
import { heardOnly } from "../appearance/heardOnly";

export const usePreviewStyles = makeStyles({
  counts: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
  },
  count: {
    display: "flex",
    flexDirection: "column-reverse",
    alignItems: "center",
    flexGrow: 1,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  countName: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
  },
  countValue: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export const useDistributionStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  hidden: heardOnly,
  head: { padding: "2px 0", textAlign: "left", fontWeight: tokens.fontWeightRegular },
  bar: { width: "100%", padding: `2px ${tokens.spacingHorizontalS}` },
  fill: {
    height: "10px",
    minWidth: "1px",
    borderRadius: tokens.borderRadiusSmall,
    // Bars must stay when Windows' contrast themes replace the colours.
    forcedColorAdjust: "none",
  },
  count: {
    textAlign: "right",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
});
