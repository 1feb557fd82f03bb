import { makeStyles, tokens } from "@fluentui/react-components";

export const useRunOptionsStyles = makeStyles({
  // Long names must be cut, not widen the pane: a grid column is as wide as its content otherwise.
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  picker: { "& select": { minWidth: 0, textOverflow: "ellipsis" } },
  fact: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  // Fluent's margin would set the switch apart from the texts around it.
  toggle: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});
