import { makeStyles, tokens } from "@fluentui/react-components";

export const useGoButtonStyles = makeStyles({
  button: {
    alignSelf: "flex-start",
    minWidth: "auto",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    color: tokens.colorBrandForegroundLink,
    fontSize: tokens.fontSizeBase200,
  },
});
