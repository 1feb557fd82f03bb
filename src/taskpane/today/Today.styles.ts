import { makeStyles, tokens } from "@fluentui/react-components";

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 };

export const useTodayStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  note: { ...small, margin: 0, color: tokens.colorNeutralForeground2 },
  link: {
    ...small,
    minWidth: "auto",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    color: tokens.colorBrandForegroundLink,
  },
  // Long names must be cut, not widen the pane: a grid column is as wide as its content otherwise.
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  picker: { "& select": { minWidth: 0, textOverflow: "ellipsis" } },
  marks: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  mark: {
    ...small,
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  markText: { minWidth: 0, overflowWrap: "anywhere" },
  undo: { minWidth: "auto", flexShrink: 0 },
  start: { alignSelf: "flex-start" },
  text: { "& textarea": { fontFamily: tokens.fontFamilyMonospace, ...small } },
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
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  name: {
    minWidth: 0,
    justifyContent: "flex-start",
    height: tokens.lineHeightBase400,
    padding: 0,
    fontWeight: tokens.fontWeightSemibold,
    ":hover": { textDecorationLine: "underline" },
  },
  cut: {
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  facts: {
    ...small,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  due: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  overdue: { color: tokens.colorPaletteRedForeground1 },
  owner: { minWidth: 0 },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXXS,
  },
  contacted: { color: tokens.colorBrandForeground1 },
  form: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  days: {
    ...small,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
  },
  day: { minWidth: "auto", whiteSpace: "nowrap" },
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  picker: { "& select": { minWidth: 0, textOverflow: "ellipsis" } },
  input: { minWidth: 0, width: "100%" },
});
