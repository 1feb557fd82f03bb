/** The least that a pane of this kind is made of: Office, React, Fluent's theme and a button. */
import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

void Office.onReady(() => {
  const root = document.getElementById("root");
  if (root === null) throw new Error("The page has no #root.");
  root.replaceChildren();
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <Button appearance="primary">OK</Button>
    </FluentProvider>
  );
});
