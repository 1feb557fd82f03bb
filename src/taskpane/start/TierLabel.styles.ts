import { makeStyles, tokens } from "@fluentui/react-components";

export const useTierLabelStyles = makeStyles({
  label: {
    display: "inline-block",
    boxSizing: "border-box",
    maxWidth: "100%",
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    borderRadius: tokens.borderRadiusSmall,
    // Windows' contrast themes drop grounds: the border is what is left to see.
    border: `1px solid ${tokens.colorTransparentStroke}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
    overflow: "hidden",
    textOverflow: "ellipsis",
    verticalAlign: "bottom",
  },
  none: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
  },
});
