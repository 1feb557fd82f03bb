import { makeStyles, tokens } from "@fluentui/react-components";

export const useRegradeBarStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow8,
  },
  button: { width: "100%", maxWidth: "none", justifyContent: "center", textAlign: "center" },
});
