import { makeStyles, tokens } from "@fluentui/react-components";

export const useRestorePointsStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  point: {
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":last-child": { borderBottomStyle: "none" },
  },
  head: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  when: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
