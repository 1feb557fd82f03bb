import { makeStyles, tokens } from "@fluentui/react-components";

export const useTabsStyles = makeStyles({
  nav: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    padding: `0 ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: {
    display: "flex",
    justifyContent: "space-between",
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  tab: {
    minWidth: "auto",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalSNudge}`,
    borderRadius: 0,
    borderBottom: `2px solid ${tokens.colorTransparentStroke}`,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  open: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
});
