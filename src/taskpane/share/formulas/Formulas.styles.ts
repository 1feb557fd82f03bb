import { makeStyles, tokens } from "@fluentui/react-components";

const small = {
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
} as const;

export const useFormulasStyles = makeStyles({
  text: { margin: 0, ...small, color: tokens.colorNeutralForeground2 },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    ...small,
    overflowWrap: "anywhere",
  },
  button: { alignSelf: "flex-start" },
  sub: { margin: 0, ...small, fontWeight: tokens.fontWeightSemibold },
  records: { listStyleType: "none", margin: 0, padding: 0 },
  record: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    ...small,
  },
  recordText: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  small: { flexShrink: 0 },
});
