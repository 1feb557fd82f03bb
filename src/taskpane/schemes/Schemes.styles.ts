import { makeStyles, tokens } from "@fluentui/react-components";

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 };

export const useSchemesStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  search: { width: "100%", maxWidth: "none" },
  note: { ...small, margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ":first-child": { borderTopStyle: "none" },
  },
  sheetName: {
    margin: 0,
    fontSize: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  sheetNote: {
    ...small,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
    ":empty": { display: "none" },
  },
  problems: {
    ...small,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    paddingLeft: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
  },
});

export const useSchemeEntryStyles = makeStyles({
  heading: { margin: 0, fontSize: "inherit", fontWeight: "inherit" },
  head: {
    width: "100%",
    maxWidth: "none",
    minWidth: 0,
    justifyContent: "flex-start",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    textAlign: "left",
    fontWeight: tokens.fontWeightSemibold,
  },
  name: { overflowWrap: "anywhere" },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXXL,
    ...small,
    color: tokens.colorNeutralForeground2,
  },
  inUse: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  pills: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXXS,
    listStyleType: "none",
    margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXS}`,
    padding: `0 0 0 ${tokens.spacingHorizontalXXL}`,
  },
  sheetPills: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXXS,
    listStyleType: "none",
    margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXS}`,
    padding: 0,
  },
  morePills: { ...small, color: tokens.colorNeutralForeground2 },
});

export const useSchemeDetailsStyles = makeStyles({
  details: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL}`,
    overflowWrap: "anywhere",
  },
  title: { ...small, margin: 0, fontWeight: tokens.fontWeightSemibold },
  text: { ...small, margin: 0, color: tokens.colorNeutralForeground2 },
  tiers: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  rules: { ...small, margin: 0, paddingLeft: tokens.spacingHorizontalL },
  decisions: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    ...small,
    margin: 0,
  },
  decided: { margin: 0, color: tokens.colorNeutralForeground2 },
  assumed: {
    ...small,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorPaletteMarigoldBorderActive}`,
  },
  actions: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
  },
  // Long names must be cut, not widen the pane: a grid column is as wide as its content otherwise.
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  picker: { "& select": { minWidth: 0, textOverflow: "ellipsis" } },
});
