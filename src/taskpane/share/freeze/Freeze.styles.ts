import { makeStyles, tokens } from "@fluentui/react-components";

export const useFreezeStyles = makeStyles({
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  status: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    // Always there, so that what comes is read out; with nothing to say it takes no room.
    ":empty": { marginTop: `calc(-1 * ${tokens.spacingVerticalS})` },
  },
  // Long sentences on buttons wrap, and never widen the pane.
  button: { alignSelf: "flex-start", maxWidth: "100%", textAlign: "left", height: "auto" },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  points: { listStyleType: "none", margin: 0, padding: 0 },
  point: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  pointText: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  sub: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});
