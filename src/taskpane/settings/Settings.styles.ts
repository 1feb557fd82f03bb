import { makeStyles, tokens } from "@fluentui/react-components";

export const useSettingsStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  sub: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  // A grid column is as wide as its content otherwise: long choices must be cut, not widen the pane.
  field: { gridTemplateColumns: "minmax(0, 1fr)", minWidth: 0 },
  picker: { "& select": { minWidth: 0, textOverflow: "ellipsis" } },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  rowText: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  start: { alignSelf: "flex-start" },
  link: {
    alignSelf: "flex-start",
    minWidth: "auto",
    padding: 0,
    color: tokens.colorBrandForegroundLink,
    fontSize: tokens.fontSizeBase200,
  },
  columns: { display: "flex", flexDirection: "column" },
  // Fluent's margin would set the box apart from the texts around it.
  check: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  tier: {
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  colorPicker: { flexShrink: 0, width: "104px", minWidth: 0, "& select": { minWidth: 0 } },
});
