import { createDarkTheme, createLightTheme, type BrandVariants } from "@fluentui/react-components";

/** Excel's green in Fluent's sixteen steps, darkest first; step 80 is #107C41. */
const green: BrandVariants = {
  10: "#020904",
  20: "#071f11",
  30: "#08331b",
  40: "#094223",
  50: "#0b522b",
  60: "#0d6234",
  70: "#0f703a",
  80: "#107c41",
  90: "#218d51",
  100: "#37a066",
  110: "#4fb07a",
  120: "#66bf8d",
  130: "#7ecda1",
  140: "#98dab5",
  150: "#b4e7ca",
  160: "#d3f3e0",
};

export const lightTheme = createLightTheme(green);

/** On dark ground the brand's text must be lighter than Fluent's default to stay readable. */
export const darkTheme = {
  ...createDarkTheme(green),
  colorBrandForeground1: green[110],
  colorBrandForeground2: green[120],
  colorBrandForegroundLink: green[120],
  colorBrandForegroundLinkHover: green[130],
  colorBrandForegroundLinkPressed: green[110],
};
