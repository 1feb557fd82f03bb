import { makeStyles, tokens } from "@fluentui/react-components";

export const useWaitingStyles = makeStyles({
  waiting: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
  },
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  share: { flexGrow: 1, fontVariantNumeric: "tabular-nums" },
});
