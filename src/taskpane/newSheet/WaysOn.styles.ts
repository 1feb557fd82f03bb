import { makeStyles, tokens } from "@fluentui/react-components";

export const useWaysOnStyles = makeStyles({
  ways: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    alignSelf: "stretch",
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  way: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    // Windows' contrast themes drop shadows and grounds: the border is what is left to see.
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  button: { alignSelf: "flex-start" },
  // Long names must be cut, not widen the pane: a grid column is as wide as its content otherwise.
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  picker: { "& select": { minWidth: 0, textOverflow: "ellipsis" } },
});
