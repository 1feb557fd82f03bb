import { makeStyles, tokens } from "@fluentui/react-components";

export const useEmptyStateStyles = makeStyles({
  empty: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalM,
  },
  icon: { fontSize: "48px", color: tokens.colorNeutralForeground3 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    textAlign: "center",
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2, textAlign: "center" },
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, alignSelf: "flex-start" },
});
