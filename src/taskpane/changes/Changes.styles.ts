import { makeStyles, tokens } from "@fluentui/react-components";
import { heardOnly } from "../appearance/heardOnly";

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 };

export const useChangesStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  // Breaks between the counts, not inside their words.
  counts: { margin: 0, fontWeight: tokens.fontWeightSemibold, wordBreak: "keep-all" },
  note: { ...small, margin: 0, color: tokens.colorNeutralForeground2 },
  status: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  chips: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  chip: {
    minWidth: "auto",
    padding: `0 ${tokens.spacingHorizontalS}`,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: "nowrap",
  },
  chosen: { fontWeight: tokens.fontWeightSemibold },
  accept: { alignSelf: "flex-start" },
});

export const useRowStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: {
    display: "flex",
    alignItems: "flex-start",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  customer: {
    minWidth: 0,
    justifyContent: "flex-start",
    padding: 0,
    textAlign: "left",
    overflowWrap: "anywhere",
    fontWeight: tokens.fontWeightSemibold,
  },
  tiers: {
    display: "flex",
    flexShrink: 0,
    maxWidth: "60%",
    flexWrap: "wrap",
    justifyContent: "flex-end",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    paddingTop: "2px",
  },
  reasons: { ...small, margin: 0, padding: 0, listStyleType: "none", overflowWrap: "anywhere" },
  quiet: { ...small, margin: 0, color: tokens.colorNeutralForeground2 },
  foot: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
  },
  marks: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  mark: {
    ...small,
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
  },
  heldMark: {
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
    color: tokens.colorBrandForeground1,
  },
  hold: { minWidth: "auto", marginLeft: "auto" },
  noteField: { width: "100%" },
});

export const useShiftStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  hidden: heardOnly,
  tier: {
    padding: "2px 0",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: "nowrap",
  },
  bars: { width: "100%", padding: `2px ${tokens.spacingHorizontalS}` },
  bar: {
    boxSizing: "border-box",
    height: "7px",
    minWidth: "1px",
    borderRadius: tokens.borderRadiusSmall,
    // Bars must stay when Windows' contrast themes replace the colours.
    forcedColorAdjust: "none",
  },
  before: { marginBottom: "1px", backgroundColor: "transparent" },
  number: {
    ...small,
    textAlign: "right",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightRegular,
    paddingLeft: tokens.spacingHorizontalS,
  },
  head: { color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold },
});
