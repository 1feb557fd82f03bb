import { makeStyles, tokens } from "@fluentui/react-components";

export const useRunOptionsStyles = makeStyles({
  option: { display: "flex", flexDirection: "column", minWidth: 0 },
  match: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  picker: { minWidth: "auto", width: "100%" },
});
