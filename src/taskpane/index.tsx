/** The pane's page: waits for Office, then shows the pane. Functions and commands are entries of their own. */
import { createRoot } from "react-dom/client";
import { Pane } from "./Pane";

void Office.onReady(() => {
  const root = document.getElementById("root");
  if (root === null) throw new Error("taskpane.html has no #root");
  // Also takes away the sentence that office.js could not be loaded.
  root.replaceChildren();
  createRoot(root).render(
    <Pane
      displayLanguage={Office.context.displayLanguage}
      officeBackground={Office.context.officeTheme?.bodyBackgroundColor}
    />
  );
});
