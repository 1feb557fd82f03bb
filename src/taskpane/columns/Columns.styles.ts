import { makeStyles, tokens } from "@fluentui/react-components";

const small = {
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
} as const;

export const useColumnsStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  text: { ...small, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  strong: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  list: {
    display: "flex",
    flexDirection: "column",
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  divided: {
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    "&:not(:first-child)": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
    "&:first-child": { paddingTop: 0 },
    "&:last-child": { paddingBottom: 0 },
  },
  link: {
    alignSelf: "flex-start",
    minWidth: "auto",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    color: tokens.colorBrandForegroundLink,
    fontSize: tokens.fontSizeBase200,
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
  },
  links: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalXS },
});

export const useEffectStyles = makeStyles({
  group: {
    width: "100%",
    maxWidth: "none",
    justifyContent: "flex-start",
    alignItems: "flex-start",
    padding: 0,
    columnGap: tokens.spacingHorizontalXS,
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
    "& .fui-Button__icon": { width: "16px", fontSize: "16px", marginRight: 0 },
    borderRadius: tokens.borderRadiusMedium,
  },
  weighty: { fontWeight: tokens.fontWeightSemibold },
  body: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalL,
  },
  // Tall enough for about six cells, so that what follows stays in reach.
  window: { maxHeight: "320px", overflowY: "auto" },
  cell: {
    width: "100%",
    maxWidth: "none",
    flexDirection: "column",
    alignItems: "flex-start",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  place: { color: tokens.colorBrandForegroundLink },
  says: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export const useCardStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  found: {
    display: "flex",
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  icon: { flexShrink: 0, fontSize: "16px" },
  samples: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  sample: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    // Windows' contrast themes drop grounds.
    border: `1px solid ${tokens.colorTransparentStroke}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
});
