import { makeStyles, tokens } from "@fluentui/react-components";

export const useCountedSectionStyles = makeStyles({
  count: {
    marginLeft: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  fold: {
    width: "100%",
    maxWidth: "none",
    justifyContent: "flex-start",
    padding: 0,
    fontWeight: "inherit",
  },
});
