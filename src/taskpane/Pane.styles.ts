import { makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";

/** The page around the tree that Fluent styles; WebView2 shows no scrollbar unless told. */
export const usePageStyles = makeStaticStyles({
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
