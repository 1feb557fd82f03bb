import { makeStyles, tokens } from "@fluentui/react-components";
import { heardOnly } from "../appearance/heardOnly";

export const useMatrixStyles = makeStyles({
  // A grid column is as wide as its content otherwise: long choices must be cut, not widen the pane.
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  picker: { "& select": { minWidth: 0, textOverflow: "ellipsis" } },
  scroller: {
    overflowX: "auto",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  caption: {
    captionSide: "top",
    textAlign: "left",
    paddingBottom: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
  columnHead: {
    padding: "2px",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "center",
    whiteSpace: "nowrap",
  },
  rowHead: {
    minWidth: "56px",
    maxWidth: "92px",
    padding: "2px 4px 2px 0",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
  },
  cell: {
    position: "relative",
    height: "30px",
    minWidth: "26px",
    padding: 0,
    textAlign: "center",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  stayed: { border: `2px solid ${tokens.colorNeutralStroke1}` },
  shade: { position: "absolute", inset: 0, pointerEvents: "none" },
  rise: { backgroundColor: tokens.colorPaletteForestBackground2 },
  fall: { backgroundColor: tokens.colorPalettePumpkinBackground2 },
  plain: { backgroundColor: tokens.colorNeutralBackground5 },
  number: {
    position: "relative",
    width: "100%",
    height: "100%",
    minWidth: 0,
    padding: 0,
    border: "none",
    borderRadius: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  chosen: { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: "-2px" },
  empty: { color: tokens.colorNeutralForeground3 },
  total: { fontWeight: tokens.fontWeightSemibold, textAlign: "center", padding: "2px" },
  hidden: heardOnly,
  moved: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});
