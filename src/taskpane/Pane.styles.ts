import { makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";

/**
 * The page around the tree that Fluent styles. WebView2 shows no scrollbar unless told; what gets the
 * focus must not come to lie under the bar at the bottom.
 */
export const usePageStyles = makeStaticStyles({
  html: { scrollPaddingBottom: "88px" },
  body: { margin: 0, overflowY: "scroll" },
});

export const usePaneStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  dark: { colorScheme: "dark" },
});
