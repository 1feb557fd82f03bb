import type { GriffelStyle } from "@fluentui/react-components";

/** For screen readers alone. */
export const heardOnly: GriffelStyle = {
  position: "absolute",
  width: "1px",
  height: "1px",
  overflow: "hidden",
  clipPath: "inset(50%)",
  whiteSpace: "nowrap",
};
