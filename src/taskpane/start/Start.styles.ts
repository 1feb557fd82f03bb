import { makeStyles, tokens } from "@fluentui/react-components";

export const useStartStyles = makeStyles({
  outcome: {
    scrollMarginTop: tokens.spacingVerticalS,
    // It must be there for screen readers before it says anything, and take no room meanwhile.
    ":empty": { marginBottom: `calc(-1 * ${tokens.spacingVerticalM})` },
  },
  kept: { margin: `${tokens.spacingVerticalXS} 0 0` },
  cells: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  more: {
    alignSelf: "flex-start",
    minWidth: "auto",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    color: tokens.colorBrandForegroundLink,
    fontSize: tokens.fontSizeBase200,
  },
  note: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "center",
    margin: 0,
  },
});
