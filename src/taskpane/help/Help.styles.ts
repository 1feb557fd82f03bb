import { makeStyles, tokens } from "@fluentui/react-components";

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 };

export const useHelpStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  steps: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
  },
  text: { ...small, margin: 0, color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "flex-start" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  heading: { margin: 0, fontSize: "inherit", fontWeight: "inherit" },
  head: {
    width: "100%",
    maxWidth: "none",
    justifyContent: "flex-start",
    padding: `${tokens.spacingVerticalXS} 0`,
    fontWeight: tokens.fontWeightSemibold,
  },
  told: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `0 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL}`,
  },
  terms: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
  },
  term: { fontWeight: tokens.fontWeightSemibold },
  formula: {
    display: "block",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: "anywhere",
    ...small,
  },
  meaning: { ...small, margin: 0, color: tokens.colorNeutralForeground2 },
});
